package org.clausewise.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clausewise.align.DraftAligner;
import org.clausewise.change.Change;
import org.clausewise.change.ChangeType;
import org.clausewise.change.Edit;
import org.clausewise.change.Finding;
import org.clausewise.change.Passage;
import org.clausewise.clause.ClauseLabeler;
import org.clausewise.model.Block;
import org.clausewise.model.Draft;
import org.clausewise.model.Language;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Profile;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;

/** Changes for tests: of two wordings, and of two small resolutions. */
final class ChangedTexts {

  private ChangedTexts() {}

  /** One paragraph that was reworded, with the edits that a comparison makes of it. */
  static ChangedText of(String original, String revised) {
    return of(original, revised, Language.ENGLISH);
  }

  static ChangedText of(String original, String revised, Language language) {
    List<Change> changes =
        DraftAligner.compare(draft(List.of(original)), draft(List.of(revised))).changes();
    Change change =
        changes.size() == 1 && changes.get(0).type() == ChangeType.REWORDED
            ? changes.get(0)
            : whole(original, revised);
    return ChangedText.of(change, language);
  }

  /** Wordings too unlike to be paired: one edit over both. */
  private static Change whole(String original, String revised) {
    return new Change(
        1,
        ChangeType.REWORDED,
        false,
        false,
        false,
        0.5,
        List.of(passage(original)),
        List.of(passage(revised)),
        List.of(new Edit(0, original.length(), 0, revised.length())));
  }

  private static Passage passage(String text) {
    return new Passage(StoryId.BODY, paragraph(0, text));
  }

  /** A labelled resolution of these paragraphs, behind the line of its organ. */
  static Draft resolution(String... paragraphs) {
    List<String> all = new ArrayList<>(List.of("The General Assembly,"));
    all.addAll(Arrays.asList(paragraphs));
    return ClauseLabeler.label(draft(all));
  }

  /** The same draft of another profile. */
  static Draft of(Draft draft, Profile profile) {
    return new Draft(
        draft.name(),
        draft.stories(),
        draft.sections(),
        draft.diagnostics(),
        profile,
        draft.language());
  }

  private static Draft draft(List<String> paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (String text : paragraphs) {
      blocks.add(paragraph(blocks.size(), text));
    }
    return new Draft("draft", List.of(new Story(StoryId.BODY, blocks)), List.of());
  }

  private static Paragraph paragraph(int index, String text) {
    return new Paragraph(index, text, List.of(), List.of(), "", null, null, 0, null);
  }

  /** The reworded changes between two drafts, in their order. */
  static List<ChangedText> between(Draft original, Draft revised) {
    return DraftAligner.compare(original, revised).changes().stream()
        .filter(change -> change.type() == ChangeType.REWORDED)
        .map(change -> ChangedText.of(change, revised.language()))
        .toList();
  }

  /** Rules and words of findings: {@code opener-weaker: opener weakened: Urges → Invites}. */
  static List<String> words(List<Finding> findings) {
    return findings.stream().map(found -> found.rule() + ": " + found.words()).toList();
  }

  /** Every non-blank character of every edit lies in the range of a finding. */
  static void assertCovered(ChangedText text, List<Finding> findings) {
    for (Edit edit : text.edits()) {
      for (int i = edit.originalStart(); i < edit.originalEnd(); i++) {
        int at = i;
        assertThat(
                Character.isWhitespace(text.original().charAt(at))
                    || findings.stream()
                        .anyMatch(f -> f.originalStart() <= at && at < f.originalEnd()))
            .as("original character " + at)
            .isTrue();
      }
      for (int i = edit.revisedStart(); i < edit.revisedEnd(); i++) {
        int at = i;
        assertThat(
                Character.isWhitespace(text.revised().charAt(at))
                    || findings.stream()
                        .anyMatch(f -> f.revisedStart() <= at && at < f.revisedEnd()))
            .as("revised character " + at)
            .isTrue();
      }
    }
  }
}
