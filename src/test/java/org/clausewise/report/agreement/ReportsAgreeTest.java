package org.clausewise.report.agreement;

import java.nio.file.Path;
import org.clausewise.DraftFile;
import org.clausewise.model.UnreadableDraftException;
import org.junit.jupiter.api.Test;

/** Every rendering of one comparison says the same, and leaves out no change. */
class ReportsAgreeTest {

  private static final Path FIXTURES = Path.of("fixtures", "ict-resolution");

  @Test
  void renderingsOfTheFixturePairAgreeForthAndBack() throws UnreadableDraftException {
    DraftFile original = DraftFile.read(FIXTURES.resolve("71-212-stand-in.docx"));
    DraftFile revised = DraftFile.read(FIXTURES.resolve("72-200.docx"));

    Agreement.check(original, revised);
    Agreement.check(revised, original);
  }

  /** {@code java -cp … ORIGINAL REVISED} checks two other drafts. */
  public static void main(String[] args) throws UnreadableDraftException {
    Agreement.check(DraftFile.read(Path.of(args[0])), DraftFile.read(Path.of(args[1])));
    System.out.println("All renderings agree.");
  }
}
