package org.clausewise.classify;

import java.util.List;
import org.clausewise.change.Change;
import org.clausewise.change.Edit;
import org.clausewise.model.Language;

/**
 * One change as the rules see it: both sides have paragraphs.
 *
 * @param change the change
 * @param original its joined original wording, {@link Change#originalText()}
 * @param revised its joined revised wording
 * @param language the language of the revised draft
 */
record ChangedText(Change change, String original, String revised, Language language) {

  static ChangedText of(Change change, Language language) {
    return new ChangedText(change, change.originalText(), change.revisedText(), language);
  }

  List<Edit> edits() {
    return change.edits();
  }
}
