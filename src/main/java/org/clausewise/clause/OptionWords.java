package org.clausewise.clause;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The start of a paragraph that begins one of several texts to choose from: {@code Option 1:}.
 *
 * <p>Prose can begin so too ({@code Option 1 is preferred}); a separator, a bracket or nothing must
 * follow.
 *
 * @param marker its number, as that of a sub-paragraph; its label is the word and the number
 * @param isAlternative whether it is called an alternative
 * @param text what stands behind the separator
 */
record OptionWords(Marker marker, boolean isAlternative, String text) {

  private static final Pattern BEHIND =
      Pattern.compile("(?:[\\])}]*\\s*[.:：–—-]\\s*|\\s*(?=[\\[{(\\])}])|\\s*\\n\\s*|\\t\\s*|$)");

  private static final Pattern NUMBER =
      Pattern.compile("(?:\\p{Nd}+|[A-Z]+)" + Patterns.SUFFIX + "?$");

  /** The option that a text begins with, or null. */
  static @Nullable OptionWords read(String text, Pattern pattern, boolean isAlternative) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    String rest = matcher.group("rest");
    Matcher behind = BEHIND.matcher(rest);
    if (!behind.lookingAt()) {
      return null;
    }
    String label = matcher.group("label").replaceAll("\\s+", " ");
    Marker marker = marker(label);
    return marker == null
        ? null
        : new OptionWords(marker, isAlternative, rest.substring(behind.end()));
  }

  private static @Nullable Marker marker(String label) {
    Matcher number = NUMBER.matcher(label);
    Marker marker = number.find() ? Marker.parse("(" + number.group() + ")") : null;
    return marker == null || marker.readings().isEmpty()
        ? null
        : new Marker(Marker.Kind.SUB, label, marker.readings(), marker.suffixed());
  }

  /** Whether the text to choose stands in the same paragraph, rather than a note on it. */
  boolean hasText() {
    return !text.isEmpty() && text.charAt(0) != '{';
  }
}
