package vn.giamngheo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.text.Language;

/** What is wrong is said with file, line and column, and what was loaded before stays. */
class BadContentTest {
  /** Loaded before from a sound folder; no test here changes it. */
  private static Loads database;

  private static List<String> before;

  @TempDir private Path folder;
  private SmallMaps maps;

  @BeforeAll
  static void load(@TempDir Path sound) {
    database = new Loads();
    database.load(SmallMaps.in(sound));
    before = database.everything();
  }

  @BeforeEach
  void copy() {
    maps = SmallMaps.in(folder);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what is wrong | file | in place of | stands | place | vi | en
          number that is none | observations.csv | ,63,household | ,sixty,household | dòng 3, cột 10 (value) | “sixty” không phải số (dùng dấu chấm thập phân) | “sixty” is not a number (decimal point)
          decimal comma | observations.csv | ,3.29,percent | ,"3,29",percent | dòng 5, cột 10 (value) | “3,29” không phải số (dùng dấu chấm thập phân) | “3,29” is not a number (decimal point)
          not a number | observations.csv | ,63,household | ,NaN,household | dòng 3, cột 10 (value) | “NaN” không phải số (dùng dấu chấm thập phân) | “NaN” is not a number (decimal point)
          not a whole number | observations.csv | ,1,63,household | ,1.5,63,household | dòng 3, cột 9 (mention) | “1.5” không phải số nguyên | “1.5” is not a whole number
          number missing | observations.csv | ,63,household | ,,household | dòng 3, cột 10 (value) | bỏ trống ô bắt buộc | required field is empty
          number too small | observations.csv | ,63,household | ,-63,household | dòng 3, cột 10 (value) | -63 nhỏ hơn 0 | -63 is less than 0
          number too large | observations.csv | ,63,household | ,100000.5,household | dòng 3, cột 10 (value) | 100000.5 lớn hơn 100000 | 100000.5 is more than 100000
          number not as printed | observations.csv | ,63,household | ,36,household | dòng 3, cột 10 (value) | giá trị khác số in “63” | value differs from the printed “63”
          unit that does not exist | observations.csv | 24097, | 24999, | dòng 3, cột 1 (unit_code) | không có đơn vị “24999” vào ngày 2021-03-22 | no unit “24999” on 2021-03-22
          year with a letter | observations.csv | ,2020, | ,202o, | dòng 2, cột 7 (period) | giá trị “202o” không đúng mẫu ^[0-9]{4}$ | value “202o” does not match ^[0-9]{4}$
          unknown status | observations.csv | ,actual, | ,rumour, | dòng 2, cột 6 (status) | giá trị “rumour” không thuộc: actual, plan | value “rumour” is not one of: actual, plan
          unknown indicator | observations.csv | poor_households | rich_households | dòng 2, cột 3 (indicator) | danh mục không có chỉ tiêu này theo chuẩn đã ghi: rich_households 2016-2020 | the catalogue has no such indicator under this standard: rich_households 2016-2020
          doubled key | observations.csv | 24085,Xã Chư Gu, | 24097,Xã Phú Cần, | dòng 4, cột 1 (unit_code) | khóa bị lặp [24097, poor_households, all, , actual, 2020, 1], đã có ở dòng 3 | doubled key [24097, poor_households, all, , actual, 2020, 1], already on line 3
          cell not transcribed | observations.csv | phu-luc-1,4,3 | phu-luc-1,9,3 | dòng 3, cột 14 (place) | [phu-luc-1, 9, 3] không có trong cells | [phu-luc-1, 9, 3] is not in cells
          line too short | observations.csv | Xã Phú Cần,poor_households, | Xã Phú Cần, | dòng 3 | dòng có 18 ô, tiêu đề có 19 | line has 18 fields, header has 19
          text too long | observations.csv | Xã Phú Cần | XXXXXXXXXX | dòng 3, cột 2 (unit_printed) | dài 250 ký tự, quá 200 | has 250 characters, more than 200
          escape character | observations.csv | Xã Phú Cần | Xã␛[31m | dòng 3, cột 2 (unit_printed) | ký tự điều khiển U+001B ở vị trí 3 | control character U+001B at position 3
          NUL character | observations.csv | Xã Phú Cần | Xã␀Cần | dòng 3, cột 2 (unit_printed) | ký tự điều khiển U+0000 ở vị trí 3 | control character U+0000 at position 3
          open quote | cells.csv | "3,29" | "3,29 | dòng 5, cột 7 | dấu ngoặc kép mở mà không đóng | a quote is opened and never closed
          text after a quote | observations.csv | "3,29" | "3,29"% | dòng 5 | dòng này không đúng CSV: Unexpected character after closing quote: '%' (0x25) | this line is no CSV: Unexpected character after closing quote: '%' (0x25)
          broken JSON | datapackage.json | "level": | "level" | dòng 18, cột 36 | JSON hỏng: Unexpected character ('"' (code 34)): was expecting a colon to separate field name and value | broken JSON: Unexpected character ('"' (code 34)): was expecting a colon to separate field name and value
          key twice in JSON | datapackage.json | "level": | "unit": | dòng 18, cột 34 | JSON hỏng: Duplicate field 'unit' | broken JSON: Duplicate field 'unit'
          other name | datapackage.json | "krong-pa" | "krongpa" | | name phải trùng tên thư mục “krong-pa” | name must equal the folder's name “krong-pa”
          no day | datapackage.json | "2021-03-22", "standard" | "2021-02-30", "standard" | | atlas.unitsAsOf không phải ngày | atlas.unitsAsOf is not a date
          unknown unit of its own | datapackage.json | "637" | "699" | | atlas.unit: không có đơn vị 699 | atlas.unit: no unit 699
          path out of the folder | datapackage.json | "cells.csv" | "../dak-ha/cells.csv" | | đường dẫn không hợp lệ: "../dak-ha/cells.csv" | path not allowed: "../dak-ha/cells.csv"
          path upwards | datapackage.json | "cells.csv" | ".." | | đường dẫn không hợp lệ: ".." | path not allowed: ".."
          unknown type | datapackage.json | "type": "number" | "type": "geopoint" | | schema của observations.csv sai: type geopoint | wrong schema of observations.csv: type geopoint
          key that is no field | datapackage.json | "primaryKey": "place" | "primaryKey": "plaice" | | schema của places.csv sai: key plaice is no field | wrong schema of places.csv: key plaice is no field
          """)
  void faultOfAnAtlasIsSaidWithItsPlaceAndTheAtlasKept(
      String name, String file, String old, String with, String place, String vi, String en) {
    String path = "krong-pa/" + file;
    maps.replace(path, old, spell(with));

    LoadReport report = database.load(maps);

    assertThat(report.refused()).containsExactly("krong-pa");
    assertSaid(report, path, place, vi, en);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what is wrong | file | in place of | stands | place | vi | en
          unit twice | units/units.csv | 24085, | 24076, | dòng 7, cột 1 (code) | khóa bị lặp [24076, 2025-06-30], đã có ở dòng 6 | doubled key [24076, 2025-06-30], already on line 6
          no unit above | units/units.csv | Phú Cần,637, | Phú Cần,699, | dòng 8, cột 7 (parent_code) | [699] không có trong units | [699] is not in units
          unknown level | units/units.csv | ,province, | ,kingdom, | dòng 2, cột 4 (level) | giá trị “kingdom” không thuộc: province, district, commune | value “kingdom” is not one of: province, district, commune
          no date | units/units.csv | 2025-06-30 | 2025-06-31 | dòng 2, cột 3 (valid_to) | “2025-06-31” không phải ngày (năm-tháng-ngày) | “2025-06-31” is not a date (yyyy-mm-dd)
          coordinate off the earth | units/units.csv | 108.69476,13.17904 | 108.69476,131.7904 | dòng 8, cột 9 (lat) | 131.7904 lớn hơn 90 | 131.7904 is more than 90
          centre outside | units/units.csv | 108.69476,13.17904 | 108.69476,14.17904 | dòng 8, cột 8 (lon) | tâm nằm ngoài phạm vi của đơn vị | centre lies outside the unit's own extent
          no such successor | units/successions.csv | article | article␊24076,24076,2025-07-01,whole,1/NQ, | dòng 2, cột 2 (new_code) | 24076 → 24076: không có đơn vị mới từ ngày 01/07/2025 | 24076 → 24076: no such new unit from 1 Jul 2025
          order taken | indicators/indicators.csv | poor_households,2, | poor_households,1, | dòng 3, cột 2 (sort_order) | khóa bị lặp [1], đã có ở dòng 2 | doubled key [1], already on line 2
          no JSON | boundaries/schematic.geojson | "geometry": | "geometry" | dòng 2, cột 82 | JSON hỏng: Unexpected character ('{' (code 123)): was expecting a colon to separate field name and value | broken JSON: Unexpected character ('{' (code 123)): was expecting a colon to separate field name and value
          something else | boundaries/schematic.geojson | "features" | "objects" | | thiếu danh sách features | has no list of features
          boundary of no unit | boundaries/schematic.geojson | "24085" | "24999" | | đối tượng thứ 2: 24999 không có trong units hoặc lặp lại | feature 2: 24999 is not in units, or doubled
          boundary twice | boundaries/schematic.geojson | "24085" | "24076" | | đối tượng thứ 2: 24076 không có trong units hoặc lặp lại | feature 2: 24076 is not in units, or doubled
          no area | boundaries/schematic.geojson | Polygon | Point | | đối tượng thứ 1: hình hoặc validTo không dùng được (geometry type “Point”) | feature 1: geometry type “Point”
          """)
  void faultOfASharedPackageIsSaidWithItsPlaceAndEverythingKept(
      String name, String path, String old, String with, String place, String vi, String en) {
    maps.replace(path, old, spell(with));

    LoadReport report = database.load(maps);

    assertThat(report.loaded()).isEmpty();
    assertThat(report.refused())
        .containsExactlyInAnyOrder("indicators", "units", "boundaries", "dak-ha", "krong-pa");
    assertSaid(report, path, place, vi, en);
  }

  @Test
  void columnMissingInTheTableIsNamed() {
    maps.replace("krong-pa/places.csv", "order,", "").replace("krong-pa/places.csv", "1,", "");

    assertSaid(
        database.load(maps),
        "krong-pa/places.csv",
        "dòng 1 (order)",
        "thiếu cột này",
        "column is missing");
  }

  @Test
  void columnMissingInTableAndDescriptorIsNamed() {
    maps.replace("krong-pa/places.csv", "order,", "").replace("krong-pa/places.csv", "1,", "");
    String order =
        "{\"name\": \"order\", \"type\": \"integer\","
            + " \"constraints\": {\"required\": true, \"unique\": true}},";
    maps.replace("krong-pa/datapackage.json", order, "");

    assertSaid(
        database.load(maps),
        "krong-pa/places.csv",
        "dòng 1 (order)",
        "thiếu cột này",
        "column is missing");
  }

  @Test
  void columnThatNobodyDescribedIsNamed() {
    maps.write("krong-pa/places.csv", "place,note\n");

    assertThat(database.load(maps).issues())
        .extracting(issue -> issue.in(Language.EN))
        .contains(
            "krong-pa/places.csv, line 1 (title_en): column is missing",
            "krong-pa/places.csv, line 1, column 2 (note): unknown or doubled column, not in"
                + " datapackage.json")
        .hasSize(7);
  }

  @Test
  void brokenUtf8IsFoundByLineAndByte() {
    byte[] bytes = maps.read("krong-pa/observations.csv").getBytes(StandardCharsets.UTF_8);
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("24085,X") + 7;
    bytes[at] = 'a';
    maps.write("krong-pa/observations.csv", bytes);

    assertSaid(
        database.load(maps),
        "krong-pa/observations.csv",
        "dòng 4, cột 9",
        "ký tự không đúng mã UTF-8 (cột tính theo byte)",
        "not valid UTF-8 here (column counts bytes)");
  }

  @Test
  void missingTableFileAndFolderAreNamed() {
    maps.delete("krong-pa/places.csv");
    assertSaid(
        database.load(maps), "krong-pa/places.csv", null, "không có tệp này", "file is missing");

    maps.delete("units");
    assertSaid(database.load(maps), "units", null, "thiếu thư mục này", "folder is missing");
  }

  private static void assertSaid(
      LoadReport report, String path, String place, String vi, String en) {
    String where = place == null ? "" : ", " + place;
    assertThat(report.issues()).hasSize(1);
    assertThat(report.issues().get(0).in(Language.VI)).isEqualTo(path + where + ": " + vi);
    assertThat(report.issues().get(0).in(Language.EN))
        .isEqualTo(path + where.replace("dòng", "line").replace("cột", "column") + ": " + en);
    assertThat(database.everything()).isEqualTo(before);
  }

  /** Writes out what a table of cases cannot hold. */
  private static String spell(String text) {
    return text.replace('␛', '\u001b')
        .replace('␀', '\0')
        .replace('␊', '\n')
        .replace("XXXXXXXXXX", "x".repeat(250));
  }
}
