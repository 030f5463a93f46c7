package org.clausewise.report.amendment.reader;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Carries out the edits of one paragraph: finds all places in its text first. */
final class WordReader {

  /** An edit in words, whole. */
  static final Pattern EDIT =
      Pattern.compile(
          "replace (?:the (?<rn>\\w+) occurrence of )?(?<r>⟦\\d+⟧) with (?<rw>⟦\\d+⟧)"
              + "|(?<side>after|before) (?:the (?<in>\\w+) occurrence of )?(?<i>⟦\\d+⟧), insert (?<iw>⟦\\d+⟧)"
              + "|delete (?:the (?<dn>\\w+) occurrence of )?(?<d>⟦\\d+⟧)"
              + "|after (?<ac>⟦\\d+⟧), delete (?<ad>⟦\\d+⟧)"
              + "|(?:delete|replace) the words from (?<f>⟦\\d+⟧) to (?<t>⟦\\d+⟧)(?: with (?<fw>⟦\\d+⟧))?"
              + "|begin a new paragraph(?:, numbered (?<bn>⟦\\d+⟧),)? with"
              + " (?:the (?<bo>\\w+) occurrence of )?(?<b>⟦\\d+⟧)");

  private record Cut(int start, int end, String words) {}

  private final String text;
  private final List<Cut> cuts = new ArrayList<>();

  private WordReader(String text) {
    this.text = text;
  }

  /** The text with its references to notes marked as the original's. */
  static String apply(String text, List<Masked> edits) {
    WordReader reader = new WordReader(text);
    edits.forEach(reader::edit);
    reader.cuts.sort(Comparator.comparingInt(Cut::start).thenComparingInt(Cut::end));
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Cut cut : reader.cuts) {
      if (cut.start < at) {
        throw new AssertionError("edits overlap in: " + text);
      }
      out.append(text, at, cut.start).append(cut.words);
      at = cut.end;
    }
    return out.append(text.substring(at)).toString();
  }

  private void edit(Masked edit) {
    Matcher m = EDIT.matcher(edit.skeleton());
    if (!m.matches()) {
      throw new AssertionError("no edit: " + edit.skeleton());
    }
    if (m.group("r") != null) {
      String old = Notes.marked(edit.quote(m.group("r")));
      int at = find(old, m.group("rn"));
      cuts.add(new Cut(at, at + old.length(), edit.quote(m.group("rw"))));
    } else if (m.group("i") != null) {
      insert(m, edit);
    } else if (m.group("d") != null) {
      String old = Notes.marked(edit.quote(m.group("d")));
      int at = find(old, m.group("dn"));
      delete(at, at + old.length());
    } else if (m.group("ad") != null) {
      deleteAfter(Notes.marked(edit.quote(m.group("ac"))), Notes.marked(edit.quote(m.group("ad"))));
    } else if (m.group("f") != null) {
      stretch(m, edit);
    } else {
      begin(m, edit);
    }
  }

  private void insert(Matcher m, Masked edit) {
    String beside = Notes.marked(edit.quote(m.group("i")));
    String words = edit.quote(m.group("iw"));
    int at = find(beside, m.group("in"));
    if (m.group("side").equals("before")) {
      cuts.add(new Cut(at, at, words + " "));
    } else {
      int end = at + beside.length();
      cuts.add(new Cut(end, end, (words.matches("(?s)[,.;:!?)\\]{].*") ? "" : " ") + words));
    }
  }

  private void delete(int start, int end) {
    boolean spaceBefore = start > 0 && text.charAt(start - 1) == ' ';
    boolean spaceBehind = start == 0 && end < text.length() && text.charAt(end) == ' ';
    cuts.add(new Cut(spaceBefore ? start - 1 : start, spaceBehind ? end + 1 : end, ""));
  }

  private void deleteAfter(String context, String words) {
    List<Integer> starts = new ArrayList<>();
    for (String between : List.of("", " ")) {
      for (int at : all(context + between + words)) {
        starts.add(at + context.length() + between.length());
      }
    }
    if (starts.size() != 1) {
      throw new AssertionError(starts.size() + " times “" + words + "” behind “" + context + "”");
    }
    delete(starts.get(0), starts.get(0) + words.length());
  }

  private void stretch(Matcher m, Masked edit) {
    String from = Notes.marked(edit.quote(m.group("f")));
    String to = Notes.marked(edit.quote(m.group("t")));
    int start = find(from, null);
    int end =
        all(to).stream().filter(at -> at >= start + from.length()).findFirst().orElseThrow()
            + to.length();
    if (m.group("fw") == null) {
      delete(start, end);
    } else {
      cuts.add(new Cut(start, end, edit.quote(m.group("fw"))));
    }
  }

  private void begin(Matcher m, Masked edit) {
    int at = find(Notes.marked(edit.quote(m.group("b"))), m.group("bo"));
    int start = at;
    while (start > 0 && text.charAt(start - 1) == ' ') {
      start--;
    }
    String number = m.group("bn") == null ? "" : edit.quote(m.group("bn")) + "  ";
    cuts.add(new Cut(start, at, "{¶}" + number));
  }

  private int find(String words, String ordinal) {
    List<Integer> places = all(words);
    if (ordinal != null) {
      return places.get(PlaceFinder.ordinal(ordinal) - 1);
    }
    if (places.size() != 1) {
      throw new AssertionError(places.size() + " times “" + words + "” in: " + text);
    }
    return places.get(0);
  }

  /** Where the words stand whole. */
  private List<Integer> all(String words) {
    List<Integer> places = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (isEdge(at) && isEdge(at + words.length())) {
        places.add(at);
      }
    }
    return places;
  }

  /** Whether no word and nothing in braces goes on across the offset. */
  private boolean isEdge(int at) {
    if (at == 0 || at == text.length()) {
      return true;
    }
    Matcher braces = Pattern.compile("\\{\\{|}}|\\{[^{}]*}").matcher(text);
    while (braces.find() && braces.start() < at) {
      if (braces.end() > at) {
        return false;
      }
    }
    int behind = text.codePointAt(at);
    boolean cutsLetter = Pattern.matches("\\p{M}|[\u200C\u200D]", Character.toString(behind));
    boolean cutsPair =
        Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1));
    return !cutsLetter && !cutsPair && !(isLetter(text.codePointBefore(at)) && isLetter(behind));
  }

  private static boolean isLetter(int c) {
    boolean isUnspaced =
        switch (UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
          default -> false;
        };
    return !isUnspaced
        && Pattern.matches("[\\p{L}\\p{Nd}\\p{M}\u200C\u200D]", Character.toString(c));
  }
}
