package org.clausewise.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.clausewise.DraftComparer;
import org.clausewise.DraftFile;
import org.clausewise.change.Comparison;
import org.clausewise.model.UnreadableDraftException;
import org.junit.jupiter.api.Test;

/** The changes of the fixture pair carry the tags that a careful reader gives them. */
class ExpectedTagsTest {

  private static final Path FOLDER = Path.of("fixtures", "ict-resolution");

  @Test
  void theFixturePairHasTheTagsThatAReaderGives() throws IOException, UnreadableDraftException {
    Comparison comparison =
        DraftComparer.compare(
                DraftFile.read(FOLDER.resolve("71-212-stand-in.docx")),
                DraftFile.read(FOLDER.resolve("72-200.docx")))
            .result();

    assertThat(ExpectedTags.read("fixture").disagreements(comparison)).isEmpty();
  }
}
