package org.clausewise.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** Markdown as another program takes it (CommonMark, with GitHub's tables and strikethrough). */
public final class MarkdownSeen {

  private static final Set<Class<? extends Node>> MARKUP =
      Set.of(
          Code.class,
          Emphasis.class,
          FencedCodeBlock.class,
          Image.class,
          IndentedCodeBlock.class,
          Link.class,
          Strikethrough.class,
          StrongEmphasis.class,
          TableBlock.class,
          ThematicBreak.class);

  private final Node document;
  private final List<String> headings = new ArrayList<>();
  private final List<String> markup = new ArrayList<>();
  private final List<String> quotedMarkup = new ArrayList<>();
  private final StringBuilder quoted = new StringBuilder();

  private MarkdownSeen(Node document) {
    this.document = document;
    visitChildren(document, false);
  }

  /** The document of that text. */
  public static MarkdownSeen of(String markdown) {
    return new MarkdownSeen(
        Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build()
            .parse(markdown));
  }

  private void visitChildren(Node parent, boolean inQuote) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      visit(child, inQuote);
      visitChildren(child, inQuote || child instanceof BlockQuote);
    }
  }

  private void visit(Node node, boolean inQuote) {
    if (node instanceof Heading heading) {
      headings.add("#".repeat(heading.getLevel()) + " " + text(heading));
    } else if (node instanceof Text text && inQuote) {
      quoted.append(text.getLiteral());
    } else if (node instanceof HtmlInline html) {
      add(html.getLiteral(), inQuote);
    } else if (node instanceof HtmlBlock html) {
      add(html.getLiteral(), inQuote);
    } else if (MARKUP.contains(node.getClass())) {
      add(node.getClass().getSimpleName(), inQuote);
    }
  }

  private void add(String found, boolean inQuote) {
    markup.add(found);
    if (inQuote) {
      quotedMarkup.add(found);
    }
  }

  private static String text(Node node) {
    return TextContentRenderer.builder().build().render(node);
  }

  /** The headings with their signs: {@code ## Notes}. */
  public List<String> headings() {
    return headings;
  }

  /** HTML as it stands, and the names of other markup than headings, lists and quotations. */
  public List<String> markup() {
    return markup;
  }

  /** The same, of quotations only. */
  public List<String> quotedMarkup() {
    return quotedMarkup;
  }

  /** The plain text of quotations. */
  public String quoted() {
    return quoted.toString();
  }

  /** All text, without markup. */
  public String text() {
    return text(document);
  }
}
