package org.clausewise.benchmark.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretches of a redline that both drafts have, and which paragraphs they tie together.
 *
 * <p>A stretch ties where it holds a whole word, whole in both drafts: a comma or half a word that
 * stayed by chance says nothing. Paragraphs of equal text are tied by anything that they share, the
 * paragraph mark included, for some have no word, or no text at all. Cost: one pass over the kept
 * text. Handled badly: a typed number or an article that alone stayed ties as any word does.
 */
final class KeptText {

  private static final String UNSPACED =
      "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}";

  private static final String LETTER = "[\\p{L}\\p{M}\\p{Nd}&&[^" + UNSPACED + "]]";

  /** A run of letters and digits; of scripts without spaces, one character. */
  private static final Pattern WORD =
      Pattern.compile("(?<!" + LETTER + ")" + LETTER + "+(?!" + LETTER + ")|[" + UNSPACED + "]");

  private record Place(int paragraph, int offset) {

    static Place endOf(Side side) {
      return new Place(side.paragraph(), side.length());
    }

    Place plus(int length) {
      return new Place(paragraph, offset + length);
    }
  }

  private record Stretch(Place original, Place revised, String text) {

    boolean continuesIn(Stretch next) {
      return next.original.equals(original.plus(text.length()))
          && next.revised.equals(revised.plus(text.length()));
    }

    Link link() {
      return new Link(original.paragraph, revised.paragraph);
    }
  }

  private final List<Stretch> stretches = new ArrayList<>();

  /** Notes text, or with an empty one a paragraph mark, that follows next on both sides. */
  void add(Side original, Side revised, String text) {
    Stretch next = new Stretch(Place.endOf(original), Place.endOf(revised), text);
    int last = stretches.size() - 1;
    if (last >= 0 && stretches.get(last).continuesIn(next)) {
      Stretch before = stretches.get(last);
      stretches.set(last, new Stretch(before.original, before.revised, before.text + text));
    } else {
      stretches.add(next);
    }
  }

  /** The tied paragraphs, when all of both drafts' texts are known. */
  Set<Link> links(List<String> original, List<String> revised) {
    Set<Link> links = new TreeSet<>();
    for (Stretch stretch : stretches) {
      String before = original.get(stretch.original.paragraph);
      String after = revised.get(stretch.revised.paragraph);
      if (before.equals(after) || holdsWord(stretch, before, after)) {
        links.add(stretch.link());
      }
    }
    return links;
  }

  private static boolean holdsWord(Stretch stretch, String original, String revised) {
    Matcher word = WORD.matcher(stretch.text);
    while (word.find()) {
      if (isWord(original, stretch.original.offset, word)
          && isWord(revised, stretch.revised.offset, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is a word in the stretch is not a part of a longer one in the paragraph. */
  private static boolean isWord(String text, int offset, Matcher found) {
    return WORD.matcher(text)
        .region(offset + found.start(), offset + found.end())
        .useTransparentBounds(true)
        .matches();
  }

  static boolean holdsWord(String text) {
    return WORD.matcher(text).find();
  }
}
