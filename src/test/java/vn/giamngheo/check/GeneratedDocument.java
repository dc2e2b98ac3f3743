package vn.giamngheo.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;

/**
 * A document in which everything adds up: a district, its communes, poor households of two years
 * with reductions and rates, and some deprivations. Values can be changed before it is written.
 */
final class GeneratedDocument {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String[] DEPRIVATIONS = {
    "water", "sanitation", "telecom", "housing_area", "housing_quality", "adult_education"
  };

  /** What stands in one cell. */
  record Cell(String unit, String indicator, String base, String status, String period) {}

  private final String district;
  private final List<String> communes;
  private final int deprivations;
  private final Map<Cell, BigDecimal> values = new LinkedHashMap<>();

  GeneratedDocument(String district, List<String> communes, Random random) {
    this.district = district;
    this.communes = communes;
    this.deprivations = 1 + random.nextInt(DEPRIVATIONS.length);
    for (String commune : communes) {
      fillCounts(commune, random);
    }
    for (Cell cell : List.copyOf(values.keySet())) {
      values.merge(
          new Cell(district, cell.indicator(), cell.base(), cell.status(), cell.period()),
          values.get(cell),
          BigDecimal::add);
    }
    units().forEach(this::fillRates);
  }

  List<String> units() {
    List<String> all = new ArrayList<>(communes);
    all.add(district);
    return all;
  }

  List<String> communes() {
    return communes;
  }

  private void fillCounts(String unit, Random random) {
    int households = 400 + random.nextInt(1500);
    int before = 60 + random.nextInt(300);
    int after = before - 10 - random.nextInt(40);
    put(unit, "households", "", "actual", "2020", households);
    put(unit, "poor_households", "", "actual", "2020", before);
    put(unit, "poor_households", "", "plan", "2021", after);
    put(unit, "poor_households_reduction", "", "plan", "2021", before - after);
    for (int i = 0; i < deprivations; i++) {
      String dep = "dep_" + DEPRIVATIONS[i];
      int lacking = 20 + random.nextInt(before - 20);
      int later = Math.min(after, lacking - 5 - random.nextInt(10));
      put(unit, dep, "poor", "actual", "2020", lacking);
      put(unit, dep, "poor", "plan", "2021", later);
      put(unit, dep + "_reduction", "poor", "plan", "2021", lacking - later);
    }
  }

  private void fillRates(String unit) {
    putRate(unit, "poverty_rate", "", "actual", "2020", "poor_households", "households", 2);
    for (int i = 0; i < deprivations; i++) {
      String dep = "dep_" + DEPRIVATIONS[i];
      putRate(unit, dep + "_rate", "poor", "actual", "2020", dep, "poor_households", 1);
      putRate(unit, dep + "_rate", "poor", "plan", "2021", dep, "poor_households", 1);
    }
  }

  private void putRate(
      String unit,
      String rate,
      String base,
      String status,
      String period,
      String of,
      String over,
      int decimals) {
    BigDecimal n = values.get(new Cell(unit, of, base, status, period));
    BigDecimal d = values.get(new Cell(unit, over, "", status, period));
    values.put(
        new Cell(unit, rate, base, status, period),
        n.multiply(BigDecimal.valueOf(100)).divide(d, decimals, RoundingMode.HALF_UP));
  }

  private void put(
      String unit, String indicator, String base, String status, String period, int value) {
    values.put(new Cell(unit, indicator, base, status, period), BigDecimal.valueOf(value));
  }

  BigDecimal get(Cell cell) {
    return values.get(cell);
  }

  void set(Cell cell, BigDecimal value) {
    values.replace(cell, value);
  }

  /** Cells of one unit in the order of the columns. */
  List<Cell> row(String unit) {
    return values.keySet().stream().filter(c -> c.unit().equals(unit)).toList();
  }

  /** Writes the package into the content folder, its descriptor modelled on a real one. */
  void write(Path maps, Path model) throws IOException {
    Path folder = Files.createDirectories(maps.resolve("generated"));
    ObjectNode descriptor = (ObjectNode) JSON.readTree(model.toFile());
    descriptor.put("name", "generated");
    ((ObjectNode) descriptor.path("atlas")).put("unit", district);
    ArrayNode kept = JSON.createArrayNode();
    for (JsonNode resource : descriptor.path("resources")) {
      if (List.of("observations", "places", "cells").contains(resource.path("name").asText())) {
        kept.add(resource);
      }
    }
    descriptor.set("resources", kept);
    Files.writeString(folder.resolve("datapackage.json"), JSON.writeValueAsString(descriptor));
    Files.writeString(
        folder.resolve("places.csv"),
        "place,order,kind,label_vi,label_en,title_vi,title_en\nbang,1,table,Bảng,Table,Bảng,Table\n");
    writeCells(folder);
  }

  private void writeCells(Path folder) throws IOException {
    StringBuilder cells = new StringBuilder("place,row,col,row_span,col_span,kind,printed\n");
    StringBuilder figures =
        new StringBuilder(
            "unit_code,unit_printed,indicator,group,base,status,period,standard,mention,value,unit,"
                + "qualifier,printed,place,row,col,row_label,column_label,note\n");
    int row = 0;
    for (String unit : units()) {
      row++;
      int col = 0;
      for (Cell cell : row(unit)) {
        col++;
        BigDecimal value = values.get(cell);
        String printed = '"' + Numbers.format(value, Language.VI) + '"';
        cells.append("bang,%d,%d,1,1,value,%s%n".formatted(row, col, printed));
        String measure = cell.indicator().endsWith("_rate") ? "percent" : "household";
        figures.append(
            "%s,%s,%s,all,%s,%s,%s,2016-2020,1,%s,%s,,%s,bang,%d,%d,%s,%s,%n"
                .formatted(
                    unit,
                    unit,
                    cell.indicator(),
                    cell.base(),
                    cell.status(),
                    cell.period(),
                    value.toPlainString(),
                    measure,
                    printed,
                    row,
                    col,
                    unit,
                    cell.indicator() + " " + cell.period()));
      }
    }
    Files.writeString(folder.resolve("cells.csv"), cells);
    Files.writeString(folder.resolve("observations.csv"), figures);
  }
}
