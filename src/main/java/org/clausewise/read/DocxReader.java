package org.clausewise.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.clausewise.model.Atom;
import org.clausewise.model.AtomKind;
import org.clausewise.model.Block;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Section;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.clausewise.model.Table;
import org.clausewise.model.TextBox;
import org.clausewise.model.TextRun;
import org.clausewise.ooxml.Blocks;
import org.clausewise.ooxml.Canonical;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Layout;
import org.clausewise.ooxml.NumberCounter;
import org.clausewise.ooxml.Numbering;
import org.clausewise.ooxml.ParagraphContent;
import org.clausewise.ooxml.Part;
import org.clausewise.ooxml.Piece;
import org.clausewise.ooxml.PrintedNumber;
import org.clausewise.ooxml.RelationshipTypes;
import org.clausewise.ooxml.Stories;
import org.clausewise.ooxml.StoryElement;
import org.clausewise.ooxml.Styles;
import org.clausewise.ooxml.TextBoxes;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads a Word document whose revisions were settled: package to draft. */
public final class DocxReader {

  private final Stories stories;
  private final Styles styles;
  private final Numbering numbering;
  private final Map<Part, Canonical> canonicals = new HashMap<>();

  private DocxReader(DocxPackage docx) {
    this.stories = Stories.of(docx);
    this.styles = Styles.of(docx);
    this.numbering =
        Numbering.of(
            treeOf(docx.related(RelationshipTypes.NUMBERING)),
            treeOf(docx.related(RelationshipTypes.STYLES)));
  }

  private static @Nullable Document treeOf(@Nullable Part part) {
    return part == null ? null : part.document();
  }

  /** The draft in {@code docx}, with automatic numbers computed and no clause labels yet. */
  public static Draft read(DocxPackage docx) {
    DocxReader reader = new DocxReader(docx);
    List<Story> read = new ArrayList<>();
    for (StoryElement story : reader.stories.all()) {
      read.add(reader.new StoryReader(story).read());
    }
    return new Draft(
        docx.name(), read, reader.sections(docx), NotCompared.in(docx, reader.stories));
  }

  private List<Section> sections(DocxPackage docx) {
    Canonical canonical = canonicals.computeIfAbsent(docx.main(), Canonical::new);
    IdentityHashMap<Element, Integer> indexes = new IdentityHashMap<>();
    for (Element p : Blocks.paragraphs(stories.all().get(0).container())) {
      indexes.put(p, indexes.size());
    }
    List<Section> sections = new ArrayList<>();
    for (Stories.SectionElement section : stories.sections()) {
      Integer end = section.paragraph() == null ? null : indexes.get(section.paragraph());
      sections.add(
          new Section(
              end == null ? Section.LAST : end,
              Layout.of(section.settings(), canonical),
              section.running()));
    }
    if (sections.isEmpty() || sections.get(sections.size() - 1).lastParagraph() != Section.LAST) {
      sections.add(new Section(Section.LAST, "", Map.of())); // the body's w:sectPr may be missing
    }
    return sections;
  }

  private String noteNumber(AtomKind kind, String noteId) {
    StoryId story =
        kind == AtomKind.FOOTNOTE_REFERENCE ? stories.footnote(noteId) : stories.endnote(noteId);
    if (story == null) {
      return "[?]";
    }
    return "[" + story.name().substring(story.name().lastIndexOf(' ') + 1) + "]";
  }

  /** Reads one story; the numbers and the paragraph index run on through it. */
  private final class StoryReader {
    private final StoryElement story;
    private final Canonical canonical;
    private final NumberCounter numbers = numbering.counter();
    private int nextIndex;

    StoryReader(StoryElement story) {
      this.story = story;
      this.canonical = canonicals.computeIfAbsent(story.part(), Canonical::new);
    }

    Story read() {
      return new Story(story.id(), blocks(story.container()));
    }

    private List<Block> blocks(Element container) {
      List<Block> blocks = new ArrayList<>();
      for (Element element : Blocks.of(container)) {
        blocks.add(Dom.isW(element, "p") ? paragraph(element) : table(element));
      }
      return blocks;
    }

    private Table table(Element table) {
      List<Table.Row> rows = new ArrayList<>();
      for (Element row : Blocks.rows(table)) {
        List<Table.Cell> cells = new ArrayList<>();
        for (Element cell : Blocks.cells(row)) {
          cells.add(
              new Table.Cell(
                  shape(cell), Layout.of(cell, Layout.OF_CELL, canonical), blocks(cell)));
        }
        rows.add(
            new Table.Row(
                Layout.of(row, Layout.OF_ROW, canonical),
                Layout.skipped(row, "gridBefore"),
                Layout.skipped(row, "gridAfter"),
                cells));
      }
      return new Table(Layout.of(table, Layout.OF_TABLE, canonical), rows);
    }

    private static String shape(Element cell) {
      Element properties = Dom.childW(cell, "tcPr");
      String span = Dom.childVal(properties, "gridSpan");
      Element merge = Dom.childW(properties, "vMerge");
      String vertical = merge == null ? "-" : Dom.attrW(merge, "val");
      return (span == null ? "1" : span) + "/" + (vertical == null ? "continue" : vertical);
    }

    private Paragraph paragraph(Element p) {
      List<Piece> pieces = ParagraphContent.of(p, canonical, DocxReader.this::noteNumber);
      Element properties = Dom.childW(p, "pPr");
      PrintedNumber number = numbers.next(p);
      String style = Dom.childVal(properties, "pStyle");
      return new Paragraph(
          nextIndex++,
          ParagraphContent.text(pieces),
          atoms(pieces),
          runs(pieces),
          canonical.paragraphFormat(properties),
          ParagraphContent.markFormat(p, canonical),
          style == null ? null : styles.name(style),
          number == null ? null : number.text(),
          0,
          null,
          TrackedText.of(p, pieces));
    }

    private List<Atom> atoms(List<Piece> pieces) {
      List<Atom> atoms = new ArrayList<>();
      for (Piece piece : pieces) {
        if (piece.atom() != null) {
          atoms.add(
              new Atom(
                  piece.start(), piece.atom(), piece.identity(), piece.display(), boxes(piece)));
        }
      }
      return atoms;
    }

    /** The text boxes in an atom; those in the result of a field are compared with it. */
    private List<TextBox> boxes(Piece piece) {
      if (piece.atom() == AtomKind.FIELD) {
        return List.of();
      }
      return TextBoxes.comparedIn(piece.atomElement(), canonical).stream()
          .map(box -> new TextBox(stories.textBox(box.content()), TextBoxes.text(box.content())))
          .toList();
    }
  }

  private static List<TextRun> runs(List<Piece> pieces) {
    List<TextRun> runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < pieces.size(); i++) {
      String format = format(pieces.get(i));
      if (i + 1 == pieces.size() || !format.equals(format(pieces.get(i + 1)))) {
        runs.add(new TextRun(start, pieces.get(i).end(), format));
        start = pieces.get(i).end();
      }
    }
    return runs;
  }

  private static String format(Piece piece) {
    return piece.link().isEmpty() ? piece.format() : piece.format() + "@" + piece.link();
  }
}
