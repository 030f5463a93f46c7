package org.clausewise.benchmark.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs where Docxodus is installed or its folder is named: no build fetches it unasked. */
class DocxodusCompareIT {

  @TempDir Path folder;

  @BeforeEach
  void orSkip() {
    Assumptions.assumeTrue(
        System.getProperty(DocxodusPackage.PROPERTY) != null
            || DocxodusPackage.inItsFolder().isInstalled(),
        "Docxodus is not installed and " + DocxodusPackage.PROPERTY + " not set: not compared");
    Optional<String> absent = new DocxodusCompare(folder).whyAbsent();
    Assumptions.assumeTrue(absent.isEmpty(), () -> absent.orElseThrow() + ": not compared");
  }

  @Test
  void linksAndMarksWhatTheEngineDid() {
    Answer answer = new DocxodusCompare(folder).compare(SmallDrafts.ORIGINAL, SmallDrafts.REVISED);

    assertThat(answer.links()).containsExactlyElementsOf(SmallDrafts.LINKS);
    assertThat(answer.markedCharacters()).isBetween(SmallDrafts.LEAST, 2 * SmallDrafts.LEAST);
  }

  @Test
  void readsItsMoves() {
    String moved = "Thanks the ferrymen of the lower valley for all their work;";
    String one = "Urges all States to keep the village wells open at every season;";
    String two = "Invites the commissions to map mountain roads before the harvest;";
    Answer answer =
        new DocxodusCompare(folder).compare(List.of(moved, one, two), List.of(one, two, moved));

    assertThat(answer.links()).containsExactly(new Link(0, 2), new Link(1, 0), new Link(2, 1));
    assertThat(answer.markedCharacters()).isEqualTo(moved.length());
  }
}
