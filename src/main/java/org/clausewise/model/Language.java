package org.clausewise.model;

import java.util.Locale;

/** The official languages of the United Nations, in which clauses are recognised. */
public enum Language {
  ENGLISH("en"),
  FRENCH("fr"),
  SPANISH("es"),
  RUSSIAN("ru"),
  CHINESE("zh"),
  ARABIC("ar");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** Its code of two letters (ISO 639-1). */
  public String code() {
    return code;
  }

  /** Its locale, without a country. */
  public Locale locale() {
    return Locale.forLanguageTag(code);
  }
}
