package vn.giamngheo.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.intake.DataPackage;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.intake.Row;
import vn.giamngheo.text.PrintedNumber;
import vn.giamngheo.text.Text;

/**
 * One document's package held against the catalogue and the units: what a schema cannot say.
 *
 * @param unitIds database ids by code of the units in force when the document spoke
 */
public record AtlasPackage(DataPackage source, LocalDate unitsAsOf, Map<String, Long> unitIds) {
  private static final String PUBLISHED = "published";
  private static final String RESTRICTED = "restricted";

  /** The day whose units the document speaks of; null, with an issue, when it is not given. */
  public static LocalDate unitsAsOf(DataPackage source, Issues issues) {
    try {
      return LocalDate.parse(source.descriptor().path("atlas").path("unitsAsOf").asText());
    } catch (DateTimeException e) {
      issues.add(
          DataIssue.ofFile(
              source.name() + "/datapackage.json",
              new Text("atlas.unitsAsOf không phải ngày", "atlas.unitsAsOf is not a date")));
      return null;
    }
  }

  /** "published", or "restricted" when only part of it may be shown. */
  String access() {
    return source.descriptor().path("access").asText(PUBLISHED);
  }

  /** Id of the unit of a row; null when the row names none. */
  public Long unitId(Row row) {
    return unitIds.get(row.textOrEmpty("unit_code"));
  }

  /** Checks every row that refers to units, indicators, standards or projects. */
  public void check(Set<String> indicatorStandards, Set<String> projects, Issues issues) {
    checkDescriptor(issues);
    Function<Row, String> pair = row -> row.text("indicator") + " " + row.text("standard");
    for (Row row : source.rows("observations")) {
      checkUnit(row, issues);
      if (!indicatorStandards.contains(pair.apply(row))) {
        issues.add(
            row,
            "indicator",
            new Text(
                "danh mục không có chỉ tiêu này theo chuẩn đã ghi: " + pair.apply(row),
                "the catalogue has no such indicator under this standard: " + pair.apply(row)));
      }
      checkPrinted(row, issues);
    }
    for (String table : new String[] {"funding", "results"}) {
      for (Row row : source.rows(table)) {
        checkUnit(row, issues);
        String project = row.text("project");
        if (project != null && !projects.contains(project)) {
          issues.add(
              row, "project", new Text("không có dự án " + project, "no project " + project));
        }
      }
    }
    source.rows("agencies").stream()
        .filter(row -> row.text("unit_code") != null)
        .forEach(row -> checkUnit(row, issues));
  }

  private void checkDescriptor(Issues issues) {
    String file = source.name() + "/datapackage.json";
    JsonNode atlas = source.descriptor().path("atlas");
    if (!unitIds.containsKey(atlas.path("unit").asText())) {
      issues.add(
          DataIssue.ofFile(
              file,
              new Text(
                  "atlas.unit: không có đơn vị " + atlas.path("unit").asText(),
                  "atlas.unit: no unit " + atlas.path("unit").asText())));
    }
    if (!Set.of("province", "district", "commune").contains(atlas.path("level").asText())) {
      issues.add(
          DataIssue.ofFile(
              file, new Text("atlas.level không hợp lệ", "atlas.level is not a level")));
    }
    checkAccess(file, issues);
    Set<String> missing =
        Set.of("kind", "issuer", "title").stream()
            .filter(k -> source.descriptor().path("document").path(k).path("vi").asText().isEmpty())
            .collect(Collectors.toSet());
    if (!missing.isEmpty()) {
      issues.add(
          DataIssue.ofFile(
              file, new Text("document thiếu " + missing, "document lacks " + missing)));
    }
  }

  /** A word misspelt must not publish what was meant to be kept. */
  private void checkAccess(String file, Issues issues) {
    JsonNode access = source.descriptor().path("access");
    if (!access.isMissingNode()
        && !(access.isTextual() && Set.of(PUBLISHED, RESTRICTED).contains(access.asText()))) {
      issues.add(
          DataIssue.ofFile(
              file,
              new Text(
                  "access phải là “published” hoặc “restricted”, không phải " + access,
                  "access must be “published” or “restricted”, not " + access)));
    }
  }

  private void checkUnit(Row row, Issues issues) {
    if (unitId(row) == null) {
      String code = row.textOrEmpty("unit_code");
      issues.add(
          row,
          "unit_code",
          new Text(
              "không có đơn vị “" + code + "” vào ngày " + unitsAsOf,
              "no unit “" + code + "” on " + unitsAsOf));
    }
  }

  /** The value must be what the printed string says: nothing is corrected on the way. */
  private static void checkPrinted(Row row, Issues issues) {
    boolean same =
        PrintedNumber.parse(row.textOrEmpty("printed"))
            .filter(printed -> row.number("value") != null)
            .map(printed -> printed.compareTo(row.number("value")) == 0)
            .orElse(false);
    if (!same) {
      issues.add(
          row,
          "value",
          new Text(
              "giá trị khác số in “" + row.textOrEmpty("printed") + "”",
              "value differs from the printed “" + row.textOrEmpty("printed") + "”"));
    }
  }
}
