package org.clausewise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.testing.DocxBuilder.docx;
import static org.clausewise.testing.Wml.p;
import static org.clausewise.testing.Wml.text;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Redlines of rewordings in many scripts: whole words are struck and written, each proved twice.
 */
class ScriptsRedlineTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Chinese, 大会回顾关于信息和通信技术促进发展的决议, 大会回顾关于信息和通信技术促进和平的决议, 发展, 和平",
    "Chinese number, 回顾其二〇一五年第七十届会议, 回顾其二〇一六年第七十届会议, 二〇一五, 二〇一六",
    "Japanese, コンピューターの利用を促進する。, コンピューターの開発を促進する。, 利用, 開発",
    "Thai, ประเทศไทยเป็นสมาชิกของสหประชาชาติ, ประเทศลาวเป็นสมาชิกของสหประชาชาติ, ไทย, ลาว",
    "Lao, ປະເທດລາວເປັນສະມາຊິກ, ປະເທດໄທເປັນສະມາຊິກ, ລາວ, ໄທ",
    "Khmer, ព្រះរាជាណាចក្រកម្ពុជា, ព្រះរាជាណាចក្រថៃ, កម្ពុជា, ថៃ",
    "Arabic, تُشير الجمعيةُ العامةُ إلى قرارِها السابقِ, تُشير الجمعيةُ العامةُ إلى مقررِها السابقِ, قرارِها, مقررِها",
    "Hebrew, בְּרֵאשִׁית בָּרָא אֱלֹהִים, בְּרֵאשִׁית עָשָׂה אֱלֹהִים, בָּרָא, עָשָׂה",
    "Hebrew abbreviation, שגריר ארה\"ב באו\"ם, שגריר בריה\"מ באו\"ם, ארה\"ב, בריה\"מ",
    "Devanagari, महासभा संकल्प को याद करती है।, महासभा निर्णय को याद करती है।, संकल्प, निर्णय",
    "Hangul, 총회는 결의를 상기하고, 총회는 결정을 상기하고, 결의를, 결정을",
    "emoji family, team 👩‍👩‍👧 met, team 👩‍👩‍👦 met, 👩‍👩‍👧, 👩‍👩‍👦",
    "emoji skin, thumbs 👍🏽 up, thumbs 👍🏿 up, 👍🏽, 👍🏿",
    "flags, sent 🇰🇪 there, sent 🇰🇲 there, 🇰🇪, 🇰🇲"
  })
  void aRewordingMarksWholeWords(
      String script, String original, String revised, String struck, String written) {
    Redlined redlined = redlined(p(text(original)), p(text(revised)));

    assertThat(texts(redlined, "del")).as("struck in %s", script).containsExactly(struck);
    assertThat(texts(redlined, "ins")).as("written in %s", script).containsExactly(written);
  }

  @Test
  void wordsThatADictionaryCutsOtherwiseBesideNewOnesAreNotStruck() {
    Redlined redlined = redlined(p(text("维护国家主权")), p(text("维护国家主权利益")));

    assertThat(redlined.texts("del")).isEmpty();
    assertThat(redlined.texts("ins")).containsExactly("利益");
  }

  @Test
  void bothPiecesOfACutRunStayRightToLeft() {
    String rightToLeft = "<w:rFonts w:cs=\"Arial\"/><w:rtl/>";
    Redlined redlined =
        redlined(
            p("<w:bidi/>", text("تشير إلى قرارها السابق", rightToLeft)),
            p("<w:bidi/>", text("تشير إلى مقررها السابق", rightToLeft)));

    List<String> runs =
        redlined.body().lines().flatMap(line -> List.of(line.split("(?=<w:r>)")).stream()).toList();
    assertThat(runs.subList(1, runs.size()))
        .as("the runs before, struck, written and behind")
        .hasSize(4)
        .allSatisfy(run -> assertThat(run).contains("<w:rtl/>"));
    assertThat(redlined.body()).contains("<w:bidi/>").doesNotContain("Change ");
  }

  @Test
  void mixedDirectionsAndScriptsInOneParagraphAreEachCutTheirWay() {
    Redlined redlined =
        redlined(p(text("قرار 71/212 and 决议第71/212号")), p(text("قرار 72/200 and 决议第72/200号")));

    assertThat(redlined.texts("del")).containsExactly("71/212", "71/212");
    assertThat(redlined.texts("ins")).containsExactly("72/200", "72/200");
  }

  /** The texts in that kind of revision, characters beyond the first plane read as such. */
  private static List<String> texts(Redlined redlined, String revision) {
    return redlined.texts(revision).stream()
        .map(
            text ->
                Pattern.compile("&#(\\d+);")
                    .matcher(text)
                    .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1)))))
        .toList();
  }

  private static Redlined redlined(String original, String revised) {
    return Redlined.of(docx().body(original).build(), docx().body(revised).build());
  }
}
