package org.clausewise.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clausewise.benchmark.baseline.Baseline;
import org.clausewise.benchmark.baseline.DocxodusCompare;
import org.clausewise.benchmark.baseline.LibreOfficeCompare;
import org.clausewise.benchmark.baseline.LineDiff;

/** This project and those that it is measured beside. */
final class Comparers {

  private Comparers() {}

  /** Those that can be asked here; of the others it says why they can't. */
  static List<Baseline> present() throws IOException {
    Path folder = Files.createTempDirectory("comparers");
    List<Baseline> present = new ArrayList<>();
    for (Baseline comparer :
        List.of(
            new ClausewiseAligner(),
            new LineDiff(),
            new LibreOfficeCompare(folder),
            new DocxodusCompare(folder))) {
      comparer
          .whyAbsent()
          .ifPresentOrElse(
              why -> System.out.println("Without " + comparer.name() + ": " + why),
              () -> present.add(comparer));
    }
    return present;
  }
}
