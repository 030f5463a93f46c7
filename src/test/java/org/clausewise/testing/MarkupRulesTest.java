package org.clausewise.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.testing.DocxBuilder.docx;
import static org.clausewise.testing.Wml.del;
import static org.clausewise.testing.Wml.footnoteReference;
import static org.clausewise.testing.Wml.ins;
import static org.clausewise.testing.Wml.movedFrom;
import static org.clausewise.testing.Wml.movedTo;
import static org.clausewise.testing.Wml.p;
import static org.clausewise.testing.Wml.text;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules find what breaks them, and nothing in sound markup. */
class MarkupRulesTest {

  @Test
  void soundMarkupBreaksNone() {
    String move = movedFrom("m", "gone") + movedTo("m", "come");
    assertThat(broken(p(text("a") + ins("b") + del("c")) + move)).isEmpty();
  }

  @Test
  void eachRuleFindsItsFault() {
    String revision = "<w:del w:id=\"7\" w:author=\"A\">%s</w:del>";
    assertThat(broken(p(revision.formatted(text("live"))))).hasSize(1);
    assertThat(broken(p("<w:r><w:delText>dead</w:delText></w:r>"))).hasSize(1);
    assertThat(broken(p(revision.formatted("") + revision.formatted("")))).hasSize(1);
    assertThat(broken(p("<w:ins w:id=\"7\"/>"))).hasSize(1);
    assertThat(broken(movedTo("m", "come"))).hasSize(1);
    assertThat(broken(p("<w:rPr/><w:jc w:val=\"both\"/>", ""))).hasSize(1);
    assertThat(broken(p(text("a") + footnoteReference(9)))).hasSize(1);
    assertThat(broken("<w:ins w:id=\"7\" w:author=\"A\">" + p("") + "</w:ins>")).hasSize(1);
  }

  @Test
  void theSchemaIsHeldAgainstEveryPart() {
    String late = "<w:p>" + text("a") + "<w:pPr/></w:p>";
    byte[] unsound = docx().body(late).build();

    assertThat(SchemaRules.brokenIn(docx().body(p(text("a") + ins("b") + del("c"))).build()))
        .isEmpty();
    assertThat(SchemaRules.brokenIn(unsound)).hasSize(1);
    assertThat(SchemaRules.brokenIn(docx().paragraph("a").header(late).build())).hasSize(1);
    assertThat(SchemaRules.brokenIn(unsound, unsound)).isEmpty();
  }

  private static List<String> broken(String body) {
    return MarkupRules.brokenIn(docx().body(body).build());
  }
}
