package org.clausewise.benchmark.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The passages of a redline that were moved, and which paragraphs they tie together.
 *
 * <p>A passage goes with the one at the other place whose range has the same name. LibreOffice
 * writes moves without ranges: there the next one of equal text is taken, where it holds a word.
 * Handled badly: a passage of several paragraphs that has more of them at one place than at the
 * other; they are tied from the first on, as far as both go.
 */
final class Moves {

  /** The passages at one kind of place, those moved away or those that arrived. */
  static final class Places {

    private final Map<String, Passage> ranges = new LinkedHashMap<>(); // open ones, by their id
    private final List<Passage> passages = new ArrayList<>();
    private @Nullable Passage nameless;

    void openRange(String id, String name) {
      Passage passage = new Passage("name " + name);
      passages.add(passage);
      ranges.put(id, passage);
    }

    void closeRange(String id) {
      ranges.remove(id);
    }

    /** Notes moved text, or with an empty one a moved mark, of a paragraph. */
    void add(int paragraph, String text) {
      current().add(paragraph, text);
    }

    /** Text that stayed, or the end of a paragraph, ends a passage that has no range. */
    void interrupt() {
      nameless = null;
    }

    private Passage current() {
      Passage current = nameless;
      for (Passage open : ranges.values()) {
        current = open;
      }
      return current == null ? openNameless() : current;
    }

    private Passage openNameless() {
      Passage opened = new Passage(null);
      passages.add(opened);
      nameless = opened;
      return opened;
    }

    private Map<String, List<Passage>> byKey() {
      Map<String, List<Passage>> found = new HashMap<>();
      for (Passage passage : passages) {
        found.computeIfAbsent(passage.key(), key -> new ArrayList<>()).add(passage);
      }
      return found;
    }
  }

  private static final class Passage {

    private final @Nullable String name;
    private final Set<Integer> paragraphs = new LinkedHashSet<>();
    private final StringBuilder text = new StringBuilder();

    Passage(@Nullable String name) {
      this.name = name;
    }

    void add(int paragraph, String added) {
      paragraphs.add(paragraph);
      text.append(added);
    }

    String key() {
      return name == null ? "text " + text.toString().strip() : name;
    }

    boolean canTie() {
      return name != null || KeptText.holdsWord(text.toString());
    }
  }

  private final Places from = new Places();
  private final Places to = new Places();
  private final List<Link> links = new ArrayList<>();
  private long unpairedCharacters;

  Places from() {
    return from;
  }

  Places to() {
    return to;
  }

  /** The tied paragraphs, when the whole redline has been read. */
  List<Link> links() {
    return links;
  }

  /** The length of what left its place and arrived at none, in UTF-16 units. */
  long unpairedCharacters() {
    return unpairedCharacters;
  }

  /** Pairs the passages; to be called once, when the whole redline has been read. */
  void pair() {
    Map<String, List<Passage>> arrived = to.byKey();
    from.byKey().forEach((key, left) -> pair(left, arrived.getOrDefault(key, List.of())));
  }

  private void pair(List<Passage> left, List<Passage> arrived) {
    for (int k = 0; k < left.size(); k++) {
      if (k < arrived.size()) {
        tie(left.get(k), arrived.get(k));
      } else {
        unpairedCharacters += left.get(k).text.length();
      }
    }
  }

  private void tie(Passage left, Passage arrived) {
    List<Integer> before = List.copyOf(left.paragraphs);
    List<Integer> after = List.copyOf(arrived.paragraphs);
    for (int k = 0; left.canTie() && k < Math.min(before.size(), after.size()); k++) {
      links.add(new Link(before.get(k), after.get(k)));
    }
  }
}
