package org.clausewise.ooxml;

import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Text that needs neither East Asian fonts nor the properties of complex scripts: Latin, Greek,
 * Cyrillic and Armenian letters, with signs and symbols. Word keeps the fonts and sizes of other
 * scripts beside those of such text (ECMA-376 Part 1, 17.3.2), where they show nothing, and sets
 * them anew as it likes.
 */
final class SimpleScript {

  private static final Set<String> COMPLEX = Set.of("bCs", "iCs", "szCs");
  private static final Set<String> OTHER_FONTS =
      Set.of("cs", "cstheme", "eastAsia", "eastAsiaTheme", "hint");

  private SimpleScript() {}

  /** Whether all text of paragraph {@code p} is such, asked for when first needed. */
  static BooleanSupplier in(Element p) {
    return new BooleanSupplier() {
      private @Nullable Boolean simple;

      @Override
      public boolean getAsBoolean() {
        if (simple == null) {
          simple =
              Dom.descendantsW(p, "t").stream().allMatch(text -> isSimple(text.getTextContent()));
        }
        return simple;
      }
    };
  }

  private static boolean isSimple(String text) {
    return text.codePoints().allMatch(c -> c < 0x0590 || (c >= 0x1E00 && c < 0x2E80));
  }

  /** Whether such text shows nothing of a run property. */
  static boolean neverShows(Element property) {
    return isLeftToRight(property)
        && (RevisionNames.isOneOf(property, COMPLEX)
            || (showsInPart(property) && shownPart(property).getAttributes().getLength() == 0));
  }

  /** Whether such text shows only some attributes of a run property: its fonts. */
  static boolean showsInPart(Element property) {
    String hint = Dom.attrW(property, "hint");
    return Dom.isW(property, "rFonts")
        && isLeftToRight(property)
        && (hint == null || hint.equals("default"));
  }

  /** A copy of that property with the attributes that show. */
  static Element shownPart(Element fonts) {
    Element shown = (Element) fonts.cloneNode(false);
    OTHER_FONTS.forEach(name -> Dom.dropW(shown, name));
    return shown;
  }

  /** A run that is said to be of a complex script takes its properties, whatever it holds. */
  private static boolean isLeftToRight(Element property) {
    Element properties = (Element) property.getParentNode();
    return !Dom.isOn(properties, "cs") && !Dom.isOn(properties, "rtl");
  }
}
