package org.clausewise.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausewise.ooxml.Canonical;
import org.clausewise.ooxml.ControlReading;
import org.clausewise.ooxml.Controls;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Stories;
import org.clausewise.ooxml.StoryElement;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Compares the content controls and custom XML elements of two packages whose revisions are
 * settled: what they are and what text they hold. Accepting gives exactly the revised draft's.
 * Rejecting gives none that the original does not have; those of the original that it does not
 * bring back are told when the redline is made.
 */
public final class ControlEquality {

  /** A control where it stands. */
  private record Found(String form, String text, String title) {}

  private ControlEquality() {}

  /** Whether the controls of two drafts differ in anything that is told. */
  static boolean differ(DocxPackage original, DocxPackage revised) {
    return !in(original, Controls::toldForm).equals(in(revised, Controls::toldForm));
  }

  /** The first control in which the accepted redline differs from the revised draft, or null. */
  public static @Nullable String ofAccepted(DocxPackage revised, DocxPackage found) {
    List<Found> wanted = in(revised, Controls::form);
    List<Found> there = in(found, Controls::form);
    for (int i = 0; i < Math.min(wanted.size(), there.size()); i++) {
      if (!wanted.get(i).equals(there.get(i))) {
        return "the content control " + wanted.get(i).title + " differs";
      }
    }
    return wanted.size() == there.size()
        ? null
        : wanted.size() + " content controls expected, " + there.size() + " found";
  }

  /** A control of the rejected redline that the original does not have, or null. */
  public static @Nullable String ofRejected(DocxPackage original, DocxPackage found) {
    Map<Found, Integer> left = new HashMap<>();
    in(original, Controls::portableForm).forEach(control -> left.merge(control, 1, Integer::sum));
    for (Found control : in(found, Controls::portableForm)) {
      if (left.merge(control, -1, Integer::sum) < 0) {
        return "the content control " + control.title + " is there, but should not be";
      }
    }
    return null;
  }

  @FunctionalInterface
  private interface Form {
    String of(Element control, Canonical canonical);
  }

  private static List<Found> in(DocxPackage docx, Form form) {
    List<Found> found = new ArrayList<>();
    for (StoryElement story : Stories.of(docx).all()) {
      if (!Controls.anyIn(story.container())) {
        continue;
      }
      Canonical canonical = new Canonical(story.part());
      ControlReading reading = ControlReading.accepted(story.container());
      for (Element control : reading.controls()) {
        found.add(
            new Found(form.of(control, canonical), reading.text(control), Controls.title(control)));
      }
    }
    return found;
  }
}
