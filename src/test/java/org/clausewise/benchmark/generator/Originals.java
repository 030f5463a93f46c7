package org.clausewise.benchmark.generator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.clausewise.DraftFile;
import org.clausewise.model.Paragraph;
import org.clausewise.model.UnreadableDraftException;

/** The drafts that the generator begins with: the fixture, and long ones in its manner. */
final class Originals {

  private static final Path FIXTURE = Path.of("fixtures", "ict-resolution", "72-200.docx");
  private static final double SHARE_OF_FORMULAE = 0.06;
  private static final double SHARE_WITH_SUBS = 0.15;

  private Originals() {}

  /** Resolution 72/200, its notes left out. */
  static List<Clause> fixture() {
    List<Clause> clauses = new ArrayList<>();
    boolean afterChapeau = false;
    boolean operative = false;
    for (Paragraph paragraph : paragraphs()) {
      String wording = paragraph.wording().replace("\uFFFC", "").replaceAll("\\s+", " ").strip();
      boolean numbered = paragraph.number() != null && afterChapeau;
      operative |= numbered;
      Role role = afterChapeau && !operative ? Role.PREAMBULAR : Role.FRAME;
      clauses.add(new Clause(numbered ? Role.OPERATIVE : role, wording));
      afterChapeau |= wording.equals("The General Assembly,");
    }
    return clauses;
  }

  private static List<Paragraph> paragraphs() {
    try {
      return DraftFile.read(FIXTURE).draft().body().paragraphs();
    } catch (UnreadableDraftException e) {
      throw new IllegalStateException("the fixture cannot be read", e);
    }
  }

  /** Resolutions one behind the other, of so many paragraphs together. */
  static List<Clause> composed(int paragraphs, Composer composer, Random random) {
    List<Clause> clauses = new ArrayList<>();
    while (clauses.size() < paragraphs) {
      addResolution(composer, random, clauses);
    }
    return new ArrayList<>(clauses.subList(0, paragraphs));
  }

  private static void addResolution(Composer composer, Random random, List<Clause> into) {
    into.add(new Clause(Role.FRAME, composer.title(random)));
    into.add(new Clause(Role.FRAME, "The General Assembly,"));
    for (int k = 15 + random.nextInt(15); k > 0; k--) {
      into.add(composer.preambular(random));
    }
    for (int k = 20 + random.nextInt(20); k > 0; k--) {
      addOperative(composer, random, into);
    }
    into.add(composer.stock(random));
  }

  private static void addOperative(Composer composer, Random random, List<Clause> into) {
    boolean formula = random.nextDouble() < SHARE_OF_FORMULAE;
    into.add(formula ? composer.formula(random) : composer.operative(random));
    if (!formula && random.nextDouble() < SHARE_WITH_SUBS) {
      for (int k = 2 + random.nextInt(3); k > 0; k--) {
        into.add(composer.sub(Role.SUB, random));
      }
    }
  }
}
