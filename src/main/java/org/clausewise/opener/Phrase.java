package org.clausewise.opener;

import java.util.List;

/**
 * A verb of the organ at its place, with what goes with it: {@code Also strongly urges}.
 *
 * @param start zero-based UTF-16 offset into the wording, inclusive
 * @param end the same, exclusive: behind the last of its words, chain word and intensifiers too
 * @param form in what form
 * @param head which opener it is
 * @param chain its chain word
 * @param chainWords where that stands; empty for {@link ChainWord#NONE}
 * @param intensifiers other words in or around it: {@code strongly}, {@code once again}
 */
public record Phrase(
    int start,
    int end,
    Form form,
    Head head,
    ChainWord chain,
    List<Span> chainWords,
    List<Span> intensifiers) {

  public Phrase {
    chainWords = List.copyOf(chainWords);
    intensifiers = List.copyOf(intensifiers);
  }

  /** The phrase as the wording has it. */
  public String in(String wording) {
    return wording.substring(start, end);
  }

  /** The phrase without its chain word, with single spaces. */
  public String bare(String wording) {
    StringBuilder bare = new StringBuilder();
    int at = start;
    for (Span word : chainWords) {
      bare.append(wording, at, word.start());
      at = word.end();
    }
    bare.append(wording, at, end);
    return bare.toString().strip().replaceAll("[\\s\\h]+", " ");
  }
}
