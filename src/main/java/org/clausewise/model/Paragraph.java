package org.clausewise.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph. Its text has no zero-width content: a tab is {@code \t}, a line break {@code \n},
 * and each {@link Atom} one U+FFFC, so a range of offsets can neither lose nor double one.
 *
 * @param index counts the paragraphs of its story from 0 in document order, those in tables
 *     included
 * @param text the whole text, a typed number included
 * @param atoms the atoms, by ascending offset
 * @param runs the formatting, contiguous from 0 to the length of the text, neighbours unlike
 * @param format canonical form of the paragraph properties; equal strings mean equal formatting
 * @param markFormat canonical form of the run properties of the paragraph mark
 * @param style the name of the paragraph style, null where the paragraph names none
 * @param number the number as printed ({@code 12.}, {@code (a)}), typed or automatic; null for none
 * @param numberEnd where the wording begins: the end of a typed number and of the white space
 *     behind it, 0 where the number is automatic or missing
 * @param label the clause label; null where the paragraph is no clause
 * @param tracked what tracked changes of the draft's own file brought, where that is to be kept
 */
public record Paragraph(
    int index,
    String text,
    List<Atom> atoms,
    List<TextRun> runs,
    String format,
    String markFormat,
    @Nullable String style,
    @Nullable String number,
    int numberEnd,
    @Nullable ClauseLabel label,
    Tracked tracked)
    implements Block {

  public Paragraph {
    atoms = List.copyOf(atoms);
    runs = List.copyOf(runs);
    if (numberEnd < 0 || numberEnd > text.length()) {
      throw new IllegalArgumentException("numberEnd " + numberEnd + " outside the text");
    }
  }

  /** A paragraph whose mark has no formatting, and which no tracked change brought. */
  public Paragraph(
      int index,
      String text,
      List<Atom> atoms,
      List<TextRun> runs,
      String format,
      @Nullable String style,
      @Nullable String number,
      int numberEnd,
      @Nullable ClauseLabel label) {
    this(index, text, atoms, runs, format, "", style, number, numberEnd, label, Tracked.NONE);
  }

  /**
   * Whether the mark's formatting is to be seen: in an automatic number, which takes it, or in the
   * height of an empty line.
   */
  public boolean showsMark() {
    return text.isEmpty() || (number != null && numberEnd == 0);
  }

  /** Whether the marks of two paragraphs differ where either is to be seen. */
  public boolean showsOtherMark(Paragraph other) {
    return (showsMark() || other.showsMark()) && !markFormat.equals(other.markFormat);
  }

  /** The text without its typed number. Edits and reports count offsets in this. */
  public String wording() {
    return text.substring(numberEnd);
  }

  /** The atoms of {@link #wording()}, with offsets into the wording. */
  public List<Atom> wordingAtoms() {
    return atoms.stream()
        .filter(atom -> atom.offset() >= numberEnd)
        .map(atom -> atom.at(atom.offset() - numberEnd))
        .toList();
  }

  /** The same paragraph with a typed number that ends at {@code end}. */
  public Paragraph withTypedNumber(String typed, int end) {
    return new Paragraph(
        index, text, atoms, runs, format, markFormat, style, typed, end, label, tracked);
  }

  /** The same paragraph under {@code newLabel}. */
  public Paragraph withLabel(@Nullable ClauseLabel newLabel) {
    return new Paragraph(
        index, text, atoms, runs, format, markFormat, style, number, numberEnd, newLabel, tracked);
  }

  @Override
  public void collectParagraphs(List<? super Paragraph> into) {
    into.add(this);
  }
}
