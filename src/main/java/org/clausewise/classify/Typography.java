package org.clausewise.classify;

import java.util.EnumSet;
import java.util.regex.Pattern;
import org.clausewise.model.DifferenceKind;
import org.clausewise.text.Folding;

/** How words are set: which quotation marks, dashes, spaces and dots stand for the same thing. */
final class Typography {

  private static final Folding FOLDING =
      new Folding(EnumSet.of(DifferenceKind.QUOTES, DifferenceKind.SPACING));

  /** A hyphen that does not break, and an en dash between words or figures. */
  private static final Pattern HYPHENS =
      Pattern.compile(
          "[\\u2010\\u2011\\u00AD]|(?<=[\\p{L}\\p{N}])[\\u2012\\u2013](?=[\\p{L}\\p{N}])");

  /** A short dash between spaces, which stands for a long one. */
  private static final Pattern SHORT_DASH =
      Pattern.compile("(?<=^|[\\s\\u00A0])[\\u2013-]{1,2}(?=$|[\\s\\u00A0])");

  private static final Pattern DASH = Pattern.compile("[\\s\\u00A0]*\\u2014[\\s\\u00A0]*");

  private Typography() {}

  /** Whether the texts differ only in how they are set. */
  static boolean isSame(String one, String other) {
    return plain(one).equals(plain(other));
  }

  /** The text with plain quotation marks, hyphens, dashes, spaces and dots. */
  static String plain(String text) {
    String dashes =
        DASH.matcher(SHORT_DASH.matcher(text).replaceAll("\u2014")).replaceAll("\u2014");
    String hyphens = HYPHENS.matcher(dashes).replaceAll("-");
    return FOLDING.fold(hyphens.replace("\u2026", "..."));
  }
}
