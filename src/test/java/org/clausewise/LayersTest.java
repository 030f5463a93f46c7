package org.clausewise;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** Who may know whom; the table stands in docs/architecture.md. */
@AnalyzeClasses(packages = "org.clausewise", importOptions = DoNotIncludeTests.class)
class LayersTest {

  @ArchTest
  static final ArchRule nothingImportsUpward =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("cli")
          .definedBy("org.clausewise.cli")
          .layer("root")
          .definedBy("org.clausewise")
          .layer("redline")
          .definedBy("org.clausewise.redline")
          .layer("report")
          .definedBy("org.clausewise.report..")
          .layer("classify")
          .definedBy("org.clausewise.classify")
          .layer("align")
          .definedBy("org.clausewise.align")
          .layer("opener")
          .definedBy("org.clausewise.opener")
          .layer("mention")
          .definedBy("org.clausewise.mention")
          .layer("bracket")
          .definedBy("org.clausewise.bracket")
          .layer("clause")
          .definedBy("org.clausewise.clause")
          .layer("read")
          .definedBy("org.clausewise.read")
          .layer("text")
          .definedBy("org.clausewise.text")
          .layer("sequence")
          .definedBy("org.clausewise.sequence")
          .layer("ooxml")
          .definedBy("org.clausewise.ooxml")
          .layer("change")
          .definedBy("org.clausewise.change")
          .layer("model")
          .definedBy("org.clausewise.model")
          .whereLayer("cli")
          .mayOnlyAccessLayers("root", "report", "change", "model")
          .whereLayer("root")
          .mayOnlyAccessLayers(
              "redline",
              "classify",
              "align",
              "clause",
              "opener",
              "read",
              "text",
              "sequence",
              "ooxml",
              "change",
              "model")
          .whereLayer("redline")
          .mayOnlyAccessLayers("ooxml", "change", "model")
          .whereLayer("report")
          .mayOnlyAccessLayers("change", "model")
          .whereLayer("classify")
          .mayOnlyAccessLayers("clause", "opener", "mention", "bracket", "text", "change", "model")
          .whereLayer("opener")
          .mayOnlyAccessLayers("text", "model")
          .whereLayer("mention")
          .mayOnlyAccessLayers("text", "model")
          .whereLayer("bracket")
          .mayOnlyAccessLayers("text", "model")
          .whereLayer("align")
          .mayOnlyAccessLayers("sequence", "text", "change", "model")
          .whereLayer("clause")
          .mayOnlyAccessLayers("text", "model")
          .whereLayer("read")
          .mayOnlyAccessLayers("ooxml", "model")
          .whereLayer("text")
          .mayOnlyAccessLayers("model")
          .whereLayer("sequence")
          .mayNotAccessAnyLayer()
          .whereLayer("ooxml")
          .mayOnlyAccessLayers("model")
          .whereLayer("change")
          .mayOnlyAccessLayers("model")
          .whereLayer("model")
          .mayNotAccessAnyLayer();

  /** Renderings stand side by side; only those that write files of Office share packages. */
  @ArchTest
  static final ArchRule renderingsDoNotKnowEachOther =
      slices()
          .matching("org.clausewise.report.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              resideInAnyPackage("org.clausewise.report.table", "org.clausewise.report.amendment"),
              resideInAPackage("org.clausewise.report.word"))
          .ignoreDependency(
              resideInAnyPackage("org.clausewise.report.word", "org.clausewise.report.workbook"),
              resideInAPackage("org.clausewise.report.office"));

  @ArchTest
  static final ArchRule noCycles =
      slices().matching("org.clausewise.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlySequenceKnowsTheDiffLibrary =
      ArchRuleDefinition.noClasses()
          .that()
          .resideOutsideOfPackage("org.clausewise.sequence")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.github.difflib..");

  /** It takes half a second to load, which only texts that need it shall pay. */
  @ArchTest
  static final ArchRule onlyFourClassesKnowIcu =
      ArchRuleDefinition.noClasses()
          .that()
          .haveNameNotMatching(
              "org\\.clausewise\\.(text\\.(UnspacedWords|GraphemeClusters|CaseFolding)"
                  + "|mention\\.SpelledOrdinals(\\$.*)?)")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.ibm.icu..");
}
