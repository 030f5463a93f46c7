package org.clausewise;

import org.clausewise.model.RevisionFilter;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.PackageRevisions;

/** Settles the revisions of packages. */
final class Settled {

  private Settled() {}

  /** The same package, changed: the revisions settled that are meant. */
  static DocxPackage settle(DocxPackage docx, InputRevisions how, RevisionFilter which) {
    if (how == InputRevisions.ACCEPT) {
      PackageRevisions.accept(docx, which);
    } else {
      PackageRevisions.reject(docx, which);
    }
    return docx;
  }
}
