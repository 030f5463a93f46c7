package org.clausewise.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.testing.DocxBuilder.docx;
import static org.clausewise.testing.Wml.p;
import static org.clausewise.testing.Wml.text;

import org.junit.jupiter.api.Test;

/** The rules find what breaks them, and nothing in a sound file. */
class PackageRulesTest {

  private static final byte[] DRAFT = docx().paragraphWithFootnote("a", "note").build();

  @Test
  void aSoundFileBreaksNone() {
    assertThat(PackageRules.brokenIn(DRAFT, DRAFT)).isEmpty();
  }

  @Test
  void eachRuleFindsItsFault() {
    String link = "<w:hyperlink r:id=\"rIdL\">" + text("a") + "</w:hyperlink>";
    byte[] dangling = docx().body(p(link)).build();
    byte[] leftOver = docx().link("rIdL", "https://example.org/").paragraph("a").build();
    byte[] noSeparator =
        docx()
            .settings("<w:footnotePr><w:footnote w:id=\"-7\"/></w:footnotePr>")
            .paragraphWithFootnote("a", "note")
            .build();

    assertThat(PackageRules.brokenIn(dangling, DRAFT)).hasSize(1);
    assertThat(PackageRules.brokenIn(dangling, dangling)).isEmpty();
    assertThat(PackageRules.brokenIn(leftOver, DRAFT)).hasSize(1);
    assertThat(PackageRules.brokenIn(leftOver, leftOver)).isEmpty();
    assertThat(PackageRules.brokenIn(noSeparator, noSeparator)).hasSize(1);
    assertThat(PackageRules.brokenIn(DocxEntries.add(DRAFT, "word/a\\b", ""), DRAFT)).hasSize(1);
    assertThat(PackageRules.brokenIn(DocxEntries.add(DRAFT, "word/a/", ""), DRAFT)).hasSize(1);
  }
}
