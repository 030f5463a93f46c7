package org.clausewise.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

  /** A tab is written as ⇥, the end of the number and its blanks as |. */
  @ParameterizedTest
  @CsvSource({
    "12.⇥|Decides, 12.",
    "12. |Decides, 12.",
    "⇥1.⇥|Decides, 1.",
    "12.⇥|[Decides], 12.",
    "12.⇥|2016 was a good year, 12.",
    "12⇥|Decides, 12",
    "(a)⇥|To report, (a)",
    "(iv) |To report, (iv)",
    "(aa) |To report, (aa)",
    "(1) |To report, (1)",
    "a) |To report, a)",
    "ii)⇥|To report, ii)",
    "(a bis) |To report, (a bis)",
    "(a) bis⇥|To report, (a) bis",
    "1.2.3⇥|Scope, 1.2.3",
    "1.2.3 |Scope, 1.2.3",
    "4.2 |Definitions, 4.2",
    "4.2. |definitions, 4.2.",
    "4.2 |“Party” means, 4.2",
    "A.⇥|General, A.",
    "IV.⇥|General, IV.",
    "IV. |General, IV.",
    "5 bis.⇥|Decides, 5 bis.",
    "5 ter. |Decides, 5 ter.",
    "5 bis |Decides, 5 bis",
    "12 alt. |Decides, 12 alt.",
    "12 alt 2.⇥|Decides, 12 alt 2.",
    "OP12. |Decides, OP12.",
    "PP3 |Recalling, PP3",
    "1. |Agenda 2030, 1.",
    "（a）|清点水井, （a）",
    "(一) |清点水井, (一)",
    "十二、|水井, 十二、",
    "1．|水井, 1．",
    "1.|水井, 1.",
    "١٢ - |ترحب, ١٢ -",
    "1 – |ترحب, 1 –",
    "(أ) |أن, (أ)",
    "(ه‍) |أن, (ه‍)",
  })
  void isANumber(String marked, String printed) {
    String typed = marked.replace('⇥', '\t');
    assertThat(TypedNumber.read(typed.replace("|", "")))
        .isEqualTo(new TypedNumber(printed, typed.indexOf('|')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016 was the hottest year",
        "2016.\tWas it?",
        "1.5 million",
        "1.5 °C above",
        "2.5 USD",
        "12 December 2016",
        "12.12.2016 Meeting",
        "12.10.24 Meeting",
        "3. Oktober 1990 was",
        "e.g. this",
        "i.e. this",
        "J. Smith",
        "A. General",
        "I. Newton",
        "(the) quick",
        "(see) ",
        "(a)",
        "12.",
        "12.\t",
        "12\t13\t14",
        "12.\uFFFC text",
        "\uFFFC12. text",
        "OP12 of the draft",
        "mix. of things",
        "[12.\tDecides",
        "A/72/64",
        "5 bishops",
        "3 - 5 wells",
        "一些水井",
        "(一",
        "",
      })
  void isText(String text) {
    assertThat(TypedNumber.read(text)).isNull();
  }

  @Test
  void anyBlankServesAsBlank() {
    assertThat(TypedNumber.read("12.\u00A0\u2003Decides")).isEqualTo(new TypedNumber("12.", 5));
    assertThat(TypedNumber.read("5\u00A0bis.\tDecides")).isEqualTo(new TypedNumber("5 bis.", 7));
  }

  @Test
  void stopsAtAnAtom() {
    assertThat(TypedNumber.read("12.\t\uFFFC")).isEqualTo(new TypedNumber("12.", 4));
  }
}
