package parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Packages follow the flow of data, and each outside library lives in one of them. */
@AnalyzeClasses(packages = "parley", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule ARROWS_GO_ONE_WAY =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("text and time")
          .definedBy("parley.text..", "parley.time..")
          .layer("actors")
          .definedBy("parley.actors..")
          .layer("reader")
          .definedBy("parley.reader..")
          .layer("linguistics")
          .definedBy("parley.linguistics..")
          .layer("coreference")
          .definedBy("parley.coreference..")
          .layer("claims")
          .definedBy("parley.claims..")
          .layer("finding")
          .definedBy("parley.finding..")
          .layer("record")
          .definedBy("parley.record..")
          .layer("store")
          .definedBy("parley.store..")
          .layer("view")
          .definedBy("parley.view..")
          .layer("export")
          .definedBy("parley.export..")
          .layer("search")
          .definedBy("parley.search..")
          .layer("facade")
          .definedBy("parley")
          .layer("web")
          .definedBy("parley.web..")
          .layer("cli")
          .definedBy("parley.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("web")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("facade")
          .mayOnlyBeAccessedByLayers("web", "cli")
          .whereLayer("search")
          .mayOnlyBeAccessedByLayers("facade", "web", "cli")
          .whereLayer("export")
          .mayOnlyBeAccessedByLayers("web", "cli")
          .whereLayer("view")
          .mayOnlyBeAccessedByLayers("export", "search", "facade", "web", "cli")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("view", "export", "search", "facade", "web", "cli")
          .whereLayer("record")
          .mayOnlyBeAccessedByLayers("store", "view", "export", "search", "facade", "web", "cli")
          .whereLayer("finding")
          .mayOnlyBeAccessedByLayers("facade", "web", "cli")
          .whereLayer("claims")
          .mayOnlyBeAccessedByLayers(
              "finding", "record", "store", "view", "export", "search", "facade", "web", "cli")
          .whereLayer("coreference")
          .mayOnlyBeAccessedByLayers("finding", "facade")
          .whereLayer("linguistics")
          .mayOnlyBeAccessedByLayers("coreference", "finding", "facade")
          .whereLayer("reader")
          .mayOnlyBeAccessedByLayers("finding", "export", "search", "facade", "web", "cli");

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("parley.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONNX_RUNTIME_STAYS_IN_LINGUISTICS = only("ai.onnxruntime..", "linguistics");

  @ArchTest static final ArchRule JSOUP_STAYS_IN_READER = only("org.jsoup..", "reader");

  @ArchTest
  static final ArchRule CHARACTER_SETS_STAY_IN_READER =
      only("org.mozilla.universalchardet..", "reader");

  @ArchTest static final ArchRule LUCENE_STAYS_IN_SEARCH = only("org.apache.lucene..", "search");

  @ArchTest
  static final ArchRule JDBC_STAYS_IN_STORE =
      noClasses()
          .that()
          .resideOutsideOfPackage("parley.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "org.duckdb..");

  @ArchTest static final ArchRule JAVALIN_STAYS_IN_WEB = only("io.javalin..", "web");

  @ArchTest static final ArchRule JETTY_STAYS_IN_WEB = only("org.eclipse.jetty..", "web");

  @ArchTest static final ArchRule TEMPLATES_STAY_IN_WEB = only("gg.jte..", "web");

  @ArchTest static final ArchRule PICOCLI_STAYS_IN_CLI = only("picocli..", "cli");

  @ArchTest
  static final ArchRule ONLY_THE_COMMANDS_PRINT =
      noClasses()
          .that()
          .resideOutsideOfPackage("parley.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
      classes()
          .that()
          .haveSimpleName("package-info")
          .should()
          .beAnnotatedWith("org.jspecify.annotations.NullMarked");

  private ArchitectureTest() {}

  private static ArchRule only(String library, String inPackage) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("parley." + inPackage + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
