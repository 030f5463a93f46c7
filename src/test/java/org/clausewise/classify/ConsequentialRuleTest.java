package org.clausewise.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.clausewise.change.Tag;
import org.junit.jupiter.api.Test;

class ConsequentialRuleTest {

  private static final List<String> ORIGINAL =
      List.of(
          "The General Assembly,",
          "1.\tUrges States to protect the wells;",
          "2.\tRequests the Board to draw a map of all roads;",
          "3.\tDecides to review the map mentioned in paragraph 2 above;");

  private static List<String> inserted(String last) {
    return List.of(
        "The General Assembly,",
        "1.\tUrges States to protect the wells;",
        "2.\tWelcomes the bridges that were built by the valley communities;",
        "3.\tRequests the Board to draw a map of all roads;",
        last);
  }

  @Test
  void aReferenceThatFollowsItsClauseIsConsequential() {
    Classified found =
        Classified.of(
            ORIGINAL, inserted("4.\tDecides to review the map mentioned in paragraph 3 above;"));

    assertThat(found.at("OP4").tags()).isEqualTo(Set.of(Tag.RENUMBERED, Tag.CONSEQUENTIAL));
    assertThat(found.at("OP4").line()).isEqualTo("reference follows paragraph 2 → 3; renumbered");
    assertThat(found.at("OP3").tags()).isEqualTo(Set.of(Tag.RENUMBERED, Tag.CONSEQUENTIAL));
    assertThat(found.warnings()).isEmpty();
  }

  @Test
  void aReferenceThatStayedIsWarnedOf() {
    Classified found =
        Classified.of(
            ORIGINAL, inserted("4.\tDecides to review the map mentioned in paragraph 2 above;"));

    assertThat(found.warnings()).isEqualTo(List.of("OP4: stale-reference"));
  }

  @Test
  void aReferenceToAnotherClauseIsSubstantive() {
    Classified found =
        Classified.of(
            ORIGINAL, inserted("4.\tDecides to review the map mentioned in paragraph 1 above;"));

    assertThat(found.at("OP4").tags()).contains(Tag.SUBSTANTIVE, Tag.REFERENCE);
    assertThat(found.at("OP4").line()).startsWith("reference paragraph 2 → paragraph 1 above");
  }

  @Test
  void aReferenceIntoAnotherTextDoesNotFollow() {
    List<String> original =
        List.of(
            "The General Assembly,",
            "1.\tUrges States to protect the wells;",
            "2.\tRecalls paragraph 1 of the Convention on wells;");
    List<String> revised =
        List.of(
            "The General Assembly,",
            "1.\tWelcomes the bridges that were built by the valley communities;",
            "2.\tUrges States to protect the wells;",
            "3.\tRecalls paragraph 2 of the Convention on wells;");

    assertThat(Classified.of(original, revised).at("OP3").tags()).contains(Tag.SUBSTANTIVE);
  }

  @Test
  void articlesOfATreatyFollowToo() {
    List<String> original =
        List.of(
            "Article 1",
            "Each Party shall guard the wells.",
            "Article 2",
            "The Board shall report on what article 1 demands of the Parties.");
    List<String> revised =
        List.of(
            "Article 1",
            "Terms are used as in the Convention, unless the context tells otherwise.",
            "Article 2",
            "Each Party shall guard the wells.",
            "Article 3",
            "The Board shall report on what article 2 demands of the Parties.");

    Classified found = Classified.of(original, revised);

    assertThat(found.comparison().classification().counts()).containsKey(Tag.CONSEQUENTIAL);
  }

  @Test
  void aClauseThatIsGoneIsWarnedOf() {
    List<String> revised =
        List.of(
            "The General Assembly,",
            "1.\tUrges States to protect the wells;",
            "2.\tDecides to review the map mentioned in paragraph 2 above;");

    assertThat(Classified.of(ORIGINAL, revised).warnings())
        .isEqualTo(List.of("OP2: stale-reference"));
  }
}
