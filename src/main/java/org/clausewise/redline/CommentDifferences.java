package org.clausewise.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.redline.Comments.Anchored;
import org.jspecify.annotations.Nullable;

/**
 * Tells which comments only one draft has, and which were reworded. A comment of the same author
 * and date with another text was reworded, or else one on the same words.
 */
final class CommentDifferences {

  private static final int QUOTED = 40;

  private final List<Anchored> removed;
  private final List<Anchored> added;
  private final List<Anchored> reworded = new ArrayList<>();

  private CommentDifferences(List<Anchored> original, List<Anchored> revised) {
    this.removed = new ArrayList<>(original);
    this.added = new ArrayList<>(revised);
    // Those on the same words first: two alike comments are not to change places.
    pair((one, two) -> isSame(one, two) && one.anchored().equals(two.anchored()));
    pair(CommentDifferences::isSame);
    reworded.addAll(pair(CommentDifferences::isSameEntry));
    reworded.addAll(pair(CommentDifferences::isOnSameWords));
  }

  /** What differs, as a sentence for people; null where both drafts have the same comments. */
  static @Nullable String between(DocxPackage original, DocxPackage revised) {
    CommentDifferences found =
        new CommentDifferences(Comments.anchored(original), Comments.anchored(revised));
    List<String> parts = new ArrayList<>();
    describe(found.added, "added", parts);
    describe(found.removed, "removed", parts);
    describe(found.reworded, "reworded", parts);
    return parts.isEmpty()
        ? null
        : "comments differ: " + String.join("; ", parts) + "; the redline has those of both drafts";
  }

  private static void describe(List<Anchored> comments, String how, List<String> into) {
    if (!comments.isEmpty()) {
      List<String> quoted = comments.stream().map(CommentDifferences::quoted).toList();
      into.add(comments.size() + " " + how + " (" + String.join(", ", quoted) + ")");
    }
  }

  private static String quoted(Anchored comment) {
    String text = comment.comment().text().replaceAll("\\s+", " ");
    int end = text.offsetByCodePoints(0, Math.min(QUOTED, text.codePointCount(0, text.length())));
    return comment.comment().author()
        + ": \""
        + text.substring(0, end)
        + (end < text.length() ? "…" : "")
        + "\"";
  }

  /** Takes the pairs out of both lists and returns their revised halves. */
  private List<Anchored> pair(BiPredicate<Anchored, Anchored> alike) {
    List<Anchored> paired = new ArrayList<>();
    for (Anchored one : List.copyOf(removed)) {
      for (Anchored two : List.copyOf(added)) {
        if (alike.test(one, two)) {
          removed.remove(one);
          added.remove(two);
          paired.add(two);
          break;
        }
      }
    }
    return paired;
  }

  private static boolean isSame(Anchored one, Anchored two) {
    return one.comment().isSame(two.comment());
  }

  private static boolean isSameEntry(Anchored one, Anchored two) {
    return one.comment().date() != null
        && one.comment().date().equals(two.comment().date())
        && one.comment().author().equals(two.comment().author());
  }

  private static boolean isOnSameWords(Anchored one, Anchored two) {
    return !one.anchored().isEmpty()
        && one.anchored().equals(two.anchored())
        && one.comment().author().equals(two.comment().author());
  }
}
