package org.clausewise.report;

import java.util.List;
import java.util.regex.Pattern;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;

/** What a draft is called in it. */
final class DraftTitle {

  /** Words shown of a title, which may be a whole paragraph where no style tells it. */
  private static final int WORDS = 14;

  /** Word's own title style, and that of the UN template: {@code Title_H1}. */
  private static final Pattern STYLE = Pattern.compile("title(_h1)?", Pattern.CASE_INSENSITIVE);

  private DraftTitle() {}

  /** The first paragraph of a title style, else the first that holds text; empty for none. */
  static String of(Draft draft) {
    List<Paragraph> withText =
        draft.body().paragraphs().stream().filter(p -> !p.text().isBlank()).toList();
    return withText.stream()
        .filter(DraftTitle::isTitle)
        .findFirst()
        .or(() -> withText.stream().findFirst())
        .map(p -> Excerpt.start(Controls.visible(p.text().replaceAll("\\s+", " ")), WORDS))
        .orElse("");
  }

  private static boolean isTitle(Paragraph paragraph) {
    String style = paragraph.style();
    return style != null && STYLE.matcher(style).matches();
  }
}
