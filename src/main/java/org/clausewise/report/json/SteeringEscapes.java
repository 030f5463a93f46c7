package org.clausewise.report.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.clausewise.report.Controls;
import org.jspecify.annotations.Nullable;

/**
 * Escapes in JSON what would steer a terminal or an editor that shows the file: a program reads the
 * same, and a person sees {@code \\u202e}.
 */
final class SteeringEscapes extends CharacterEscapes {

  private static final int DELETE = 0x7F;

  private final int[] ascii = standardAsciiEscapesForJSON();

  SteeringEscapes() {
    ascii[DELETE] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    boolean isHalf = c <= Character.MAX_VALUE && Character.isSurrogate((char) c);
    return Controls.steers(c) && !isHalf
        ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", c))
        : null;
  }
}
