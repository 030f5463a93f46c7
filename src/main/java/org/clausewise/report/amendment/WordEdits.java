package org.clausewise.report.amendment;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.report.amendment.WordEdit.Begin;
import org.clausewise.report.amendment.WordEdit.Delete;
import org.clausewise.report.amendment.WordEdit.DeleteAfter;
import org.clausewise.report.amendment.WordEdit.Insert;
import org.clausewise.report.amendment.WordEdit.Place;
import org.clausewise.report.amendment.WordEdit.Replace;
import org.clausewise.report.amendment.WordEdit.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Says the differences of a paragraph as edits whose places can't be mistaken.
 *
 * <p>The idea: each difference takes the shortest form that gives exactly what it must, spaces
 * included: an insertion behind or before words, a deletion, else a replacement. Words that stand
 * several times are widened by neighbours, as long as these are untouched, and few; else they are
 * counted. Cost: each place is sought in the paragraph a few times.
 */
final class WordEdits {

  /** A longer stretch, in characters, is told by its first and last words. */
  private static final int LONG = 200;

  private static final String TIGHT = ",.;:!?)]{";

  private final ChangedWording wording;
  private final ToldText text;
  private final Words words;
  private final WordPlaces places;
  private final List<WordEdit> edits = new ArrayList<>();

  /** Where the words end that the edits so far touch; no edit may reach before it. */
  private int done;

  private boolean cantBeSaid;

  private WordEdits(ChangedWording wording) {
    this.wording = wording;
    this.text = wording.original();
    this.words = new Words(text.text());
    this.places = new WordPlaces(text, words);
  }

  /**
   * The edits that make the one wording of the other, in the order of the text; null where a place
   * can't be said, as in an empty paragraph.
   */
  static @Nullable List<WordEdit> of(ChangedWording wording) {
    WordEdits finder = new WordEdits(wording);
    List<Span> spans = wording.spans();
    for (int i = 0; i < spans.size(); i++) {
      int limit = i + 1 < spans.size() ? spans.get(i + 1).start() : finder.text.length();
      finder.add(spans.get(i), limit);
    }
    return finder.cantBeSaid ? null : finder.edits;
  }

  private void add(Span span, int limit) {
    if (wording.old(span).equals(ToldText.MARK) && wording.now(span).equals(" ")) {
      done = span.end(); // what merging does by itself
      return;
    }
    WordEdit edit = begin(span);
    if (edit == null && span.isInsertion()) {
      edit = insert(span);
    } else if (edit == null && span.isDeletion()) {
      edit = delete(span);
    }
    edits.add(edit == null ? replace(span, limit) : edit);
  }

  private @Nullable WordEdit begin(Span span) {
    String now = wording.now(span);
    boolean isClean =
        now.startsWith(ToldText.MARK)
            && span.newEnd() - span.newStart() == 1
            && wording.old(span).isBlank()
            && (span.start() == 0 || !places.isSpace(span.start() - 1))
            && span.end() < text.length()
            && !places.isSpace(span.end());
    Place place = isClean ? places.right(span.end()) : null;
    if (place == null) {
      return null;
    }
    done = span.end();
    String number = now.substring(ToldText.MARK.length()).strip();
    return new Begin(place, number.isEmpty() ? null : number);
  }

  private @Nullable WordEdit insert(Span given) {
    Span span = given;
    String now = wording.now(span);
    boolean isBehindSpace = span.start() > done && places.isSpace(span.start() - 1);
    if (isBehindSpace && comesWithSpaceBehind(span) && !now.startsWith(" ")) {
      span = span.widened(1, -1);
      now = " " + now.substring(0, now.length() - 1);
    }
    boolean isLoose = now.startsWith(" ");
    String added = isLoose ? now.substring(1) : now;
    boolean begins = span.start() == 0 || places.isSpace(span.start() - 1);
    if (!begins && WordPlaces.isPlain(added) && isLoose != isTight(added)) {
      Place place = places.left(span.start());
      done = span.start();
      return new Insert(true, place, added);
    }
    return before(given);
  }

  private @Nullable WordEdit before(Span span) {
    String now = wording.now(span);
    if (!comesWithSpaceBehind(span)
        || span.start() == text.length()
        || places.isSpace(span.start())) {
      return null;
    }
    String added = now.substring(0, now.length() - 1);
    if (!WordPlaces.isPlain(added)) {
      return null;
    }
    done = span.start();
    return new Insert(false, places.right(span.start()), added);
  }

