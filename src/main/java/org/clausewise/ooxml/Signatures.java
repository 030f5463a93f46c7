package org.clausewise.ooxml;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.UserDataHandler;

/**
 * Whose revision brought a piece of markup, remembered beside the tree after the revision itself
 * was settled. What is remembered is user data of the DOM: it goes along where an element is cloned
 * or imported, and is never written to a file.
 */
public final class Signatures {

  private static final String CONTENT = "signature of content";
  private static final String MARK = "signature of the mark";

  /** A change of properties, with the canonical form of the former ones. */
  private record Formatted(Signature signature, String former) {}

  private Signatures() {}

  /** Whose the run, equation, field or row is; null for nobody's in particular. */
  public static @Nullable Signature ofContent(Node element) {
    return (Signature) element.getUserData(CONTENT);
  }

  /** Whose the mark of the paragraph is; null for nobody's in particular. */
  public static @Nullable Signature ofMark(Element p) {
    return (Signature) p.getUserData(MARK);
  }

  /**
   * Whose a change of properties is.
   *
   * @param owner the run, paragraph, table, row, cell or body that has the properties
   * @param change the name of the revision, such as {@code rPrChange}
   * @param former the canonical form of the properties as they were before
   * @return null where nobody's change began at that form
   */
  public static @Nullable Signature ofChange(Element owner, String change, String former) {
    Formatted known = (Formatted) owner.getUserData(change);
    return known != null && known.former.equals(former) ? known.signature : null;
  }

  /** Signs a run, equation, field or row. */
  public static void signContent(Element element, @Nullable Signature signature) {
    set(element, CONTENT, signature);
  }

  /** Signs the mark of a paragraph. */
  public static void signMark(Element p, @Nullable Signature signature) {
    set(p, MARK, signature);
  }

  /** Signs a change of properties, whose former ones have that canonical form. */
  static void signChange(
      Element owner, String change, @Nullable Signature signature, String former) {
    set(owner, change, signature == null ? null : new Formatted(signature, former));
  }

  private static void set(Element element, String key, @Nullable Object value) {
    if (value != null) {
      element.setUserData(key, value, Signatures::follow);
    }
  }

  private static void follow(
      short operation, String key, Object data, Node source, @Nullable Node target) {
    boolean copied =
        operation == UserDataHandler.NODE_CLONED || operation == UserDataHandler.NODE_IMPORTED;
    if (copied && target instanceof Element element) {
      set(element, key, data);
    }
  }
}
