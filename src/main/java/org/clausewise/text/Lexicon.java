package org.clausewise.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
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
 * once. What each word weighs is told by {@link Vocabulary}. Compound tokens count by their parts,
 * so {@code A/72/64} and {@code A/73/66} are a little alike. Punctuation, breaks and note
 * references weigh nothing. The words of a text box count for the paragraph that holds it too,
 * which often holds nothing else to be known by. Cost: one pass over both drafts.
 */
public final class Lexicon {

  /** A pair of neighbouring words adds this much of their mean weight: order tells less. */
  private static final double PAIR_FACTOR = 0.3;

  /** How much of a word's weight another word of its stem has in common with it. */
  private static final double STEM_SHARE = 0.7;

  /** Marks the feature of a stem, beside those of words and of pairs. */
  private static final long STEM = 1L << 62;

  /** Where a page ends, or a note is called, says nothing of what a paragraph is about. */
  private static final Set<AtomKind> WEIGHTLESS =
      EnumSet.of(AtomKind.FOOTNOTE_REFERENCE, AtomKind.ENDNOTE_REFERENCE, AtomKind.BREAK);

  private final IdentityHashMap<Paragraph, Integer> keyOf = new IdentityHashMap<>();
  private final Map<String, Integer> keys = new HashMap<>();
  private final Map<String, Integer> compositeKeys = new HashMap<>();
  private final List<int[]> wordsOfKey = new ArrayList<>();
  private final Vocabulary vocabulary = new Vocabulary();
  private final double[] weights;

  /** Reads the words of both drafts. */
  public Lexicon(Draft original, Draft revised) {
    read(original);
    read(revised);
    weights = vocabulary.weights(wordsOfKey);
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
    long[] features = new long[Math.max(0, 3 * text.length - 1)];
    int meaning = 0;
    for (int i = 0; i < text.length; i++) {
      features[i] = text[i];
      features[text.length + i] = STEM | vocabulary.stem(text[i]);
      meaning += vocabulary.hasMeaning(text[i]) ? 1 : 0;
      if (i > 0) {
        features[2 * text.length + i - 1] = (long) text[i - 1] << Integer.SIZE | text[i];
      }
    }
    Arrays.sort(features);
    return new Profile(
        features, Arrays.stream(features).mapToDouble(this::weigh).toArray(), meaning);
  }

  private double weigh(long feature) {
    double weight = weights[(int) feature];
    if ((feature & STEM) != 0) {
      return STEM_SHARE * weight;
    }
    int first = (int) (feature >>> Integer.SIZE);
    return first == 0 ? (1 - STEM_SHARE) * weight : PAIR_FACTOR * (weights[first] + weight) / 2;
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
          into.add(vocabulary.number(word.substring(start, i)));
        }
        start = i + 1;
      }
    }
  }

  private void addAtom(Atom atom, List<Integer> into) {
    if (!WEIGHTLESS.contains(atom.kind())) {
      into.add(vocabulary.number(Atom.CHARACTER + atom.identity()));
    }
    for (TextBox box : atom.boxes()) {
      addWords(box.text(), List.of(), into);
    }
  }
}
