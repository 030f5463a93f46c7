package org.clausewise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.clausewise.clause.ClauseLabeler;
import org.clausewise.model.Draft;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.read.DocxReader;

/**
 * A draft and the file that it was read from. Tracked changes that the file holds are read as
 * accepted.
 */
public final class DraftFile {

  private final String name;
  private final byte[] bytes;
  private final DocxPackage docx;
  private final Draft draft;

  private DraftFile(String name, byte[] bytes, DocxPackage docx) {
    this.name = name;
    this.bytes = bytes;
    this.docx = docx;
    this.draft = ClauseLabeler.label(DocxReader.read(docx));
  }

  /**
   * Reads a .docx file.
   *
   * @throws UnreadableDraftException where there is no such file, or it is no readable .docx
   */
  public static DraftFile read(Path file) throws UnreadableDraftException {
    return of(file.toString(), content(file));
  }

  /**
   * Reads the bytes of a .docx file.
   *
   * @param name what messages and reports call it
   * @throws UnreadableDraftException where the bytes are no readable .docx
   */
  public static DraftFile of(String name, byte[] bytes) throws UnreadableDraftException {
    byte[] own = bytes.clone();
    return new DraftFile(name, own, Settled.accepted(name, own));
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

  /** The package with its revisions accepted; not to be changed. */
  DocxPackage settledPackage() {
    return docx;
  }

  /** A fresh package with its revisions accepted, to be changed at will. */
  DocxPackage freshPackage() {
    try {
      return Settled.accepted(name, bytes);
    } catch (UnreadableDraftException e) {
      throw new IllegalStateException("these bytes were read before", e);
    }
  }
}
