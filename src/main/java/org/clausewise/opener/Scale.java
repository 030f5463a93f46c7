package org.clausewise.opener;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clausewise.model.Language;
import org.clausewise.text.Tsv;

/**
 * How strong openers are, each within its family: a convention, for the UN has no official ranking.
 * Openers of two families have no order, and one may be of two families ("Notes" of reception and
 * of emphasis).
 */
public final class Scale {

  /** How one opener stands to another. */
  public enum Order {
    WEAKER,
    EQUAL,
    STRONGER,
    /** No family has both, or two families disagree. */
    NONE
  }

  private static final Scale STANDARD = new Scale(Tsv.resource(Scale.class, "scale.tsv"));

  private final Map<String, Map<String, Integer>> ranks = new HashMap<>();

  private Scale(List<List<String>> rows) {
    for (List<String> row : rows) {
      if (row.size() < 3) {
        throw new IllegalArgumentException("a rank has a family, a number and openers: " + row);
      }
      int rank = number(row);
      for (String head : row.subList(2, row.size())) {
        ranks.computeIfAbsent(head, unseen -> new TreeMap<>()).put(row.get(0), rank);
      }
    }
  }

  private static int number(List<String> row) {
    try {
      return Integer.parseInt(row.get(1));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("no number of a rank: " + row, e);
    }
  }

  /**
   * Checks that the openers of the scale are known.
   *
   * @throws IllegalArgumentException naming the first that is not
   */
  public void check() {
    Set<String> known =
        Openers.heads(Language.ENGLISH).stream().map(Head::name).collect(Collectors.toSet());
    for (String head : ranks.keySet()) {
      if (!known.contains(head)) {
        throw new IllegalArgumentException("no opener is known as '" + head + "'");
      }
    }
  }

  /** The scale that comes with the program. */
  public static Scale standard() {
    return STANDARD;
  }

  /**
   * A scale from a text of the form of {@code scale.tsv}: family, rank and openers, a tab between.
   *
   * @throws IllegalArgumentException where a line is of another form
   */
  public static Scale parse(String text) {
    return new Scale(Tsv.rows(text));
  }

  /** The rank of an opener in each family that has it, families in alphabetical order. */
  public Map<String, Integer> ranks(Head head) {
    return Map.copyOf(of(head));
  }

  private Map<String, Integer> of(Head head) {
    return ranks.getOrDefault(head.name(), Map.of());
  }

  /** Whether {@code revised} is weaker or stronger than {@code original}. */
  public Order compare(Head original, Head revised) {
    Set<Order> orders = new HashSet<>();
    of(original)
        .forEach(
            (family, rank) -> {
              Integer other = of(revised).get(family);
              if (other != null) {
                orders.add(order(Integer.compare(other, rank)));
              }
            });
    return orders.size() == 1 ? orders.iterator().next() : Order.NONE;
  }

  private static Order order(int sign) {
    if (sign == 0) {
      return Order.EQUAL;
    }
    return sign < 0 ? Order.WEAKER : Order.STRONGER;
  }
}
