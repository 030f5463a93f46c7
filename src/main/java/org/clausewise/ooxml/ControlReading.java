package org.clausewise.ooxml;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clausewise.model.Atom;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A story as one line of characters, as it will be with all tracked changes accepted or rejected,
 * and where in it each element begins and ends. So a control of one draft can be found again in a
 * redline: it stands around the same characters.
 *
 * <p>The idea: one walk gives events (an element is entered or left, a character, a break), leaving
 * out what the verdict drops; a second one over the events counts. Text and atoms count as {@link
 * ParagraphContent} counts them, a whole field as one. A paragraph mark, table, row and cell is one
 * character each; marks that go, and paragraphs without a mark that stay for want of a successor,
 * are as in {@link MarkJoiner}. The cost is linear in the tree.
 */
public final class ControlReading {

  private static final String ATOM = String.valueOf(Atom.CHARACTER);
  private static final String MARK = "\n";
  private static final String TABLE = "\u001D";
  private static final String ROW = "\u001E";
  private static final String CELL = "\u001F";

  /** A stretch of the line: half-open, zero-based UTF-16 offsets. */
  public record Span(int from, int to) {

    /** Whether it holds no character. */
    public boolean isEmpty() {
      return from == to;
    }
  }

  private enum Type {
    ENTER,
    LEAVE,
    TEXT,
    BREAK
  }

  private record Event(Type type, Element element, String text) {

    boolean isFieldMark(String type) {
      return this.type == Type.TEXT
          && Dom.isW(element, "fldChar")
          && type.equals(Dom.attrW(element, "fldCharType"));
    }
  }

  private final Verdict verdict;
  private final List<Event> events = new ArrayList<>();
  private final List<Element> controls = new ArrayList<>();
  private final Set<Element> places = new LinkedHashSet<>();
  private final IdentityHashMap<Element, Span> spans = new IdentityHashMap<>();
  private final StringBuilder text = new StringBuilder();

  private ControlReading(Verdict verdict) {
    this.verdict = verdict;
  }

  /** The story of that element as it is with all changes accepted. */
  public static ControlReading accepted(Element container) {
    return read(container, Verdict.ACCEPT);
  }

  /** The story of that element as it is with all changes rejected. */
  public static ControlReading rejected(Element container) {
    return read(container, Verdict.REJECT);
  }

  private static ControlReading read(Element container, Verdict verdict) {
    ControlReading reading = new ControlReading(verdict);
    reading.container(container);
    reading.count();
    return reading;
  }

  /** The whole line. */
  public String text() {
    return text.toString();
  }

  /** The controls of the story, in document order, those that hold nothing now included. */
  public List<Element> controls() {
    return controls;
  }

  /** The elements that hold blocks, rows, cells or runs, in document order. */
  public Set<Element> places() {
    return places;
  }

  /** Where {@code element} lies; null for one that takes no part in the line. */
  public @Nullable Span span(Element element) {
    return spans.get(element);
  }

  /** The characters that {@code control} holds. */
  public String text(Element control) {
    Span span = spans.get(control);
    return span == null ? "" : text.substring(span.from, span.to);
  }

  private void enter(Element element) {
    events.add(new Event(Type.ENTER, element, ""));
  }

  private void leave(Element element) {
    events.add(new Event(Type.LEAVE, element, ""));
  }

  private void breakLine(Element element, String sign) {
    events.add(new Event(Type.BREAK, element, sign));
  }

  private void container(Element container) {
    places.add(container);
    enter(container);
    Group group = new Group(container);
    blocks(container, group);
    group.end(true);
    leave(container);
  }

  private void blocks(Element parent, Group group) {
    for (Element child : Dom.children(parent)) {
      if (Dom.isW(child, "p")) {
        paragraph(child, group);
      } else if (Dom.isW(child, "tbl")) {
        table(child, group);
      } else if (Controls.is(child)) {
        control(child, () -> blocks(Controls.content(child), group));
      } else if (Dom.is(child, Ns.MC, "AlternateContent")) {
        Dom.children(child).stream()
            .filter(choice -> Dom.is(choice, Ns.MC, "Choice"))
            .findFirst()
            .ifPresent(choice -> blocks(choice, group));
      } else if (RevisionNames.isTracker(child) && !verdict.drops(child.getLocalName())) {
        blocks(child, group);
      }
    }
  }

  private void control(Element control, Runnable content) {
    controls.add(control);
    enter(control);
    content.run();
    leave(control);
  }

  private void paragraph(Element p, Group group) {
    places.add(p);
    enter(p);
    int start = events.size();
    inline(p);
    boolean empty =
        events.subList(start, events.size()).stream().noneMatch(e -> e.type == Type.TEXT);
    if (goes(Dom.childW(Dom.childW(p, "pPr"), "rPr"))) {
      group.add(events.size(), empty);
    } else {
      breakLine(p, MARK);
      group.close();
    }
    leave(p);
  }

