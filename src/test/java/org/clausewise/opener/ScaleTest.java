package org.clausewise.opener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausewise.model.Language;
import org.clausewise.opener.Scale.Order;
import org.clausewise.text.Tsv;
import org.junit.jupiter.api.Test;

class ScaleTest {

  private static Head head(String name) {
    return Openers.heads(Language.ENGLISH).stream()
        .filter(head -> head.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no opener " + name));
  }

  @Test
  void neighboursOfEachFamilyAreInOrder() {
    Map<String, List<List<String>>> families =
        Tsv.resource(Scale.class, "scale.tsv").stream()
            .collect(Collectors.groupingBy(row -> row.get(0)));

    assertThat(families).containsOnlyKeys("reception", "direction", "emphasis", "disapproval");
    for (List<List<String>> ranks : families.values()) {
      for (int i = 1; i < ranks.size(); i++) {
        for (String weaker : openers(ranks.get(i - 1))) {
          for (String stronger : openers(ranks.get(i))) {
            assertOrder(weaker, Order.STRONGER, stronger);
            assertOrder(stronger, Order.WEAKER, weaker);
          }
        }
      }
    }
  }

  private static List<String> openers(List<String> row) {
    return row.subList(2, row.size());
  }

  private static void assertOrder(String original, Order order, String revised) {
    assertThat(Scale.standard().compare(head(original), head(revised)))
        .as(original + " → " + revised)
        .isEqualTo(order);
  }

  @Test
  void someAreOfEqualRank() {
    assertOrder("Takes note", Order.EQUAL, "Notes");
    assertOrder("Stresses", Order.EQUAL, "Emphasizes");
    assertOrder("Urges", Order.EQUAL, "Strongly urges");
  }

  @Test
  void thereIsNoOrderAcrossFamilies() {
    assertOrder("Urges", Order.NONE, "Stresses");
    assertOrder("Welcomes", Order.NONE, "Condemns");
    assertOrder("Mindful", Order.NONE, "Urges");
  }

  @Test
  void aTextOfTheSameFormTakesItsPlace() {
    Scale scale = Scale.parse("# Ours\nours\t1\tUrges\tDemands\nours\t2\tInvites\n");

    assertThat(scale.compare(head("Urges"), head("Invites"))).isEqualTo(Order.STRONGER);
    assertThat(scale.compare(head("Urges"), head("Demands"))).isEqualTo(Order.EQUAL);
    assertThat(scale.compare(head("Notes"), head("Recognizes"))).isEqualTo(Order.NONE);
  }

  @Test
  void twoFamiliesThatDisagreeGiveNoOrder() {
    Scale scale = Scale.parse("a\t1\tUrges\na\t2\tInvites\nb\t2\tUrges\nb\t1\tInvites\n");

    assertThat(scale.compare(head("Urges"), head("Invites"))).isEqualTo(Order.NONE);
  }

  @Test
  void aTextOfAnotherFormIsRefused() {
    assertThatThrownBy(() -> Scale.parse("direction\tone\tUrges"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("direction");
    assertThatThrownBy(() -> Scale.parse("Urges < Demands"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Scale.parse("ours\t1\tUrgse").check())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Urgse");
  }

  @Test
  void everyOpenerOfTheUsualScaleIsKnown() {
    assertThatCode(() -> Scale.standard().check()).doesNotThrowAnyException();
  }
}
