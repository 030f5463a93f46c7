package org.clausewise.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.clausewise.mention.MentionValue.Dates;
import org.clausewise.mention.MentionValue.Day;
import org.clausewise.mention.MentionValue.Ordinal;
import org.clausewise.mention.MentionValue.Quantity;
import org.clausewise.mention.MentionValue.Resolution;
import org.clausewise.mention.MentionValue.Series;
import org.clausewise.model.Language;
import org.clausewise.model.MentionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at its seventy-second session | ORDINAL seventy-second",
        "the 5th meeting | ORDINAL 5th",
        "the ninth annual report | ORDINAL ninth",
        "the first regular session | ORDINAL first",
        "the one hundred and tenth session | ORDINAL one hundred and tenth",
        "first and foremost, the furthest behind first | ",
        "twenty-one lights and 1,250 keepers | NUMBER twenty-one; NUMBER 1,250",
        "some 1.5 million lamps | NUMBER 1.5 million",
        "no one and one of them | ",
        "two thirds of harbours | NUMBER two thirds",
        "12 per cent lower | PERCENTAGE 12 per cent",
        "5 to 10 per cent | PERCENTAGE 5 to 10 per cent",
        "fifty per cent, 3.5% | PERCENTAGE fifty per cent; PERCENTAGE 3.5%",
        "US$ 5 million, €3,000 | AMOUNT US$ 5 million; AMOUNT €3,000",
        "4 trillion United States dollars | AMOUNT 4 trillion United States dollars",
        "from 12 to 16 June 2017 | DATE 12 to 16 June 2017",
        "from 30 June to 3 July 2025 | DATE 30 June to 3 July 2025",
        "on 20 December 2017, in 2016 | DATE 20 December 2017; DATE 2016",
        "December 2016, 2017–2018 | DATE December 2016; DATE 2017–2018",
        "the biennium 2018-2019 | DATE 2018-2019",
        "on 15 and 16 December 2015 | DATE 15 and 16 December 2015",
        "December 20, 2017 | DATE December 20, 2017",
        "light all harbours by 2030 | DEADLINE by 2030",
        "no later than 30 June 2025 | DEADLINE no later than 30 June 2025",
        "before its seventy-fifth session | DEADLINE before its seventy-fifth session",
        "until 31 December 2018 | DEADLINE until 31 December 2018",
        "through 2025 | DEADLINE through 2025",
        "at the end of 2018 | DEADLINE at the end of 2018",
        "within thirty days | DEADLINE within thirty days",
        "(A/72/417) and E/HLPF/2017/4. | SYMBOL A/72/417; SYMBOL E/HLPF/2017/4",
        "A/C.2/80/L.17, E/2017/INF/2 | SYMBOL A/C.2/80/L.17; SYMBOL E/2017/INF/2",
        "A/CONF.191/13/Rev.1 | SYMBOL A/CONF.191/13/Rev.1",
        "A/72/64-E/2017/12. | SYMBOL A/72/64-E/2017/12",
        "A/67/65/Corr.1-E/2012/48/Corr.1. | SYMBOL A/67/65/Corr.1-E/2012/48/Corr.1",
        "either and/or neither, HIV/AIDS | ",
        "resolutions 72/200 and 57/270 B | RESOLUTION 72/200; RESOLUTION 57/270 B",
        "Council resolution 2016/22 | RESOLUTION 2016/22",
        "resolution 2030 (2011) | RESOLUTION 2030 (2011)",
        "resolution 217 A (III) | RESOLUTION 217 A (III)",
        "decision 14/1, resolution ES-10/23 | RESOLUTION 14/1; RESOLUTION ES-10/23",
        "paragraph 12 above | REFERENCE paragraph 12 above",
        "paragraphs 4 to 6, article 4 (2) | REFERENCE paragraphs 4 to 6; REFERENCE article 4 (2)",
        "section III and annex I | REFERENCE section III; REFERENCE annex I",
        "operative paragraph 5 | REFERENCE operative paragraph 5",
        "subparagraph (a) | REFERENCE subparagraph (a)",
        "the Genoa Declaration of Lights | DOCUMENT Genoa Declaration of Lights",
        "entitled “Lights at sea 2017” | DOCUMENT “Lights at sea 2017”",
        "the 2030 Agenda for Sustainable Development | DOCUMENT 2030 Agenda for Sustainable Development",
        "Sustainable Development Goal 4 | DOCUMENT Sustainable Development Goal 4",
        "the Group of 77 and COVID-19 | ",
      })
  void eachKindIsFound(String text, String expected) {
    List<String> found =
        Mentions.find(text, Language.ENGLISH).stream().map(m -> m.kind() + " " + m.text()).toList();
    List<String> wanted = expected == null ? List.of() : Arrays.asList(expected.split("; "));

    assertThat(found).isEqualTo(wanted);
  }

  @Test
  void theWholeNameOfADocumentIsOne() {
    String name =
        "Addis Ababa Action Agenda of the Third International Conference on Financing for Development";

    assertThat(Mentions.find("the " + name + ", which supports it", Language.ENGLISH))
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(mention.kind()).isEqualTo(MentionKind.DOCUMENT);
              assertThat(mention.text()).isEqualTo(name);
            });
  }

  @Test
  void valuesSayWhatIsMeantHoweverItIsWritten() {
    assertThat(value("twelve lights")).isEqualTo(value("12 lights"));
    assertThat(value("1,500,000 lights")).isEqualTo(value("1.5 million lights"));
    assertThat(value("the seventy-second session")).isEqualTo(new Ordinal(72));
    assertThat(value("the 72nd session")).isEqualTo(new Ordinal(72));
    assertThat(value("12 per cent")).isEqualTo(new Quantity(new BigDecimal("12"), "%"));
    assertThat(value("resolution 57/270 B of"))
        .isEqualTo(new Resolution(Series.SESSION, 57, "270 B"));
    assertThat(value("resolution 217 A (III)"))
        .isEqualTo(new Resolution(Series.SESSION, 3, "217 A"));
    assertThat(value("resolution 2030 (2011)"))
        .isEqualTo(new Resolution(Series.RUNNING, 2011, "2030"));
  }

  @Test
  void theFirstEndOfASpanTakesWhatItLacksFromTheOther() {
    assertThat(value("from 8 to 12 May 2017"))
        .isEqualTo(new Dates(new Day(2017, 5, 8), new Day(2017, 5, 12)));
    assertThat(value("30 June to 3 July 2025"))
        .isEqualTo(new Dates(new Day(2025, 6, 30), new Day(2025, 7, 3)));
    assertThat(value("2017–18")).isEqualTo(new Dates(new Day(2017, 0, 0), new Day(2018, 0, 0)));
    assertThat(value("between September 2016 and January 2018"))
        .isEqualTo(new Dates(new Day(2016, 9, 0), new Day(2018, 1, 0)));
  }

  @Test
  void mentionsAreAscendingAndApart() {
    String text =
        "Recalling resolutions 71/212 of 21 December 2016 and 72/200 of 20 December 2017, paragraph"
            + " 12 above, 48 per cent, US$ 5 million by 2030, A/72/64-E/2017/12 and the 2030 Agenda";
    int end = 0;
    for (Mention mention : Mentions.find(text, Language.ENGLISH)) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(end);
      assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.text());
      end = mention.end();
    }
  }

  private static MentionValue value(String text) {
    return Mentions.find(text, Language.ENGLISH).get(0).value();
  }
}
