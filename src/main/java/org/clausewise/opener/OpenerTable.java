package org.clausewise.opener;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewise.text.Tsv;

/**
 * The openers of one language, read from a file; its comment explains the rows. A language is a
 * file, no code.
 */
final class OpenerTable {

  /**
   * One form of an opener.
   *
   * @param words the form as {@link Words} reads it
   */
  record Variant(Head head, Form form, List<String> words) {}

  /**
   * Words that go with an opener.
   *
   * @param chain which chain word they are; none for an intensifier
   * @param guarded whether elsewhere than in front they are no chain word before most words
   * @param preambular whether elsewhere than in front they are one in the preamble only
   */
  record Extra(List<String> words, ChainWord chain, boolean guarded, boolean preambular) {}

  private static final String NONE = "-";

  /** In the place of the preambular forms: they look as the operative ones do. */
  private static final String SAME = "=";

  private final Map<String, Head> heads = new LinkedHashMap<>();
  private final Map<String, List<Variant>> variants = new HashMap<>();
  private final List<Extra> extras = new ArrayList<>();
  private final Set<String> strengthening = new HashSet<>();
  private final List<List<String>> asides = new ArrayList<>();
  private final Set<String> closed = new HashSet<>();
  private final Set<String> beforeName = new HashSet<>();
  private final Set<String> joiners = new HashSet<>();
  private final Set<String> nounBefore = new HashSet<>();
  private final List<List<String>> addressees = new ArrayList<>();
  private final Set<List<String>> aged = new HashSet<>();

  private OpenerTable() {}

  /** The table of that name beside this class. */
  static OpenerTable resource(String name) {
    return read(Tsv.resource(OpenerTable.class, name));
  }

  static OpenerTable read(List<List<String>> rows) {
    OpenerTable table = new OpenerTable();
    rows.forEach(table::add);
    return table;
  }

  private void add(List<String> row) {
    List<String> rest = row.subList(1, row.size());
    switch (row.get(0)) {
      case "head" -> addHead(rest);
      case "chain" -> addChain(rest);
      case "float" -> addFloat(rest);
      case "aside" -> asides.add(Words.of(rest.get(0)));
      case "closed" -> closed.addAll(rest);
      case "before-name" -> beforeName.addAll(rest);
      case "joiner" -> joiners.addAll(rest);
      case "noun-before" -> nounBefore.addAll(rest);
      case "addressee" -> addressees.add(Words.of(rest.get(0)));
      case "aged" -> aged.add(List.copyOf(rest));
      default -> throw new IllegalArgumentException("no row of openers: " + row);
    }
  }

  private void addHead(List<String> row) {
    boolean same = row.get(1).equals(SAME);
    List<String> operative = forms(row.get(0));
    List<String> preambular = same ? operative : forms(row.get(1));
    Head head =
        new Head(
            operative.isEmpty() ? preambular.get(0) : operative.get(0),
            operative,
            preambular,
            count(row, 2),
            count(row, 3),
            row.size() > 4 ? Set.of(row.get(4).split(",")) : Set.of());
    if (heads.put(head.name(), head) != null) {
      throw new IllegalArgumentException("an opener twice: " + head.name());
    }
    operative.forEach(form -> addVariant(head, same ? Form.EITHER : Form.OPERATIVE, form));
    if (!same) {
      preambular.forEach(form -> addVariant(head, Form.PREAMBULAR, form));
    }
  }

  private static int count(List<String> row, int cell) {
    return row.size() > cell ? Integer.parseInt(row.get(cell)) : 0;
  }

  private static List<String> forms(String cell) {
    return cell.equals(NONE) ? List.of() : Arrays.stream(cell.split("\\|")).toList();
  }

  private void addVariant(Head head, Form form, String text) {
    List<String> words = Words.of(text);
    variants
        .computeIfAbsent(words.get(0), first -> new ArrayList<>())
        .add(new Variant(head, form, words));
  }

  private void addChain(List<String> row) {
    List<String> flags = row.subList(2, row.size());
    extras.add(
        new Extra(
            Words.of(row.get(1)),
            ChainWord.valueOf(row.get(0)),
            flags.contains("guarded"),
            flags.contains("preambular")));
  }

  private void addFloat(List<String> row) {
    extras.add(new Extra(Words.of(row.get(0)), ChainWord.NONE, false, false));
    if (row.size() > 1) {
      strengthening.add(row.get(0));
    }
  }

  /** The openers, in the order of the file. */
  List<Head> heads() {
    return List.copyOf(heads.values());
  }

  /** The forms that begin with that word. */
  List<Variant> beginningWith(String word) {
    return variants.getOrDefault(word, List.of());
  }

  List<Extra> extras() {
    return extras;
  }

  List<List<String>> asides() {
    return asides;
  }

  /** Whether a chain word may stand before that word, for what follows is no noun of its own. */
  boolean isClosed(String word) {
    return closed.contains(word);
  }

  /** Whether a chain word may stand between that opener and a name. */
  boolean goesBeforeName(Head head) {
    return beforeName.isEmpty() || beforeName.contains(head.name());
  }

  boolean joins(String word) {
    return joiners.contains(word);
  }

  boolean makesNoun(String word) {
    return nounBefore.contains(word);
  }

  List<List<String>> addressees() {
    return addressees;
  }

  boolean strengthens(String words) {
    return strengthening.contains(words);
  }

  boolean ages(String original, String revised) {
    return aged.contains(List.of(original, revised));
  }
}
