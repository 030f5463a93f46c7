package org.clausewise.redline;

import java.util.List;
import java.util.TreeSet;
import org.clausewise.change.Change;
import org.clausewise.change.Edit;
import org.clausewise.change.Tag;
import org.clausewise.ooxml.Signature;
import org.clausewise.ooxml.Signatures;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Signs what routine edits delete and insert, so that their revisions have an author of their own.
 *
 * <p>The idea: content that is signed is revised by whoever signed it, however edits are joined or
 * widened afterwards. What a draft's own author tracked stays theirs. Cost: linear in the
 * paragraph's markup for each routine edit.
 */
final class ClassSignatures {

  private final Stamp stamp;
  private final JoinedText original;
  private final JoinedText revised;

  ClassSignatures(Stamp stamp, JoinedText original, JoinedText revised) {
    this.stamp = stamp;
    this.original = original;
    this.revised = revised;
  }

  /**
   * Signs the content of a change's edits.
   *
   * @param tags for each edit what it is
   */
  void sign(Change change, List<Tag> tags) {
    Edit number =
        NumberEdit.between(
            change.original().get(0).paragraph(), change.revised().get(0).paragraph());
    if (number != null) {
      sign(number, Tag.RENUMBERED);
    }
    for (int i = 0; i < tags.size(); i++) {
      if (tags.get(i).isRoutine()) {
        sign(SegmentPlan.inWholeText(change, change.edits().get(i)), tags.get(i));
      }
    }
  }

  private void sign(Edit edit, Tag tag) {
    sign(original, edit.originalStart(), edit.originalEnd(), stamp.of(tag, true));
    sign(revised, edit.revisedStart(), edit.revisedEnd(), stamp.of(tag, false));
  }

  private static void sign(JoinedText text, int start, int end, @Nullable Signature signature) {
    if (start == end) {
      return;
    }
    text.cut(new TreeSet<>(List.of(start, end)));
    for (Element element : text.elementsIn(text.paragraphAt(start), start, end)) {
      if (Signatures.ofContent(element) == null) {
        Signatures.signContent(element, signature);
      }
    }
  }
}
