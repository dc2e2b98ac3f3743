package vn.giamngheo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The picture in src/docs/architecture.md, held true. */
class ArchitectureTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.giamngheo");

  /** From the top down; a package may use those of the tiers below its own, and no others. */
  private static final List<List<String>> TIERS =
      List.of(
          List.of("template"),
          List.of("session"),
          List.of("publish", "opendata"),
          List.of("feedback"),
          List.of("overview"),
          List.of("map", "profile", "document", "tile", "planner", "admin"),
          List.of("priority", "takeaway", "page"),
          List.of("content"),
          List.of("rebase", "disclosure"),
          List.of("check"),
          List.of("funding"),
          List.of("indicator"),
          List.of("place", "access"),
          List.of("intake", "export", "picture", "stats", "db", "web"),
          List.of("text"));

  @Test
  void arrowsPointDownwards() {
    for (int tier = 0; tier < TIERS.size(); tier++) {
      String[] above =
          TIERS.subList(0, tier).stream()
              .flatMap(List::stream)
              .map(ArchitectureTest::in)
              .toArray(String[]::new);
      for (String own : TIERS.get(tier)) {
        noClasses()
            .that()
            .resideInAPackage(in(own))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(above)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("vn.giamngheo")
            .check(PROGRAM);
      }
    }
  }

  @Test
  void everyPackageHasItsTier() {
    noClasses()
        .that()
        .resideInAPackage("vn.giamngheo.*..")
        .should()
        .resideOutsideOfPackages(
            TIERS.stream().flatMap(List::stream).map(ArchitectureTest::in).toArray(String[]::new))
        .check(PROGRAM);
  }

  private static String in(String name) {
    return "vn.giamngheo." + name + "..";
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("vn.giamngheo.(**)").should().beFreeOfCycles().check(PROGRAM);
  }

  @Test
  void databaseAndWebKnowNoWordOfTheField() {
    noClasses()
        .that()
        .resideInAnyPackage("vn.giamngheo.db..", "vn.giamngheo.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "vn.giamngheo.place..",
            "vn.giamngheo.indicator..",
            "vn.giamngheo.funding..",
            "vn.giamngheo.map..",
            "vn.giamngheo.intake..")
        .check(PROGRAM);
  }

  @Test
  void onlyPlaceIntakeAndStatsTouchGeoTools() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "vn.giamngheo.place..", "vn.giamngheo.intake..", "vn.giamngheo.stats..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.geotools..")
        .check(PROGRAM);
  }

  @Test
  void onlyTheDatabasePackageTouchesH2() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.giamngheo.db..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.h2..", "org.h2gis..", "com.zaxxer..", "org.flywaydb..")
        .check(PROGRAM);
  }

  @Test
  void onlyRoutesAndTheWebPackageTouchJavalin() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.giamngheo.web..")
        .and()
        .haveSimpleNameNotEndingWith("Routes")
        .and()
        .haveSimpleNameNotEndingWith("Query")
        .and()
        .doNotHaveSimpleName("App")
        .and()
        .doNotHaveSimpleName("ServeCommand")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.javalin..")
        .check(PROGRAM);
  }

  @Test
  void numbersKnowNeitherDatabaseNorHttp() {
    noClasses()
        .that()
        .resideInAnyPackage("vn.giamngheo.stats..", "vn.giamngheo.priority..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.jdbi..", "io.javalin..")
        .check(PROGRAM);
  }
}
