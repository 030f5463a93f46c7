package org.clausewise.oracle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The parts of a .docx and how they relate; part names have no leading slash. */
final class DocxParts {

  private static final int HASH_DIGITS = 12;

  /** A relationship's target: a part's name, or an outside address. */
  record Target(String type, String name, boolean external) {}

  private final Map<String, byte[]> parts;

  private DocxParts(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  static DocxParts read(byte[] docx) {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new DocxParts(parts);
  }

  String mainPart() {
    String main = related("", "officeDocument");
    if (main == null) {
      throw new IllegalArgumentException("the file has no main document");
    }
    return main;
  }

  /** The part of the given relationship type, such as {@code footnotes}. */
  @Nullable String related(String part, String type) {
    for (Target target : targets(part).values()) {
      if (!target.external() && target.type().endsWith("/" + type)) {
        return target.name();
      }
    }
    return null;
  }

  /** The targets of a part's relationships by their ids; the package's for an empty name. */
  Map<String, Target> targets(String part) {
    int slash = part.lastIndexOf('/') + 1;
    String rels = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    byte[] xml = parts.get(rels);
    Map<String, Target> targets = new HashMap<>();
    if (xml != null) {
      for (Element relationship : ElementReader.read(xml).children()) {
        boolean external = relationship.attribute("TargetMode").equals("External");
        String target = relationship.attribute("Target");
        targets.put(
            relationship.attribute("Id"),
            new Target(
                relationship.attribute("Type"),
                external ? target : resolve(part, target),
                external));
      }
    }
    return targets;
  }

  Element xml(@Nullable String part) {
    byte[] bytes = part == null ? null : parts.get(part);
    return bytes == null ? Element.NONE : ElementReader.read(bytes);
  }

  /** A short hash of what the relationship leads to; of the address for an outside one. */
  String hash(Target target) {
    byte[] bytes = parts.get(target.name());
    if (target.external() || bytes == null) {
      return "<" + target.name() + ">";
    }
    return hash(target.name().endsWith(".xml") ? meaning(bytes) : bytes);
  }

  /** XML as it reads, whoever saved it. */
  private static byte[] meaning(byte[] xml) {
    return Canonical.element(ElementReader.read(xml))
        .replaceAll("\\s+", "")
        .getBytes(StandardCharsets.UTF_8);
  }

  static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resolve(String part, String target) {
    String name = URI.create("/" + part).resolve(target.replace(" ", "%20")).getPath();
    return name.substring(1);
  }
}
