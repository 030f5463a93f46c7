package org.clausewise.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.clausewise.model.UnreadableDraftException;
import org.jspecify.annotations.Nullable;

/** The ways in which a file is no readable .docx, and what its owner can do about each. */
final class Unreadable {

  private static final String SAVE_AS = "Open it in Word and save it as a Word Document (.docx)";

  private Unreadable() {}

  static UnreadableDraftException notZip(String name, byte[] bytes, @Nullable Exception cause) {
    if (bytes.length == 0) {
      return new UnreadableDraftException(
          name, "the file is empty", "Check where it came from", cause);
    }
    FileMagic magic = FileMagic.valueOf(bytes);
    if (magic == FileMagic.OLE2) {
      return isEncrypted(bytes)
          ? new UnreadableDraftException(
              name,
              "the document is encrypted with a password",
              "Open it in Word, remove the password (File, Info, Protect Document) and save it",
              cause)
          : new UnreadableDraftException(
              name, "not a .docx file but an older Office file (such as .doc)", SAVE_AS, cause);
    }
    return new UnreadableDraftException(
        name, "not a .docx file" + described(magic), SAVE_AS, cause);
  }

  private static String described(FileMagic magic) {
    return switch (magic) {
      case RTF -> " but rich text (.rtf)";
      case PDF -> " but a PDF";
      case HTML -> " but a web page";
      case XML, WORD2 -> " but another kind of document";
      default -> "";
    };
  }

  private static boolean isEncrypted(byte[] bytes) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
    } catch (IOException e) {
      return false;
    }
  }

  /** POI tells of its limits against zip bombs by the message alone. */
  static UnreadableDraftException damaged(String name, Exception cause) {
    if (String.valueOf(cause.getMessage()).startsWith("Zip bomb detected")) {
      return new UnreadableDraftException(
          name,
          "the file unpacks to over a hundred times its size, as files made to do harm do",
          "If you trust it, open it in Word and copy its text into a new document",
          cause);
    }
    return new UnreadableDraftException(
        name,
        "the file is damaged or no Word document",
        "Open it in Word, let Word repair it, and save it again as .docx",
        cause);
  }

  static UnreadableDraftException notWord(String name) {
    return new UnreadableDraftException(
        name, "an Office file, but no Word document", "Give a .docx file", null);
  }

  static UnreadableDraftException strict(String name) {
    return new UnreadableDraftException(
        name,
        "saved as Strict Open XML, which is not supported",
        "Open it in Word and save it as a plain Word Document (.docx)",
        null);
  }

  static UnreadableDraftException badXml(String name, String part, Exception cause) {
    return new UnreadableDraftException(
        name,
        "the part " + part + " is not well-formed (" + cause.getMessage() + ")",
        "Open it in Word, let Word repair it, and save it again as .docx",
        cause);
  }
}
