package org.clausewise;

import org.clausewise.model.RevisionFilter;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.PackageRevisions;

/** Settles the revisions of packages. */
final class Settled {

  private Settled() {}

  /** The same package, changed: the revisions settled that are meant. */
  static DocxPackage settle(DocxPackage docx, InputRevisions how, RevisionFilter which) {
    if (how == InputRevisions.REJECT) {
      PackageRevisions.reject(docx, which);
    } else {
      PackageRevisions.accept(docx, which);
    }
    return docx;
  }

  /** The same package, changed: all revisions accepted, and what they brought signed. */
  static DocxPackage acceptSigned(DocxPackage docx) {
    PackageRevisions.acceptSigned(docx);
    return docx;
  }

  /** The same package, changed: all revisions rejected, and what they had deleted signed. */
  static DocxPackage rejectSigned(DocxPackage docx) {
    PackageRevisions.rejectSigned(docx);
    return docx;
  }
}
