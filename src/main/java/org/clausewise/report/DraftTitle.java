package org.clausewise.report;

import java.util.List;
import java.util.regex.Pattern;
import org.clausewise.model.Atom;
import org.clausewise.model.ClauseKind;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Profile;

/** What a draft is called in it. */
final class DraftTitle {

  /** Words shown of a title, which may be a whole paragraph where no style tells it. */
  private static final int WORDS = 14;

  /** Word's own title style, and that of the UN template: {@code Title_H1}. */
  private static final Pattern STYLE = Pattern.compile("title(_h1)?", Pattern.CASE_INSENSITIVE);

  private DraftTitle() {}

  /**
   * The first paragraph of a title style, else a resolution's title, else the first paragraph that
   * holds text; empty for none. Of other texts the first title may be an article's.
   */
  static String of(Draft draft) {
    List<Paragraph> withText =
        draft.body().paragraphs().stream().filter(p -> !shown(p.text()).isEmpty()).toList();
    return withText.stream()
        .filter(DraftTitle::hasTitleStyle)
        .findFirst()
        .or(() -> withText.stream().filter(p -> isTitleOf(draft, p)).findFirst())
        .or(() -> withText.stream().findFirst())
        .map(p -> Excerpt.start(shown(p.text()), WORDS))
        .orElse("");
  }

  /** In one line, without what is no text: pictures, notes and the like. */
  private static String shown(String text) {
    return Controls.visible(text.replace(Atom.CHARACTER, ' ').replaceAll("\\s+", " ").strip());
  }

  private static boolean isTitleOf(Draft draft, Paragraph paragraph) {
    ClauseLabel label = paragraph.label();
    return draft.profile() == Profile.RESOLUTION
        && label != null
        && label.kind() == ClauseKind.TITLE;
  }

  private static boolean hasTitleStyle(Paragraph paragraph) {
    String style = paragraph.style();
    return style != null && STYLE.matcher(style).matches();
  }
}
