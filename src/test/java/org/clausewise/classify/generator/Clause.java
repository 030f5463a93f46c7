package org.clausewise.classify.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause of the original and what the revised draft does to it.
 *
 * <p>Edits are ranges of the original text and stand apart, so what each of them is about stays
 * known however many there are. Edits of the opener and the number are added last, by {@link
 * Revision}.
 */
final class Clause {

  /** Fewer characters between two edits and a comparison may well join them. */
  private static final int APART = 12;

  /** The number of another clause in the text. */
  record Reference(int start, int end, Clause target) {}

  final Part part;
  final String opener;
  final List<Reference> references = new ArrayList<>();
  private final List<Touch> touches = new ArrayList<>();
  private String rest;
  private String chainedOpener = "";
  private int number;
  private @Nullable String newOpener;

  Clause(Part part, String opener, String rest) {
    this.part = part;
    this.opener = opener;
    this.rest = rest;
  }

  boolean isOperative() {
    return part == Part.OPERATIVE;
  }

  /** What follows the opener; for as long as the original is being made. */
  String rest() {
    return rest;
  }

  void setRest(String text) {
    rest = text;
  }

  void setOriginal(String opener, int itsNumber) {
    chainedOpener = opener;
    number = itsNumber;
  }

  /** The text in the original, without the number. */
  String text() {
    return chainedOpener + rest;
  }

  /** Where the opener ends in {@link #text}. */
  int openerEnd() {
    return chainedOpener.length();
  }

  /** The number in the original; 0 for none. */
  int number() {
    return number;
  }

  /** The opener in the revised draft, without a chain word. */
  String revisedOpener() {
    return newOpener == null ? opener : newOpener;
  }

  void changeOpener(String other) {
    newOpener = other;
  }

  boolean hasOtherOpener() {
    return newOpener != null;
  }

  List<Touch> touches() {
    return touches.stream().sorted(Comparator.comparingInt(Touch::start)).toList();
  }

  boolean isSubstantive() {
    return touches.stream().anyMatch(touch -> !touch.routine());
  }

  /** Adds an edit where it stands apart from the opener and the others; whether it does. */
  boolean add(Touch touch) {
    Touch trimmed = touch.trimmed(text());
    if (!opener.isEmpty() && trimmed.start() <= openerEnd()) {
      return false;
    }
    boolean clear =
        touches.stream()
            .allMatch(
                other ->
                    trimmed.start() >= other.end() + APART
                        || trimmed.end() + APART <= other.start());
    if (clear) {
      touches.add(trimmed);
    }
    return clear;
  }

  /** Adds an edit of the opener, which alone may touch another one. */
  void addToOpener(Touch touch) {
    touches.add(touch);
  }

  /** The text in the revised draft, without the number. */
  String revisedText() {
    StringBuilder revised = new StringBuilder();
    int at = 0;
    for (Touch touch : touches()) {
      revised.append(text(), at, touch.start()).append(touch.text());
      at = touch.end();
    }
    return revised.append(text(), at, text().length()).toString();
  }
}
