package org.clausewise.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The units of both sides of one container and how they are paired so far. */
final class Matching {

  /** A stretch between two neighbouring links in order; half-open positions. */
  record Gap(int originalStart, int originalEnd, int revisedStart, int revisedEnd) {}

  private final List<Unit> original;
  private final List<Unit> revised;
  private final @Nullable Link[] ofOriginal;
  private final @Nullable Link[] ofRevised;

  Matching(List<Unit> original, List<Unit> revised) {
    this.original = List.copyOf(original);
    this.revised = List.copyOf(revised);
    this.ofOriginal = new Link[original.size()];
    this.ofRevised = new Link[revised.size()];
  }

  List<Unit> original() {
    return original;
  }

  List<Unit> revised() {
    return revised;
  }

  @Nullable Link ofOriginal(int position) {
    return ofOriginal[position];
  }

  @Nullable Link ofRevised(int position) {
    return ofRevised[position];
  }

  boolean isFreeOriginal(int position) {
    return position >= 0 && position < ofOriginal.length && ofOriginal[position] == null;
  }

  boolean isFreeRevised(int position) {
    return position >= 0 && position < ofRevised.length && ofRevised[position] == null;
  }

  /** The positions of the original units without a link in the half-open range. */
  int[] freeOriginal(int start, int end) {
    return IntStream.range(start, end).filter(this::isFreeOriginal).toArray();
  }

  /** The positions of the revised units without a link in the half-open range. */
  int[] freeRevised(int start, int end) {
    return IntStream.range(start, end).filter(this::isFreeRevised).toArray();
  }

  /** Pairs two units in order. */
  void pair(int originalAt, int revisedAt) {
    add(Link.inOrder(this, originalAt, originalAt + 1, revisedAt, revisedAt + 1));
  }

  static void add(Link link) {
    for (int i = link.originalStart; i < link.originalEnd; i++) {
      link.originalIn.ofOriginal[i] = link;
    }
    for (int j = link.revisedStart; j < link.revisedEnd; j++) {
      link.revisedIn.ofRevised[j] = link;
    }
  }

  static void remove(Link link) {
    for (int i = link.originalStart; i < link.originalEnd; i++) {
      link.originalIn.ofOriginal[i] = null;
    }
    for (int j = link.revisedStart; j < link.revisedEnd; j++) {
      link.revisedIn.ofRevised[j] = null;
    }
  }

  /** The links that lead out of this container's original side, by ascending position. */
  List<Link> links(Predicate<Link> which) {
    List<Link> found = new ArrayList<>();
    for (int i = 0; i < ofOriginal.length; i++) {
      Link link = ofOriginal[i];
      if (link != null && link.originalStart == i && which.test(link)) {
        found.add(link);
      }
    }
    return found;
  }

  /** The stretches between the links in order, the empty ones left out. */
  List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (Link link : links(Link::isInOrder)) {
      addGap(i, link.originalStart, j, link.revisedStart, gaps);
      i = link.originalEnd;
      j = link.revisedEnd;
    }
    addGap(i, original.size(), j, revised.size(), gaps);
    return gaps;
  }

  private static void addGap(int i, int iEnd, int j, int jEnd, List<Gap> gaps) {
    if (i < iEnd || j < jEnd) {
      gaps.add(new Gap(i, iEnd, j, jEnd));
    }
  }
}
