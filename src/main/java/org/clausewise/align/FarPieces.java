package org.clausewise.align;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.clausewise.model.Paragraph;
import org.clausewise.text.Profile;
import org.clausewise.text.SimilarityIndex;

/**
 * Finds added paragraphs that were split off from a clause elsewhere, and removed ones that went
 * into a clause elsewhere.
 *
 * <p>The idea: a paragraph that was left alone is a piece of a reworded one if most of it is what
 * that lost, or gained, in its own pairing. An index over rare words proposes the few that come
 * into question. Cost: a bounded number of joined profiles for each paragraph left alone. Handled
 * badly: a piece shorter than six words of meaning, which proves nothing so far away.
 */
final class FarPieces {

  /** Fewer words of meaning prove nothing where no neighbour vouches for them. */
  private static final int LEAST_MEANING = 6;

  private static final int PROPOSALS = 8;

  /** Whether the pieces are revised paragraphs, else original ones. */
  private final boolean splits;

  private final double least;
  private final List<Unit> wholes = new ArrayList<>();
  private final List<Link> linkOfWhole = new ArrayList<>();
  private final List<Unit> alone = new ArrayList<>();

  private FarPieces(List<Matching> matchings, boolean splits, Thresholds thresholds) {
    this.splits = splits;
    this.least = thresholds.move();
    matchings.forEach(this::collect);
  }

  /** The link of the clause that each such paragraph is a piece of, by the paragraph's identity. */
  static IdentityHashMap<Paragraph, Link> find(List<Matching> matchings, Thresholds thresholds) {
    IdentityHashMap<Paragraph, Link> found = new IdentityHashMap<>();
    new FarPieces(matchings, true, thresholds).find(found);
    new FarPieces(matchings, false, thresholds).find(found);
    return found;
  }

  private void collect(Matching matching) {
    int[] free =
        splits
            ? matching.freeRevised(0, matching.revised().size())
            : matching.freeOriginal(0, matching.original().size());
    for (int at : free) {
      Unit unit = (splits ? matching.revised() : matching.original()).get(at);
      if (unit.isParagraph() && unit.profile().meaningWords() >= LEAST_MEANING) {
        alone.add(unit);
      }
    }
    for (Link link : matching.links(FarPieces::isReworded)) {
      if (pieces(link, !splits).size() == 1) {
        wholes.add(pieces(link, !splits).get(0));
        linkOfWhole.add(link);
      }
    }
  }

  private static boolean isReworded(Link link) {
    return link.firstOriginal().isParagraph()
        && !(link.isSingle() && link.firstOriginal().equalTo(link.firstRevised()));
  }

  private static List<Unit> pieces(Link link, boolean revised) {
    return revised
        ? link.revisedIn.revised().subList(link.revisedStart, link.revisedEnd)
        : link.originalIn.original().subList(link.originalStart, link.originalEnd);
  }

  private void find(IdentityHashMap<Paragraph, Link> into) {
    if (alone.isEmpty() || wholes.isEmpty()) {
      return;
    }
    SimilarityIndex index = new SimilarityIndex(wholes.stream().map(Unit::profile).toList());
    for (Unit piece : alone) {
      double most = least;
      for (int at : index.likely(piece.profile(), PROPOSALS)) {
        double brings = brings(piece, at);
        if (brings >= most) {
          most = brings;
          into.put(piece.paragraph(), linkOfWhole.get(at));
        }
      }
    }
  }

  /** How much of the piece, by weight, the whole has and what it is paired with has not. */
  private double brings(Unit piece, int at) {
    Profile whole = wholes.get(at).profile();
    List<Unit> known = pieces(linkOfWhole.get(at), splits);
    Profile without = Unit.joined(known);
    Profile with = Unit.joined(Stream.concat(known.stream(), Stream.of(piece)).toList());
    return (with.shared(whole) - without.shared(whole)) / piece.profile().total();
  }
}
