package org.clausewise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.clausewise.change.Comparison;
import org.clausewise.change.ComparisonOptions;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.oracle.AnnotationView;
import org.clausewise.oracle.Oracle;
import org.clausewise.testing.MarkupRules;
import org.clausewise.testing.PackageRules;
import org.clausewise.testing.SchemaRules;

/**
 * A redline of two documents, proved twice, by the product and by the tests' own accept and reject,
 * and held against the rules of its markup. It can be read as text.
 */
public final class Redlined {

  public static final RedlineOptions OPTIONS =
      new RedlineOptions("Desk", Instant.parse("2026-01-01T00:00:00Z"));

  private final byte[] original;
  private final byte[] revised;
  private final Comparison comparison;
  private final TrackedDocument document;

  private Redlined(
      byte[] original, byte[] revised, InputRevisions revisions, ComparisonOptions options) {
    this.original = original;
    this.revised = revised;
    DraftComparison compared =
        DraftComparer.compare(
            read("original", original, InputRevisions.ACCEPT),
            read("revised", revised, revisions),
            options);
    this.comparison = compared.result();
    this.document = compared.redline(OPTIONS);
    assertThat(compared.verify(document.bytes()).firstDifference()).isNull();
  }

  /** The redline, once both proofs hold. */
  public static Redlined of(byte[] original, byte[] revised) {
    return of(original, revised, ComparisonOptions.DEFAULT);
  }

  /** The redline of a comparison made so, once both proofs hold. */
  public static Redlined of(byte[] original, byte[] revised, ComparisonOptions options) {
    return proved(new Redlined(original, revised, InputRevisions.ACCEPT, options));
  }

  /**
   * The redline of a comparison in which something is ignored: what it gives when accepted is
   * proved as ever, and what it gives when rejected is left to the caller, but for its rules.
   */
  public static Redlined ignoring(byte[] original, byte[] revised, ComparisonOptions options) {
    Redlined redlined = new Redlined(original, revised, InputRevisions.ACCEPT, options);
    redlined.proveAccepted();
    return redlined.holdingRules();
  }

  /** The redline that keeps the tracked changes of {@code revised}, once both proofs hold. */
  public static Redlined keeping(byte[] original, byte[] revised) {
    return keeping(original, revised, ComparisonOptions.DEFAULT);
  }

  /** The redline that keeps the tracked changes of {@code revised}, of a comparison made so. */
  public static Redlined keeping(byte[] original, byte[] revised, ComparisonOptions options) {
    return proved(new Redlined(original, revised, InputRevisions.KEEP, options));
  }

  private static Redlined proved(Redlined redlined) {
    redlined.proveAccepted();
    redlined.proveIndependently();
    return redlined.holdingRules();
  }

  private Redlined holdingRules() {
    assertThat(MarkupRules.brokenIn(bytes())).isEmpty();
    assertThat(PackageRules.brokenIn(bytes(), revised)).isEmpty();
    assertThat(SchemaRules.brokenIn(bytes(), original, revised))
        .as("what the redline breaks of the schema, and neither draft does")
        .isEmpty();
    return this;
  }

  private void proveAccepted() {
    assertThat(Oracle.accepted(bytes()).firstDifference(Oracle.accepted(revised)))
        .as("accepted redline against the revised draft")
        .isNull();
    assertThat(AnnotationView.accepted(revised).firstMissingIn(AnnotationView.accepted(bytes())))
        .as("annotations of the revised draft in the accepted redline")
        .isNull();
  }

  private void proveIndependently() {
    assertThat(Oracle.rejected(bytes()).firstDifference(Oracle.accepted(original)))
        .as("rejected redline against the original draft")
        .isNull();
    assertThat(
            AnnotationView.accepted(original)
                .withoutNamesOf(AnnotationView.accepted(revised))
                .firstMissingIn(AnnotationView.rejected(bytes())))
        .as("annotations of the original in the rejected redline")
        .isNull();
  }

  private static DraftFile read(String name, byte[] docx, InputRevisions revisions) {
    try {
      return DraftFile.of(name, docx, revisions);
    } catch (UnreadableDraftException e) {
      throw new AssertionError(e);
    }
  }

  public byte[] bytes() {
    return document.bytes();
  }

  TrackedDocument document() {
    return document;
  }

  public Comparison comparison() {
    return comparison;
  }

  /** The main part's markup. */
  String body() {
    return part("word/document.xml");
  }

  /** The markup of one part, with authors and dates left out; empty where it is missing. */
  String part(String name) {
    return entry(bytes(), name).replaceAll(" w:(author|date)=\"[^\"]*\"", "");
  }

  static String entry(byte[] docx, String name) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts in that kind of revision, in order, neighbours apart. */
  List<String> texts(String revision) {
    Matcher found =
        Pattern.compile("<w:" + revision + " [^>/]*>(.*?)</w:" + revision + ">", Pattern.DOTALL)
            .matcher(body());
    List<String> texts = new ArrayList<>();
    while (found.find()) {
      texts.add(found.group(1).replaceAll("<[^>]*>", ""));
    }
    return texts;
  }

  /** How many paragraph marks are revised so. */
  int marks(String revision) {
    Matcher found =
        Pattern.compile("<w:rPr>(<w:[a-zA-Z]+ [^>]*/>)*?<w:" + revision + " [^>]*/>")
            .matcher(body());
    return (int) found.results().count();
  }
}
