package org.clausewise.mutation;

import java.util.Random;
import org.clausewise.testing.DocxBuilder;
import org.clausewise.testing.Wml;

/**
 * Drafts with the tracked changes of two authors, as word processors write them: typing in a
 * sentence, paragraphs added behind and before others, removed, split and merged, and rows.
 */
final class TrackedDrafts {

  private static final String[] WORDS =
      ("Recalling its resolution on the right to development and the report of the Secretary-General"
              + " which notes with concern that many States have not yet adopted measures; requests"
              + " all parties, in particular donors, to provide voluntary funds for small islands"
              + " before next session. Emphasizes need of urgent action against hunger worldwide")
          .split(" ");

  private final Random random;
  private final StringBuilder body = new StringBuilder();

  TrackedDrafts(Random random) {
    this.random = random;
  }

  byte[] docx() {
    int blocks = 3 + random.nextInt(6);
    for (int i = 0; i < blocks; i++) {
      block();
    }
    return DocxBuilder.docx().body(body.toString()).body(Wml.kept(words(4))).build();
  }

  private void block() {
    switch (random.nextInt(12)) {
      case 0 -> paragraph("ins", Wml.ins(words(1 + random.nextInt(9))));
      case 1 -> paragraph("del", Wml.del(words(1 + random.nextInt(9))));
      case 2 -> {
        // Enter at the end of a paragraph: its mark is the new one.
        paragraph("ins", Wml.text(words(9)));
        paragraph("", Wml.ins(words(1 + random.nextInt(9))));
      }
      case 3 -> {
        // Removed from the end of the paragraph before on.
        paragraph("del", Wml.text(words(9)));
        paragraph("", Wml.del(words(1 + random.nextInt(9))));
      }
      case 4 -> {
        paragraph("ins", Wml.text(words(8)));
        paragraph("", Wml.text(words(8)));
      }
      case 5 -> {
        paragraph("del", Wml.text(words(8)));
        paragraph("", Wml.text(words(8)));
      }
      case 6 -> table();
      case 7 -> body.append(Wml.kept(words(8)));
      default -> paragraph("", sentence());
    }
  }

  private void paragraph(String mark, String content) {
    body.append(mark.isEmpty() ? Wml.p(content) : signed(Wml.marked(mark, content)));
  }

  private String sentence() {
    StringBuilder content = new StringBuilder(Wml.text(words(3) + " "));
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> content.append(signed(Wml.ins(words(1 + random.nextInt(3)) + " ")));
        case 1 -> content.append(signed(Wml.del(words(1 + random.nextInt(3)) + " ")));
        case 2 -> content.append(signed(Wml.del(words(1)) + Wml.ins(words(1))));
        default -> // within a word
            content.append(Wml.text("inter") + signed(Wml.ins("national")) + Wml.text("ly "));
      }
      content.append(Wml.text(words(1 + random.nextInt(4)) + " "));
    }
    return content.toString();
  }

  private void table() {
    String[] rows = new String[3];
    for (int i = 0; i < rows.length; i++) {
      String kind = i == 0 ? "" : new String[] {"", "ins", "del"}[random.nextInt(3)];
      String cell =
          switch (kind) {
            case "ins" -> Wml.inserted(words(3));
            case "del" -> Wml.deleted(words(3));
            default -> Wml.kept(words(3));
          };
      rows[i] = kind.isEmpty() ? Wml.row(cell) : signed(Wml.markedRow(kind, cell));
    }
    body.append(Wml.table(1, rows)).append(Wml.kept(words(5)));
  }

  private String signed(String xml) {
    return xml.replace("\"Tester\"", random.nextBoolean() ? "\"Ann\"" : "\"Bob\"");
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }
}
