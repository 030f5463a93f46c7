package org.clausewise.clause;

import java.util.List;
import org.clausewise.clause.HeadingWords.Rank;
import org.clausewise.clause.StructureWords.LineKind;
import org.clausewise.model.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Tells what kind of text a draft is.
 *
 * <p>The idea: a few signs, the strongest first. Options or many brackets are a text under
 * negotiation, whatever it is to become; the line of an organ is a resolution; articles, parties or
 * definitions an agreement; any number or heading an outline. Cost: one pass. Handled badly: a
 * contract's form with many blanks in brackets counts as negotiated.
 */
final class ProfileDetector {

  /** One option may be a heading of its own kind; where there is a choice, there are two. */
  private static final int LEAST_OPTIONS = 2;

  /** One article or definition may be a quotation. */
  private static final int LEAST_ARTICLES = 2;

  /** Fewer brackets are a report line, an editor's word in a quotation, a blank to fill. */
  private static final int LEAST_BRACKETED = 3;

  /** Under negotiation a bracket in every tenth paragraph is few; in other texts it is many. */
  private static final int PARAGRAPHS_A_BRACKET = 10;

  private final StructureWords words;
  private int paragraphs;
  private int bracketed;
  private int options;
  private int articles;
  private boolean organ;
  private boolean parties;
  private boolean numbers;

  private ProfileDetector(StructureWords words) {
    this.words = words;
  }

  static Profile of(List<Line> lines, StructureWords words) {
    ProfileDetector detector = new ProfileDetector(words);
    lines.stream().filter(line -> !line.isEmpty()).forEach(detector::read);
    return detector.profile();
  }

  private void read(Line line) {
    String text = line.text();
    paragraphs++;
    bracketed += text.indexOf('[') >= 0 && !words.is(LineKind.REPORT, line) ? 1 : 0;
    options += words.option(text) == null ? 0 : 1;
    articles += isArticle(line) || words.definedTerm(text) != null ? 1 : 0;
    boolean isParties = words.is(LineKind.PARTIES, line);
    parties |= isParties;
    // A resolution that adopts an agreement names its organ before the first article.
    organ |= !isParties && articles == 0 && words.is(LineKind.ORGAN, line);
    organ |= isNamed(line.marker());
    numbers |= line.marker() != null || line.isHeading();
  }

  private boolean isArticle(Line line) {
    HeadingWords heading = words.heading(line.headingText());
    return heading != null && heading.rank() == Rank.ARTICLE;
  }

  private static boolean isNamed(@Nullable Marker marker) {
    return marker != null
        && (marker.kind() == Marker.Kind.PREAMBULAR || marker.kind() == Marker.Kind.OPERATIVE);
  }

  private Profile profile() {
    boolean manyBrackets =
        bracketed >= LEAST_BRACKETED && bracketed * PARAGRAPHS_A_BRACKET >= paragraphs;
    if (options >= LEAST_OPTIONS || manyBrackets) {
      return Profile.NEGOTIATING;
    }
    if (organ) {
      return Profile.RESOLUTION;
    }
    if (parties || articles >= LEAST_ARTICLES) {
      return Profile.AGREEMENT;
    }
    return numbers ? Profile.OUTLINE : Profile.PLAIN;
  }
}