  /** Not the spaces behind a paragraph's number, which are no part of its wording. */
  private boolean comesWithSpaceBehind(Span span) {
    return wording.revised().of(span.newEnd() - 1, span.newEnd()).equals(" ");
  }

  private static boolean isTight(String added) {
    return TIGHT.indexOf(added.charAt(0)) >= 0;
  }

  private @Nullable WordEdit delete(Span given) {
    Span span = given;
    String old = wording.old(span);
    if (places.isSpace(span.end() - 1)
        && !old.startsWith(" ")
        && span.start() > done
        && places.isSpace(span.start() - 1)) {
      span = span.widened(1, -1);
      old = wording.old(span);
    }
    int start = span.start();
    int end = span.end();
    if (old.startsWith(" ") && start > 0) {
      start++;
    } else if (start == 0 && places.isSpace(span.end() - 1)) {
      end--;
    } else if (start > 0 ? places.isSpace(start - 1) : end < text.length() && places.isSpace(end)) {
      return null;
    }
    if (start >= end || !WordPlaces.isPlain(text.of(start, end)) || isWhole(start, end)) {
      return null;
    }
    WordEdit edit = delete(start, end);
    done = span.end();
    return edit;
  }

  private boolean isWhole(int start, int end) {
    return start == 0 && end == text.length();
  }

  private WordEdit delete(int start, int end) {
    String old = text.of(start, end);
    Stretch stretch = old.length() > LONG ? places.stretch(start, end, null) : null;
    if (stretch != null) {
      return stretch;
    }
    if (words.count(old) == 1) {
      return new Delete(new Place(old, 0));
    }
    int from = start;
    int gap = start > 0 && places.isSpace(start - 1) ? start - 1 : start;
    for (int i = 0;
        i < WordPlaces.NEIGHBOURS && places.stepLeft(from) >= done && places.stepLeft(from) < from;
        i++) {
      from = places.stepLeft(from);
      String context = text.of(from, gap);
      if (WordPlaces.isPlain(context)
          && WordPlaces.hasWord(context)
          && words.count(context + old) + words.count(context + " " + old) == 1) {
        return new DeleteAfter(context, old);
      }
    }
    return new Delete(places.counted(start, end));
  }

  private WordEdit replace(Span given, int limit) {
    Span span = withPlainEnds(given, limit);
    String old = wording.old(span);
    cantBeSaid |= old.isEmpty();
    Stretch stretch =
        old.length() > LONG ? places.stretch(span.start(), span.end(), wording.now(span)) : null;
    if (stretch != null) {
      done = span.end();
      return stretch;
    }
    for (int extra = 0; extra <= WordPlaces.NEIGHBOURS && !old.isEmpty(); extra++) {
      for (int before = extra / 2, tried = 0; tried <= extra; tried++) {
        Span wide = widened(span, before, extra - before, limit);
        if (wide != null && words.count(wording.old(wide)) == 1) {
          return replaced(wide, 0);
        }
        before = (before + 1) % (extra + 1);
      }
    }
    return replaced(span, words.ordinal(wording.old(span), text.start(span.start())));
  }

  private WordEdit replaced(Span span, int occurrence) {
    done = span.end();
    return new Replace(new Place(wording.old(span), occurrence), wording.now(span));
  }

  /** The span with neighbours until neither side begins or ends in a space, as far as that goes. */
  private Span withPlainEnds(Span given, int limit) {
    Span span = given;
    while (isBare(span, true)
        && places.stepLeft(span.start()) >= done
        && places.stepLeft(span.start()) < span.start()) {
      span = span.widened(span.start() - places.stepLeft(span.start()), 0);
    }
    while (isBare(span, false)
        && places.stepRight(span.end()) <= limit
        && places.stepRight(span.end()) > span.end()) {
      span = span.widened(0, places.stepRight(span.end()) - span.end());
    }
    return span;
  }

  private boolean isBare(Span span, boolean atStart) {
    String old = wording.old(span);
    String now = wording.now(span);
    boolean isEmpty = old.isEmpty() || (now.isEmpty() && !atStart);
    return isEmpty
        || (atStart
            ? old.startsWith(" ") || now.startsWith(" ")
            : old.endsWith(" ") || now.endsWith(" "));
  }

  private @Nullable Span widened(Span span, int before, int behind, int limit) {
    int start = span.start();
    int end = span.end();
    for (int i = 0; i < before; i++) {
      start = places.stepLeft(start);
    }
    for (int i = 0; i < behind; i++) {
      end = places.stepRight(end);
    }
    return start < done || end > limit
        ? null
        : span.widened(span.start() - start, end - span.end());
  }
}
