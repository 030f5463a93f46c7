package org.clausewise.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date in ISO 8601; without a time it is midnight, without an offset UTC. */
final class DateOption implements ITypeConverter<Instant> {

  @Override
  public Instant convert(String value) {
    try {
      Instant date = parse(value).truncatedTo(ChronoUnit.SECONDS);
      int year = date.atOffset(ZoneOffset.UTC).getYear();
      if (year < 1601 || year > 9999) {
        throw new TypeConversionException("'" + value + "' is outside the years 1601 to 9999");
      }
      return date;
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'" + value + "' is no ISO 8601 date, such as 2026-03-31 or 2026-03-31T14:05:00Z");
    }
  }

  private static Instant parse(String value) {
    if (!value.contains("T")) {
      return LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
    boolean hasOffset = value.matches(".*T.*([Zz]|[+-]\\d\\d(:?\\d\\d)?)");
    return hasOffset
        ? OffsetDateTime.parse(value).toInstant()
        : LocalDateTime.parse(value).toInstant(ZoneOffset.UTC);
  }

  /**
   * The date that stands for "now": {@code SOURCE_DATE_EPOCH} where it is set
   * (reproducible-builds.org), else the clock's.
   *
   * @throws TroubleException where the variable holds no number of seconds
   */
  static Instant now(Surroundings surroundings) throws TroubleException {
    @Nullable String epoch = surroundings.environment().get("SOURCE_DATE_EPOCH");
    if (epoch == null || epoch.isEmpty()) {
      return surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }
    try {
      return Instant.ofEpochSecond(Long.parseLong(epoch));
    } catch (NumberFormatException | DateTimeException e) {
      throw new TroubleException(
          "SOURCE_DATE_EPOCH: '" + epoch + "' is no number of seconds. Unset it, or correct it.",
          e);
    }
  }
}
