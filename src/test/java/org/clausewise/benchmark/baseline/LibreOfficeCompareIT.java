package org.clausewise.benchmark.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibreOfficeCompareIT {

  @TempDir Path folder;

  @Test
  void linksAndMarksWhatTheProgramDid() {
    Baseline office = new LibreOfficeCompare(folder);
    Assumptions.assumeTrue(
        office.whyAbsent().isEmpty(), () -> office.whyAbsent().orElseThrow() + ": not compared");

    Answer answer = office.compare(SmallDrafts.ORIGINAL, SmallDrafts.REVISED);

    assertThat(answer.links()).containsExactlyElementsOf(SmallDrafts.LINKS);
    assertThat(answer.markedCharacters()).isBetween(SmallDrafts.LEAST, 2 * SmallDrafts.LEAST);
    assertThat(office.compare(SmallDrafts.REVISED, SmallDrafts.REVISED).markedCharacters())
        .isZero();
  }
}
