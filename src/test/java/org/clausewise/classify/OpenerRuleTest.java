package org.clausewise.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausewise.change.Finding;
import org.clausewise.change.Tag;
import org.clausewise.model.Language;
import org.clausewise.opener.Scale;
import org.junit.jupiter.api.Test;

class OpenerRuleTest {

  private static final String REST =
      " all States to close the gap between the regions by common and lasting efforts";

  private static List<String> find(String original, String revised) {
    return ChangedTexts.words(new OpenerRule().find(ChangedTexts.of(original, revised)));
  }

  @Test
  void anOpenerIsStrongerOrWeakerWithinItsFamily() {
    assertThat(find("Urges" + REST, "Encourages" + REST))
        .containsExactly("opener-weaker: opener weakened: Urges → Encourages");
    assertThat(find("Inviting" + REST, "Urging" + REST))
        .containsExactly("opener-stronger: opener strengthened: Inviting → Urging");
    assertThat(find("Also encourages" + REST, "Strongly encourages" + REST))
        .containsExactly("opener-stronger: opener strengthened: Encourages → Strongly encourages");
    assertThat(find("Notes with concern" + REST, "Notes with grave concern" + REST))
        .containsExactly(
            "opener-stronger: opener strengthened: Notes with concern → Notes with grave concern");
  }

  @Test
  void equalRanksAndOtherFamiliesOnlyChanged() {
    assertThat(find("Takes note of the report" + REST, "Notes the report" + REST))
        .containsExactly("opener-changed: opener changed, as strong: Takes note → Notes");
    assertThat(find("Urges" + REST, "Condemns" + REST))
        .containsExactly("opener-changed: opener changed: Urges → Condemns");
  }

  @Test
  void aStrengtheningWordMakesAnyOpenerStronger() {
    assertThat(find("Appeals to" + REST, "Urgently appeals to" + REST))
        .containsExactly("opener-stronger: opener strengthened: Appeals → Urgently appeals");
    assertThat(find("Strongly reaffirms" + REST, "Reaffirms" + REST))
        .containsExactly("opener-weaker: opener weakened: Strongly reaffirms → Reaffirms");
    assertThat(find("Appeals to" + REST, "Once again appeals to" + REST))
        .containsExactly("opener-changed: opener changed: Appeals → Once again appeals");
  }

  @Test
  void anEqualOpenerIsNoFinding() {
    assertThat(find("Urges" + REST, "Urges" + REST + " and soon")).isEmpty();
    assertThat(find("Also urges" + REST, "Further urges" + REST)).isEmpty();
  }

  @Test
  void theRangesAreThoseOfThePhrases() {
    Finding found =
        new OpenerRule().find(ChangedTexts.of("[Also urges" + REST, "[Calls upon" + REST)).get(0);

    assertThat(found)
        .isEqualTo(
            new Finding(
                Tag.OPENER, "opener-weaker", "opener weakened: Urges → Calls upon", 1, 11, 1, 11));
  }

  @Test
  void whatWasWelcomedIsRecalledAYearLater() {
    assertThat(
            find(
                "Welcoming also the holding of the first forum on water in the delta region,",
                "Recalling the holding of the first forum on water in the delta region,"))
        .containsExactly("opener-aged: opener of a past event: Welcoming → Recalling");
    assertThat(
            find(
                "Welcomes the holding of the first forum on water in the delta region",
                "Recalls the request that all Parties report on water in good time"))
        .containsExactly("opener-weaker: opener weakened: Welcomes → Recalls");
  }

  @Test
  void anOpenerMovesToTheOtherPart() {
    assertThat(find("Welcoming" + REST, "Welcomes" + REST))
        .containsExactly(
            "opener-moved-part: opener moved to the operative part: Welcoming → Welcomes");
    assertThat(find("Notes" + REST, "Welcoming" + REST))
        .containsExactly(
            "opener-moved-part: opener moved to the preamble: Notes → Welcoming",
            "opener-stronger: opener strengthened: Notes → Welcoming");
  }

  @Test
  void anOpenerComesOrGoes() {
    assertThat(find("Urges" + REST, "Asking" + REST))
        .containsExactly("opener-changed: opener dropped: Urges");
    assertThat(find("Asking" + REST, "Urges" + REST))
        .containsExactly("opener-changed: opener added: Urges");
    assertThat(find("Asking" + REST, "Begging" + REST)).isEmpty();
  }

  @Test
  void furtherVerbsChangeComeAndGo() {
    String start = "Recognizes the wide gap between the regions of the delta, and ";
    assertThat(find(start + "encourages" + REST, start + "urges" + REST))
        .containsExactly("secondary-stronger: further verb strengthened: encourages → urges");
    assertThat(find(start + "urges" + REST, start + "stresses" + REST))
        .containsExactly(
            "secondary-dropped: further verb dropped: urges",
            "secondary-added: further verb added: stresses");
    assertThat(find(start + "urges" + REST, start + "also urges" + REST)).isEmpty();
    assertThat(
            find(
                "Recognizes the wide gap between the regions of the delta",
                start + "requests the secretariat to close it"))
        .containsExactly(
            "secondary-added: further verb added: requests",
            "mandate-created: creates work: Requests the secretariat");
  }

  @Test
  void workComesAndGoes() {
    String report = " the Secretary-General to report on the gap in the year after the next";
    assertThat(find("Invites" + report, "Requests" + report))
        .containsExactly(
            "opener-stronger: opener strengthened: Invites → Requests",
            "mandate-created: creates work: Requests the Secretary-General");
    assertThat(find("Requests" + report, "Encourages" + report))
        .contains("mandate-dropped: drops work: Requests the Secretary-General");
    assertThat(find("Requests" + report, "Reiterates its request to" + report))
        .noneMatch(words -> words.startsWith("mandate"));
  }

  @Test
  void wholeClausesCreateAndDropWork() {
    String clause = "Takes note of the plan, and requests the Executive Director to carry it out";

    assertThat(OpenerRule.ofAdded(clause, Language.ENGLISH))
        .containsExactly("creates work: Requests the Executive Director");
    assertThat(OpenerRule.ofRemoved(clause, Language.ENGLISH))
        .containsExactly("drops work: Requests the Executive Director");
    assertThat(OpenerRule.ofAdded("Welcomes the plan", Language.ENGLISH)).isEmpty();
    assertThat(OpenerRule.ofAdded("The plan", Language.ENGLISH)).isEmpty();
  }

  @Test
  void otherLanguagesHaveNoStrength() {
    assertThat(
            ChangedTexts.words(
                new OpenerRule()
                    .find(
                        ChangedTexts.of(
                            "Prie tous les États de combler le fossé entre les régions",
                            "Invite tous les États à combler le fossé entre les régions",
                            Language.FRENCH))))
        .containsExactly("opener-changed: opener changed: Prie → Invite");
  }

  @Test
  void anotherScaleSaysOtherwise() {
    Scale upsideDown = Scale.parse("direction\t1\tUrges\ndirection\t2\tEncourages\n");

    assertThat(
            ChangedTexts.words(
                new OpenerRule(upsideDown)
                    .find(ChangedTexts.of("Urges" + REST, "Encourages" + REST))))
        .containsExactly("opener-stronger: opener strengthened: Urges → Encourages");
  }

  @Test
  void nothingFoundIsRoutine() {
    assertThat(
            new OpenerRule()
                .find(ChangedTexts.of("Urges" + REST, "Welcomes" + REST)).stream()
                    .map(Finding::tag))
        .allMatch(tag -> tag == Tag.OPENER);
  }
}
