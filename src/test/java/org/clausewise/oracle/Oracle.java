package org.clausewise.oracle;

/**
 * The tests' own accept and reject of a whole .docx, written apart from the product's.
 *
 * <p>The product edits a tree until no revision is left; the oracle never edits: it reads the parts
 * into an immutable tree and writes down, in one pass, only what the wanted outcome keeps. So a
 * mistake in one is not likely to be in the other too.
 *
 * <p>Left out on purpose: revision-save ids, proofing marks, bookmarks and comments (for which see
 * {@link AnnotationView}), language tags, page breaks of the last rendering, the wrappers of
 * content controls, and the run properties of paragraph marks.
 *
 * <p>Handled badly: definitions of styles are not compared, only their ids; the frame, position and
 * crop of a picture are not read, only its size and its file.
 */
public final class Oracle {

  private Oracle() {}

  /** What is left when every tracked change is accepted. */
  public static OracleView accepted(byte[] docx) {
    return new PackageFlattener(DocxParts.read(docx), Outcome.ACCEPTED).view();
  }

  /** What is left when every tracked change is rejected. */
  public static OracleView rejected(byte[] docx) {
    return new PackageFlattener(DocxParts.read(docx), Outcome.REJECTED).view();
  }

  /**
   * What a file without tracked changes says.
   *
   * @throws IllegalArgumentException when the file holds a tracked change
   */
  public static OracleView plain(byte[] docx) {
    return new PackageFlattener(DocxParts.read(docx), Outcome.PLAIN).view();
  }
}
