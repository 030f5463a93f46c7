package org.clausewise.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clausewise.model.Atom;
import org.clausewise.model.AtomKind;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;
import org.clausewise.model.TextBox;

/**
 * The words of two drafts, interned, with the weight that their rarity gives them.
 *
 * <p>Paragraphs of equal wording (white space aside) share one match key and are cut into words
 * once. A word weighs more the fewer different paragraphs hold it; function words weigh next to
 * nothing and numbers half, since dates and symbols are what an update changes. Compound tokens
 * count by their parts, so {@code A/72/64} and {@code A/73/66} are a little alike. Punctuation,
 * breaks and note references weigh nothing. The words of a text box count for the paragraph that
 * holds it too, which often holds nothing else to be known by. Cost: one pass over both drafts.
 */
public final class Lexicon {

  private static final double FUNCTION_WEIGHT = 0.06;
  private static final double LEAST_WEIGHT = 0.25;
  private static final double NUMBER_FACTOR = 0.5;
  private static final double PAIR_FACTOR = 0.5;

  /** Where a page ends, or a note is called, says nothing of what a paragraph is about. */
  private static final Set<AtomKind> WEIGHTLESS =
      EnumSet.of(AtomKind.FOOTNOTE_REFERENCE, AtomKind.ENDNOTE_REFERENCE, AtomKind.BREAK);

  private enum WordKind {
    MEANING,
    NUMBER,
    FUNCTION
  }

  private final IdentityHashMap<Paragraph, Integer> keyOf = new IdentityHashMap<>();
  private final Map<String, Integer> keys = new HashMap<>();
  private final Map<String, Integer> compositeKeys = new HashMap<>();
  private final List<int[]> wordsOfKey = new ArrayList<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final List<WordKind> kinds = new ArrayList<>();
  private final double[] weights;

  /** Reads the words of both drafts. */
  public Lexicon(Draft original, Draft revised) {
    kinds.add(WordKind.FUNCTION); // Word 0 is no word: it tells a single word from a pair.
    read(original);
    read(revised);
    weights = weigh();
  }

  /** The match key of a paragraph of either draft; equal keys mean equal wording. */
  public int key(Paragraph paragraph) {
    Integer key = keyOf.get(paragraph);
    if (key == null) {
      throw new IllegalArgumentException("a paragraph of neither draft");
    }
    return key;
  }

  /** A match key for something made of paragraphs, never equal to that of a paragraph. */
  public int compositeKey(String description) {
    int next = -1 - compositeKeys.size();
    return compositeKeys.computeIfAbsent(description, unseen -> next);
  }

  /** The weight of the words behind the keys, word pairs left out. */
  public double weight(int... keysOfText) {
    double sum = 0;
    for (int key : keysOfText) {
      for (int word : wordsOfKey.get(key)) {
        sum += weights[word];
      }
    }
    return sum;
  }

  /** The profile of the texts behind the keys, one after the other. */
  public Profile profile(int... keysOfText) {
    int[] text =
        Arrays.stream(keysOfText).flatMap(key -> Arrays.stream(wordsOfKey.get(key))).toArray();
    long[] features = new long[Math.max(0, 2 * text.length - 1)];
    int meaning = 0;
    for (int i = 0; i < text.length; i++) {
      features[i] = text[i];
      meaning += kinds.get(text[i]) == WordKind.MEANING ? 1 : 0;
      if (i > 0) {
        features[text.length + i - 1] = (long) text[i - 1] << Integer.SIZE | text[i];
      }
    }
    Arrays.sort(features);
    return new Profile(
        features, Arrays.stream(features).mapToDouble(this::weigh).toArray(), meaning);
  }

  private double weigh(long feature) {
    double second = weights[(int) feature];
    int first = (int) (feature >>> Integer.SIZE);
    return first == 0 ? second : PAIR_FACTOR * (weights[first] + second) / 2;
  }

  private void read(Draft draft) {
    for (Story story : draft.stories()) {
      for (Paragraph paragraph : story.paragraphs()) {
        String wording = paragraph.wording();
        List<Atom> atoms = paragraph.wordingAtoms();
        String text = MatchKey.of(wording, atoms);
        int next = wordsOfKey.size();
        int key = keys.computeIfAbsent(text, unseen -> next);
        if (key == next) {
          wordsOfKey.add(wordsOf(wording, atoms));
        }
        keyOf.put(paragraph, key);
      }
    }
  }

  private int[] wordsOf(String wording, List<Atom> atoms) {
    List<Integer> found = new ArrayList<>();
    addWords(wording, atoms, found);
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private void addWords(String wording, List<Atom> atoms, List<Integer> found) {
    int nextAtom = 0;
    for (Token token : Tokenizer.tokenize(wording)) {
      switch (token.kind()) {
        case WORD -> addParts(wording.substring(token.start(), token.end()), found);
        case ATOM -> {
          if (nextAtom < atoms.size() && atoms.get(nextAtom).offset() == token.start()) {
            addAtom(atoms.get(nextAtom++), found);
          }
        }
        case PUNCTUATION -> {}
      }
    }
  }

  private void addParts(String word, List<Integer> into) {
    int start = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || "/-\u2010\u2011".indexOf(word.charAt(i)) >= 0) {
        if (i > start) {
          into.add(intern(word.substring(start, i).toLowerCase(Locale.ROOT)));
        }
        start = i + 1;
      }
    }
  }

  private void addAtom(Atom atom, List<Integer> into) {
    if (!WEIGHTLESS.contains(atom.kind())) {
      into.add(intern(Atom.CHARACTER + atom.identity()));
    }
    for (TextBox box : atom.boxes()) {
      addWords(box.text(), List.of(), into);
    }
  }

  private int intern(String word) {
    int next = kinds.size();
    int id = words.computeIfAbsent(word, unseen -> next);
    if (id == next) {
      kinds.add(kindOf(word));
    }
    return id;
  }

  private static WordKind kindOf(String word) {
    if (FunctionWords.contains(word)) {
      return WordKind.FUNCTION;
    }
    boolean enumerator = word.charAt(0) == '(' || word.charAt(0) == Atom.CHARACTER;
    return enumerator || word.codePoints().anyMatch(Character::isDigit)
        ? WordKind.NUMBER
        : WordKind.MEANING;
  }

  private double[] weigh() {
    int[] paragraphsWith = new int[kinds.size()];
    for (int[] text : wordsOfKey) {
      Arrays.stream(text).distinct().forEach(word -> paragraphsWith[word]++);
    }
    double[] found = new double[kinds.size()];
    double scale = Math.log(wordsOfKey.size() + 1.0);
    for (int word = 1; word < found.length; word++) {
      double rarity = Math.log((wordsOfKey.size() + 1.0) / paragraphsWith[word]) / scale;
      double full = LEAST_WEIGHT + (1 - LEAST_WEIGHT) * rarity;
      found[word] =
          switch (kinds.get(word)) {
            case MEANING -> full;
            case NUMBER -> NUMBER_FACTOR * full;
            case FUNCTION -> FUNCTION_WEIGHT;
          };
    }
    return found;
  }
}