  /** Whether the paragraph mark, row or cell of these properties goes. */
  private boolean goes(@Nullable Element properties) {
    if (properties != null) {
      for (Element child : Dom.children(properties)) {
        boolean tracks =
            RevisionNames.isTracker(child)
                || Dom.isW(child, "cellIns")
                || Dom.isW(child, "cellDel");
        if (tracks && verdict.drops(child.getLocalName())) {
          return true;
        }
      }
    }
    return false;
  }

  private void table(Element table, Group group) {
    boolean stays = Blocks.rows(table).stream().anyMatch(row -> !goes(Dom.childW(row, "trPr")));
    if (!stays) {
      return;
    }
    group.end(false);
    places.add(table);
    enter(table);
    breakLine(table, TABLE);
    rows(table);
    leave(table);
  }

  private void rows(Element parent) {
    for (Element child : Dom.children(parent)) {
      if (Controls.is(child)) {
        control(child, () -> rows(Controls.content(child)));
      } else if (Dom.isW(child, "tr") && !goes(Dom.childW(child, "trPr"))) {
        places.add(child);
        enter(child);
        breakLine(child, ROW);
        cells(child);
        leave(child);
      }
    }
  }

  private void cells(Element parent) {
    for (Element child : Dom.children(parent)) {
      if (Controls.is(child)) {
        control(child, () -> cells(Controls.content(child)));
      } else if (Dom.isW(child, "tc") && !goes(Dom.childW(child, "tcPr"))) {
        breakLine(child, CELL);
        container(child);
      }
    }
  }

  private void inline(Element parent) {
    for (Element child : Dom.children(parent)) {
      if (Controls.is(child)) {
        control(child, () -> inline(Controls.content(child)));
      } else if (RevisionNames.isTracker(child)) {
        if (!verdict.drops(child.getLocalName())) {
          within(child, () -> inline(child));
        }
      } else if (ParagraphContent.isTransparent(child) || Dom.isW(child, "hyperlink")) {
        within(child, () -> inline(child));
      } else if (Dom.isW(child, "r")) {
        within(child, () -> run(child));
      } else if (ParagraphContent.isWholeAtom(child)) {
        within(child, () -> events.add(new Event(Type.TEXT, child, ATOM)));
      }
    }
  }

  private void within(Element element, Runnable content) {
    enter(element);
    content.run();
    leave(element);
  }

  private void run(Element run) {
    for (Element child : Dom.children(run)) {
      boolean deleted = Dom.isW(child, "delText");
      if (deleted || Dom.isW(child, "delInstrText") || !InlineKinds.isZeroWidth(child)) {
        String plain = deleted ? child.getTextContent() : InlineKinds.plainText(child);
        String shown = plain == null ? ATOM : plain.replaceAll("[\\n\\t\\r]", " ");
        within(child, () -> events.add(new Event(Type.TEXT, child, shown)));
      }
    }
  }

  private void count() {
    IdentityHashMap<Element, Integer> entered = new IdentityHashMap<>();
    int fieldEnd = -1;
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      switch (event.type) {
        case ENTER -> entered.put(event.element, text.length());
        case LEAVE -> {
          Integer from = entered.get(event.element);
          spans.put(event.element, new Span(from == null ? text.length() : from, text.length()));
        }
        case BREAK -> text.append(event.text);
        case TEXT -> {
          if (i > fieldEnd) {
            fieldEnd = event.isFieldMark("begin") ? fieldEnd(i) : -1;
            text.append(event.text);
          }
        }
      }
    }
  }

  /** The index of the event that ends the field begun at {@code begin}; -1 where it runs on. */
  private int fieldEnd(int begin) {
    int open = 0;
    for (int i = begin; i < events.size() && events.get(i).type != Type.BREAK; i++) {
      if (events.get(i).isFieldMark("begin")) {
        open++;
      } else if (events.get(i).isFieldMark("end")) {
        open--;
        if (open == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Neighbouring paragraphs whose marks go. */
  private final class Group {
    private final Element container;

    /** Where the last of them ends among the events, and the last that holds something; or -1. */
    private int last = -1;

    private int lastFilled = -1;
    private boolean endsInParagraph;
    private boolean holdsBlock;

    Group(Element container) {
      this.container = container;
    }

    void add(int end, boolean empty) {
      last = end;
      lastFilled = empty ? lastFilled : end;
    }

    void close() {
      last = -1;
      lastFilled = -1;
      endsInParagraph = true;
      holdsBlock = true;
    }

    /** Called where no paragraph follows, but a table or the end. */
    void end(boolean atEnd) {
      boolean lacking = Dom.isW(container, "body") ? !holdsBlock : !endsInParagraph;
      int stays = lastFilled >= 0 ? lastFilled : atEnd && lacking ? last : -1;
      if (stays >= 0) {
        events.add(stays, new Event(Type.BREAK, container, MARK));
      }
      last = -1;
      lastFilled = -1;
      endsInParagraph = false;
      holdsBlock = true;
    }
  }
}
