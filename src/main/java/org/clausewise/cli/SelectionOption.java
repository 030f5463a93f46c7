package org.clausewise.cli;

import java.util.Locale;
import org.clausewise.report.Selection;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a kind of change as {@code --only} names it. */
final class SelectionOption implements ITypeConverter<Selection> {

  @Override
  public Selection convert(String value) {
    Selection named = Selection.named(value.strip().toLowerCase(Locale.ROOT));
    if (named == null) {
      throw new TypeConversionException(
          "'"
              + value
              + "' is no kind of change. There are: "
              + String.join(", ", Selection.names()));
    }
    return named;
  }
}
