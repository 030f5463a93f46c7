package org.clausewise.benchmark.baseline;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A plain line difference, with paragraphs as lines.
 *
 * <p>The idea: equal lines on a shortest edit script go together, and where lines are replaced by
 * others, the first goes with the first, the second with the second, as a viewer shows them side by
 * side. Cost: O((m + n) d) for d differing lines. Handled badly: a reworded paragraph beside an
 * added one, which shifts the pairs; splits, merges and moves.
 */
public final class LineDiff implements Baseline {

  @Override
  public String name() {
    return "line diff";
  }

  @Override
  public Optional<String> whyAbsent() {
    return Optional.empty();
  }

  @Override
  public Answer compare(List<String> original, List<String> revised) {
    List<Link> links = new ArrayList<>();
    long marked = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(original, revised, true).getDeltas()) {
      addPairs(delta.getSource(), delta.getTarget(), links);
      if (delta.getType() != DeltaType.EQUAL) {
        marked += characters(delta.getSource()) + characters(delta.getTarget());
      }
    }
    return Answer.of(links, marked);
  }

  /** Pairs line by line; the longer side's last ones are left alone. */
  private static void addPairs(Chunk<String> source, Chunk<String> target, List<Link> into) {
    for (int k = 0; k < Math.min(source.size(), target.size()); k++) {
      into.add(new Link(source.getPosition() + k, target.getPosition() + k));
    }
  }

  private static long characters(Chunk<String> lines) {
    return lines.getLines().stream().mapToLong(String::length).sum();
  }
}
