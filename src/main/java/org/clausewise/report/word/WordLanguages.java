package org.clausewise.report.word;

import org.clausewise.model.Language;

/** The languages of the drafts by Word's names, for which it needs a country. */
final class WordLanguages {

  static final String ENGLISH = "en-GB";
  static final String CHINESE = "zh-CN";
  static final String ARABIC = "ar-SA";

  private WordLanguages() {}

  /** That of the document's text in Latin and Cyrillic letters. */
  static String western(Language language) {
    return switch (language) {
      case FRENCH -> "fr-FR";
      case SPANISH -> "es-ES";
      case RUSSIAN -> "ru-RU";
      case ENGLISH, CHINESE, ARABIC -> ENGLISH;
    };
  }

  /** That of the whole document, whatever its letters. */
  static String of(Language language) {
    return switch (language) {
      case CHINESE -> CHINESE;
      case ARABIC -> ARABIC;
      default -> western(language);
    };
  }
}
