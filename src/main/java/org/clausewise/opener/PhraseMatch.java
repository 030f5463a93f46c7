package org.clausewise.opener;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clausewise.opener.OpenerTable.Extra;
import org.clausewise.opener.OpenerTable.Variant;
import org.jspecify.annotations.Nullable;

/** An attempt to read one form of an opener, word by word. */
final class PhraseMatch {

  /** What may stand between the words of an opener: spaces, brackets, quotes, note references. */
  private static final Pattern WITHIN =
      Pattern.compile("[\\s\\h\\[\\](){}\"“”'‘’«»*_\\uFFFC\\u200E\\u200F]*+");

  private static final Pattern COMMA_WITHIN =
      Pattern.compile(WITHIN.pattern() + "[,،]?" + WITHIN.pattern());

  private final OpenerTable table;
  private final Words words;
  private final List<Span> chainWords = new ArrayList<>();
  private final List<Span> intensifiers = new ArrayList<>();
  private ChainWord chain = ChainWord.NONE;
  private int position;
  private int start = -1;
  private int end = -1;
  private boolean behindAside;
  private boolean complete;
  private @Nullable Variant variant;

  PhraseMatch(OpenerTable table, Words words, int position) {
    this.table = table;
    this.words = words;
    this.position = position;
  }

  PhraseMatch copy() {
    PhraseMatch copy = new PhraseMatch(table, words, position);
    copy.chainWords.addAll(chainWords);
    copy.intensifiers.addAll(intensifiers);
    copy.chain = chain;
    copy.start = start;
    copy.end = end;
    copy.behindAside = behindAside;
    return copy;
  }

  int position() {
    return position;
  }

  int headWords() {
    return variant == null ? 0 : variant.words().size();
  }

  Phrase phrase() {
    if (variant == null) {
      throw new IllegalStateException("nothing was matched");
    }
    return new Phrase(start, end, variant.form(), variant.head(), chain, chainWords, intensifiers);
  }

  /** Reads that form here, with what stands within and behind; null where it does not stand. */
  @Nullable PhraseMatch take(Variant form) {
    variant = form;
    for (String word : form.words()) {
      while (!isHere(word)) {
        if (start < 0 || !takeExtra(false)) {
          return null;
        }
      }
      takeWord(1);
    }
    if (isNoun(form)) {
      return null;
    }
    complete = true;
    boolean more = true;
    while (more) {
      more = takeExtra(false);
    }
    return this;
  }

  private boolean isHere(String word) {
    return position < words.size() && words.word(position).equals(word) && follows(behindAside);
  }

  /** Whether the next word belongs to what was read so far; the first one may stand anywhere. */
  private boolean follows(boolean afterComma) {
    return (start < 0 && !behindAside)
        || (afterComma ? COMMA_WITHIN : WITHIN).matcher(words.gap(position)).matches();
  }

  private void takeWord(int count) {
    Span last = words.span(position + count - 1);
    if (start < 0) {
      start = words.span(position).start();
    }
    end = last.end();
    position += count;
    behindAside = false;
  }

  /** Reads a chain word, an intensifier or an aside; in front of the opener or not. */
  boolean takeExtra(boolean leading) {
    for (Extra extra : table.extras()) {
      if (words.stands(extra.words(), position) && follows(behindAside) && fits(extra, leading)) {
        Span span = spanOf(extra.words().size());
        if (extra.chain() == ChainWord.NONE) {
          intensifiers.add(span);
        } else {
          chainWords.add(span);
          chain = extra.chain();
        }
        takeWord(extra.words().size());
        return true;
      }
    }
    return takeAside();
  }

  private Span spanOf(int count) {
    return new Span(words.span(position).start(), words.span(position + count - 1).end());
  }

  private boolean takeAside() {
    for (List<String> aside : table.asides()) {
      if (words.stands(aside, position) && follows(true)) {
        position += aside.size();
        behindAside = true;
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the words may go with the opener here. Behind it, "further" may belong to a noun
   * ("Encourages further efforts"), as may "fully": they go with it only before a word that begins
   * something else, and a guarded chain word only in the preamble, where its place is.
   */
  private boolean fits(Extra extra, boolean leading) {
    if (leading || variant == null) {
      return true;
    }
    boolean guarded = extra.guarded() || (complete && extra.chain() == ChainWord.NONE);
    boolean inPlace = !extra.preambular() || variant.form() == Form.PREAMBULAR;
    return inPlace && (!guarded || beginsAnew(variant.head(), position + extra.words().size()));
  }

  private boolean beginsAnew(Head head, int index) {
    return index >= words.size()
        || (words.isProper(index) && (table.goesBeforeName(head) || words.isFigure(index)))
        || table.isClosed(words.word(index))
        || !words.gap(index).isBlank();
  }

  private boolean isNoun(Variant form) {
    return form.form() == Form.OPERATIVE
        && form.words().size() == 1
        && form.head().mayBeNoun()
        && position < words.size()
        && table.makesNoun(words.word(position))
        && words.gap(position).isBlank();
  }
}
