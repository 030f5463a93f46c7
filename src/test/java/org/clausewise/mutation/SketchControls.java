package org.clausewise.mutation;

/**
 * Puts content controls and overrides of the writing direction around parts of a draft. Which parts
 * are chosen by their own markup, so that what both drafts have is wrapped alike in both, but for a
 * share that each draft wraps after its own mind.
 */
final class SketchControls {

  private final boolean any;
  private final int mind;
  private int nextId = 1;

  private SketchControls(boolean any, int mind) {
    this.any = any;
    this.mind = mind;
  }

  /** Of every second seed the drafts have controls. */
  static SketchControls of(long seed, boolean revised) {
    return new SketchControls(seed % 2 == 1, revised ? 1 : 0);
  }

  /** Blocks, a row or a cell, one in {@code share} of them in a control. */
  String around(String xml, int share) {
    return isChosen(xml, share) ? control(xml) : xml;
  }

  /** A run, sometimes in a control, rarely in an override of the direction. */
  String aroundRun(String xml) {
    if (isChosen(xml + "direction", 25)) {
      return "<w:bdo w:val=\"rtl\">" + xml + "</w:bdo>";
    }
    return around(xml, 6);
  }

  private boolean isChosen(String xml, int share) {
    int draw = hash(xml, 10_007);
    boolean own = draw % 11 == 0; // of these each draft decides for itself
    return any && (own ? (draw / 11 + mind) % 2 == 0 : draw / 11 % share == 0);
  }

  /** A number below {@code bound} that ids have no part in. */
  private static int hash(String xml, int bound) {
    return Math.floorMod(xml.replaceAll("w:id(?: w:val)?=\"\\d+\"", "").hashCode() * 31, bound);
  }

  private String control(String xml) {
    return "<w:sdt><w:sdtPr><w:alias w:val=\"Title %d\"/><w:id w:val=\"%d\"/></w:sdtPr>"
            .formatted(hash(xml, 3), nextId++)
        + "<w:sdtContent>"
        + xml
        + "</w:sdtContent></w:sdt>";
  }
}
