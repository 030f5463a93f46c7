package org.clausewise.benchmark.baseline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;

/** The scripts that make other programs compare. */
final class Resource {

  private Resource() {}

  static String text(String name) throws IOException {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing beside " + Resource.class);
      }
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
