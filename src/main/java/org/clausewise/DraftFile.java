package org.clausewise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.clausewise.change.BracketTally;
import org.clausewise.classify.BracketTallies;
import org.clausewise.classify.ClauseOpeners;
import org.clausewise.clause.ClauseLabeler;
import org.clausewise.model.Draft;
import org.clausewise.model.Profile;
import org.clausewise.model.RevisionFilter;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.PackageRevisions;
import org.clausewise.read.DocxReader;
import org.jspecify.annotations.Nullable;

/**
 * A draft and the file that it was read from. Tracked changes that the file holds are read as
 * accepted, or, where that is asked for, as rejected; a redline can keep those of the revised
 * draft.
 */
public final class DraftFile {

  private final String name;
  private final byte[] bytes;
  private final InputRevisions revisions;
  private final UnaryOperator<DocxPackage> reading;
  private final @Nullable Profile profile;
  private final int revisionCount;
  private final DocxPackage docx;
  private final Draft draft;

  /**
   * @param reading settles the revisions of a package that was just opened
   * @param profile what kind of text it is; null where that is to be recognised
   */
  private DraftFile(
      String name,
      byte[] bytes,
      InputRevisions revisions,
      UnaryOperator<DocxPackage> reading,
      @Nullable Profile profile)
      throws UnreadableDraftException {
    this.name = name;
    this.bytes = bytes;
    this.revisions = revisions;
    this.reading = reading;
    this.profile = profile;
    DocxPackage opened = DocxPackage.open(name, bytes);
    this.revisionCount = PackageRevisions.count(opened);
    this.docx = reading.apply(opened);
    this.draft = ClauseLabeler.label(DocxReader.read(docx), profile);
  }

  private static UnaryOperator<DocxPackage> reading(InputRevisions revisions) {
    return revisions == InputRevisions.KEEP
        ? Settled::acceptSigned
        : docx -> Settled.settle(docx, revisions, RevisionFilter.ALL);
  }

  /**
   * Reads a .docx file.
   *
   * @throws UnreadableDraftException where there is no such file, or it is no readable .docx
   */
  public static DraftFile read(Path file) throws UnreadableDraftException {
    return read(file, InputRevisions.ACCEPT);
  }

  /**
   * Reads a .docx file.
   *
   * @param revisions how its tracked changes are read
   * @throws UnreadableDraftException where there is no such file, or it is no readable .docx
   */
  public static DraftFile read(Path file, InputRevisions revisions)
      throws UnreadableDraftException {
    return read(file, revisions, null);
  }

  /**
   * Reads a .docx file.
   *
   * @param revisions how its tracked changes are read
   * @param profile what kind of text it is; null where that is to be recognised
   * @throws UnreadableDraftException where there is no such file, or it is no readable .docx
   */
  public static DraftFile read(Path file, InputRevisions revisions, @Nullable Profile profile)
      throws UnreadableDraftException {
    return new DraftFile(file.toString(), content(file), revisions, reading(revisions), profile);
  }

  /**
   * Reads the bytes of a .docx file.
   *
   * @param name what messages and reports call it
   * @throws UnreadableDraftException where the bytes are no readable .docx
   */
  public static DraftFile of(String name, byte[] bytes) throws UnreadableDraftException {
    return of(name, bytes, InputRevisions.ACCEPT);
  }

  /**
   * Reads the bytes of a .docx file.
   *
   * @param name what messages and reports call it
   * @param revisions how its tracked changes are read
   * @throws UnreadableDraftException where the bytes are no readable .docx
   */
  public static DraftFile of(String name, byte[] bytes, InputRevisions revisions)
      throws UnreadableDraftException {
    return new DraftFile(name, bytes.clone(), revisions, reading(revisions), null);
  }

  private static byte[] content(Path file) throws UnreadableDraftException {
    if (Files.isDirectory(file)) {
      throw new UnreadableDraftException(
          file.toString(), "this is a folder", "Name a .docx file in it", null);
    }
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new UnreadableDraftException(
          file.toString(), "there is no such file", "Check the name and the folder", e);
    } catch (IOException e) {
      throw new UnreadableDraftException(
          file.toString(),
          "the file can't be read (" + e.getMessage() + ")",
          "Check that you may read it and that no other program has locked it",
          e);
    }
  }

  /** What messages and reports call it. */
  public String name() {
    return name;
  }

  /** The file's bytes, as a copy. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The SHA-256 of the file's bytes, in lower-case hexadecimal. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The draft in it. */
  public Draft draft() {
    return draft;
  }

  /** The square brackets of its body. */
  public BracketTally brackets() {
    return BracketTallies.of(draft);
  }

  /**
   * The phrases that its preambular and operative paragraphs open with, chain words included, by
   * the index of the paragraph in the body.
   */
  public Map<Integer, String> openers() {
    return ClauseOpeners.of(draft);
  }

  /** The extension that Word wants for such a file: docx, or docm where it holds macros. */
  public String extension() {
    return docx.extension();
  }

  /** How many tracked changes the file holds. */
  public int revisionCount() {
    return revisionCount;
  }

  /** The package with its revisions settled; not to be changed. */
  DocxPackage settledPackage() {
    return docx;
  }

  /** How its tracked changes were read. */
  InputRevisions revisions() {
    return revisions;
  }

  /** The draft as it is with its revisions accepted, whichever way it was read. */
  DraftFile accepted() {
    return revisions == InputRevisions.ACCEPT
        ? this
        : again(InputRevisions.ACCEPT, reading(InputRevisions.ACCEPT));
  }

  /** The draft as it is with its revisions rejected, and what they had deleted signed. */
  DraftFile rejectedSigned() {
    return again(InputRevisions.REJECT, Settled::rejectSigned);
  }

  /**
   * The same draft, with signatures put into its package.
   *
   * @param signing changes nothing that is read but what is tracked
   */
  DraftFile signed(Consumer<DocxPackage> signing) {
    return altered(signing);
  }

  /** The same file, read with its package altered after its revisions were settled. */
  DraftFile altered(Consumer<DocxPackage> altering) {
    return again(
        revisions,
        opened -> {
          DocxPackage settled = reading.apply(opened);
          altering.accept(settled);
          return settled;
        });
  }

  private DraftFile again(InputRevisions how, UnaryOperator<DocxPackage> otherReading) {
    try {
      return new DraftFile(name, bytes, how, otherReading, profile);
    } catch (UnreadableDraftException e) {
      throw readBefore(e);
    }
  }

  /** A fresh package with its revisions settled, to be changed at will. */
  DocxPackage freshPackage() {
    return reading.apply(open());
  }

  /** A fresh package with the revisions settled that are meant. */
  DocxPackage open(InputRevisions how, RevisionFilter which) {
    return Settled.settle(open(), how, which);
  }

  private DocxPackage open() {
    try {
      return DocxPackage.open(name, bytes);
    } catch (UnreadableDraftException e) {
      throw readBefore(e);
    }
  }

  private static IllegalStateException readBefore(UnreadableDraftException e) {
    return new IllegalStateException("these bytes were read before", e);
  }
}
