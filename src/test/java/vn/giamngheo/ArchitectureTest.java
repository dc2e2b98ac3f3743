package vn.giamngheo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The picture in src/docs/architecture.md, held true. */
class ArchitectureTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.giamngheo");

  @Test
  void arrowsPointOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("program")
        .definedBy("vn.giamngheo")
        .layer("views")
        .definedBy("vn.giamngheo.map..", "vn.giamngheo.profile..", "vn.giamngheo.document..")
        .layer("content")
        .definedBy("vn.giamngheo.content..")
        .layer("check")
        .definedBy("vn.giamngheo.check..")
        .layer("funding")
        .definedBy("vn.giamngheo.funding..")
        .layer("indicator")
        .definedBy("vn.giamngheo.indicator..")
        .layer("place")
        .definedBy("vn.giamngheo.place..")
        .layer("ground")
        .definedBy(
            "vn.giamngheo.intake..",
            "vn.giamngheo.stats..",
            "vn.giamngheo.db..",
            "vn.giamngheo.web..")
        .layer("text")
        .definedBy("vn.giamngheo.text..")
        .whereLayer("program")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("views")
        .mayOnlyBeAccessedByLayers("program")
        .whereLayer("content")
        .mayOnlyBeAccessedByLayers("program")
        .whereLayer("check")
        .mayOnlyBeAccessedByLayers("program", "content")
        .whereLayer("funding")
        .mayOnlyBeAccessedByLayers("program", "views", "content")
        .whereLayer("indicator")
        .mayOnlyBeAccessedByLayers("program", "views", "content", "check", "funding")
        .whereLayer("place")
        .mayOnlyBeAccessedByLayers("program", "views", "content", "check", "funding", "indicator")
        .whereLayer("ground")
        .mayOnlyBeAccessedByLayers(
            "program", "views", "content", "check", "funding", "indicator", "place")
        .check(PROGRAM);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("vn.giamngheo.(*)..").should().beFreeOfCycles().check(PROGRAM);
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
        .resideInAPackage("vn.giamngheo.stats..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.jdbi..", "io.javalin..")
        .check(PROGRAM);
  }
}
