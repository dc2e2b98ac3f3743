package vn.giamngheo.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import vn.giamngheo.content.SmallMaps;

/**
 * Content with one atlas of as many communes as the country has: made-up rectangles in 41 columns
 * and 81 rows over the country's extent, under one made-up province, each with a made-up rate and
 * numbers of poor and of near-poor households.
 */
final class ManyUnits {
  static final int COLUMNS = 41;
  static final int ROWS = 81;
  private static final double WEST = 102.2;
  private static final double SOUTH = 8.6;
  private static final double SIDE = 0.18;
  private static final String PLACE = "phu-luc-1";

  private ManyUnits() {}

  /** The code of the commune in that column and row, counted from the south west. */
  static String code(int column, int row) {
    return Integer.toString(50_000 + row * COLUMNS + column);
  }

  /** Its made-up rate, per cent. */
  static double rate(int column, int row) {
    return ((row * COLUMNS + column) * 7 % 4000) / 100.0;
  }

  /** A content folder below the one given. */
  static Path in(Path parent) throws IOException {
    SmallMaps maps = SmallMaps.in(parent).delete("dak-ha").rename("krong-pa", "ca-nuoc-2026");
    try (Stream<Path> catalogue = Files.list(Path.of("maps/indicators"))) {
      for (Path file : catalogue.toList()) {
        maps.write("indicators/" + file.getFileName(), Files.readAllBytes(file));
      }
    }
    String atlas = "ca-nuoc-2026/";
    String province = "99,2025-07-01,,province,Tỉnh,Thử Nghiệm,,106,15,102,8,110,24,\n";
    maps.append("units/units.csv", province + each(ManyUnits::unit))
        .replace("boundaries/schematic.geojson", "\n]}", "\n" + each(ManyUnits::area) + "]}")
        .replace(atlas + "datapackage.json", "\"unit\": \"637\"", "\"unit\": \"99\"")
        .replace(
            atlas + "datapackage.json", "2021-03-22\", \"standard", "2026-01-01\", \"standard");
    keepHeader(maps, atlas + "cells.csv", each(ManyUnits::cell));
    keepHeader(maps, atlas + "observations.csv", each(ManyUnits::figure));
    return maps.directory();
  }

  private interface Line {
    String of(int column, int row);
  }

  private static String each(Line line) {
    StringBuilder all = new StringBuilder();
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        all.append(line.of(column, row)).append('\n');
      }
    }
    return all.toString();
  }

  private static String unit(int column, int row) {
    double west = WEST + column * SIDE;
    double south = SOUTH + row * SIDE;
    return format(
        "%1$s,2025-07-01,,commune,Xã,Ô %1$s,99,%2$.5f,%3$.5f,%4$.5f,%5$.5f,%6$.5f,%7$.5f,",
        code(column, row),
        west + SIDE / 2,
        south + SIDE / 2,
        west,
        south,
        west + SIDE,
        south + SIDE);
  }

  private static String area(int column, int row) {
    double west = WEST + column * SIDE;
    double south = SOUTH + row * SIDE;
    return format(
        ",{\"type\":\"Feature\",\"properties\":{\"code\":\"%1$s\",\"validTo\":\"\"},\"geometry\":"
            + "{\"type\":\"Polygon\",\"coordinates\":[[[%2$.5f,%3$.5f],[%4$.5f,%3$.5f],"
            + "[%4$.5f,%5$.5f],[%2$.5f,%5$.5f],[%2$.5f,%3$.5f]]]}}",
        code(column, row), west, south, west + SIDE, south + SIDE);
  }

  private static String cell(int column, int row) {
    return printedCell(column, row, 3, printed(column, row))
        + '\n'
        + printedCell(column, row, 4, Integer.toString(poor(column, row)))
        + '\n'
        + printedCell(column, row, 5, Integer.toString(nearPoor(column, row)));
  }

  private static String printedCell(int column, int row, int at, String text) {
    return format("%s,%d,%d,,,number,\"%s\"", PLACE, line(column, row), at, text);
  }

  private static String figure(int column, int row) {
    return figureOf(
            column, row, 3, "poverty_rate", rate(column, row), "percent", printed(column, row))
        + '\n'
        + count(column, row, 4, "poor_households", poor(column, row))
        + '\n'
        + count(column, row, 5, "near_poor_households", nearPoor(column, row));
  }

  private static String count(int column, int row, int at, String indicator, int value) {
    return figureOf(column, row, at, indicator, value, "household", Integer.toString(value));
  }

  private static String figureOf(
      int column, int row, int at, String indicator, double value, String measure, String printed) {
    return format(
        "%1$s,Xã Ô %1$s,%2$s,all,,actual,2020,2016-2020,1,%3$.2f,%4$s,,\"%5$s\",%6$s,%7$d,%8$d,Ô %1$s,Năm 2020,",
        code(column, row), indicator, value, measure, printed, PLACE, line(column, row), at);
  }

  private static int poor(int column, int row) {
    return (row * COLUMNS + column) * 13 % 900;
  }

  private static int nearPoor(int column, int row) {
    return (row * COLUMNS + column) * 31 % 700;
  }

  private static int line(int column, int row) {
    return row * COLUMNS + column + 1;
  }

  private static String printed(int column, int row) {
    return format("%.2f", rate(column, row)).replace('.', ',');
  }

  private static void keepHeader(SmallMaps maps, String file, String rows) {
    String text = maps.read(file);
    maps.write(file, text.substring(0, text.indexOf('\n') + 1) + rows);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
