package vn.giamngheo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.text.Language;

class DataPackageTest {
  @TempDir private Path folder;
  private final Issues issues = new Issues();
  private Path directory;

  @BeforeEach
  void writeTables() throws IOException {
    directory = Files.createDirectory(folder.resolve("p"));
    Files.writeString(directory.resolve("units.csv"), "code,above\n64,\n637,64\n");
    Files.writeString(directory.resolve("figures.csv"), "unit,value\n637,12\n64,13\n");
  }

  @Test
  void tablesAreReadAsTheDescriptorSays() throws IOException {
    Files.writeString(directory.resolve("scan.pdf"), "%PDF");
    DataPackage found =
        read(
            "{'name': 'p', 'resources': ["
                + "{'name': 'units', 'path': 'units.csv', 'schema': {'fields':"
                + " [{'name': 'code'}, {'name': 'above'}], 'foreignKeys': [{'fields': 'above',"
                + " 'reference': {'resource': '', 'fields': 'code'}}]}},"
                + "{'name': 'figures', 'path': 'figures.csv', 'schema': {'fields':"
                + " [{'name': 'unit'}, {'name': 'value', 'type': 'integer'}], 'foreignKeys':"
                + " [{'fields': ['unit'], 'reference': {'resource': 'units', 'fields': ['code']}}]}},"
                + "{'name': 'paper', 'path': 'scan.pdf'}]}");

    assertThat(issues.list()).isEmpty();
    assertThat(found.name()).isEqualTo("p");
    assertThat(found.rows("figures")).extracting(r -> r.integer("value")).containsExactly(12L, 13L);
    assertThat(found.rows("units")).extracting(r -> r.text("above")).containsExactly(null, "64");
    assertThat(found.has("paper")).isFalse();
    assertThat(found.rows("nothing")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'name': 'a', 'path': '../units.csv'} | p/datapackage.json: path not allowed: "../units.csv"
          {'name': 'a', 'path': '/etc/passwd'} | p/datapackage.json: path not allowed: "/etc/passwd"
          {'name': 'a', 'path': 'sub/units.csv'} | p/datapackage.json: path not allowed: "sub/units.csv"
          {'name': 'a', 'path': 'C:units.csv'} | p/datapackage.json: path not allowed: "C:units.csv"
          {'name': 'a', 'path': '.hidden.csv'} | p/datapackage.json: path not allowed: ".hidden.csv"
          {'name': 'a', 'path': 'https://x.vn/a.csv'} | p/datapackage.json: path not allowed: "https://x.vn/a.csv"
          {'name': 'a', 'path': ['units.csv']} | p/datapackage.json: path not allowed: ["units.csv"]
          {'name': 'a'} | p/datapackage.json: path not allowed:
          {'name': 'a', 'path': 'units.CSV', 'schema': {}} | p/units.CSV: file is missing
          {'name': 'a', 'path': 'scan.pdf'} | p/scan.pdf: file is missing
          {'path': 'units.csv'} | p/datapackage.json: resources: name empty or doubled: “”
          {'name': 'a', 'path': 'units.csv', 'schema': {'fields': [{'name': 'code'}, {'name': 'above'}], 'foreignKeys': [{'fields': 'above', 'reference': {'resource': 'b', 'fields': 'code'}}]}} | p/datapackage.json: foreignKeys make no sense: a → b
          {'name': 'a', 'path': 'units.csv', 'schema': {'fields': [{'name': 'code'}, {'name': 'above'}], 'foreignKeys': [{'fields': ['code', 'above'], 'reference': {'resource': 'a', 'fields': 'code'}}]}} | p/datapackage.json: foreignKeys make no sense: a → a
          """)
  void resourceThatCannotBeReadIsSaid(String resource, String said) throws IOException {
    read("{'name': 'p', 'resources': [" + resource + "]}");

    assertThat(issues.list())
        .extracting(issue -> issue.in(Language.EN).strip())
        .containsExactly(said);
  }

  @Test
  void resourceThatShadowsAnotherIsSaid() throws IOException {
    String units =
        "{'name': 'units', 'path': 'units.csv', 'schema': {'fields': [{'name': 'code'}, {'name':"
            + " 'above'}]}}";

    DataPackage found = read("{'name': 'p', 'resources': [" + units + ", " + units + "]}");

    assertThat(found.rows("units")).hasSize(2);
    assertThat(issues.list())
        .extracting(issue -> issue.in(Language.VI))
        .containsExactly("p/datapackage.json: resources: tên bỏ trống hoặc lặp lại: “units”");
  }

  @Test
  void sameTableManyTimesOverIsNotRead() throws IOException {
    String resources =
        IntStream.rangeClosed(1, 10_000)
            .mapToObj(i -> "{'name': 'r" + i + "', 'path': 'units.csv'}")
            .collect(Collectors.joining(", "));

    DataPackage found = read("{'name': 'p', 'resources': [" + resources + "]}");

    assertThat(found.has("r1")).isFalse();
    assertThat(issues.list())
        .extracting(issue -> issue.in(Language.EN))
        .containsExactly("p/datapackage.json: more than 50 resources");
  }

  @Test
  void faultsInOneTableDoNotMakeFaultsInThoseThatReferToIt() throws IOException {
    Files.writeString(directory.resolve("units.csv"), "kode,above\n64,\n637,64\n");

    read(
        "{'name': 'p', 'resources': ["
            + "{'name': 'units', 'path': 'units.csv', 'schema': {'fields': [{'name': 'code'},"
            + " {'name': 'above'}]}},"
            + "{'name': 'figures', 'path': 'figures.csv', 'schema': {'fields': [{'name': 'unit'},"
            + " {'name': 'value'}], 'foreignKeys': [{'fields': 'unit', 'reference': {'resource':"
            + " 'units', 'fields': 'code'}}]}}]}");

    assertThat(issues.list())
        .extracting(issue -> issue.in(Language.EN))
        .containsExactly(
            "p/units.csv, line 1 (code): column is missing",
            "p/units.csv, line 1, column 1 (kode): unknown or doubled column, not in"
                + " datapackage.json");
  }

  @Test
  void folderNameMustBeFitForAnAddress() throws IOException {
    Path odd = Files.createDirectory(folder.resolve("Ia Rsai; é"));
    Files.writeString(odd.resolve("datapackage.json"), "{\"name\": \"Ia Rsai; é\"}");

    DataPackage.read(odd, issues);

    assertThat(issues.list())
        .extracting(issue -> issue.in(Language.EN))
        .containsExactly(
            "Ia Rsai; é/datapackage.json: the folder's name may have a–z, 0–9 and . _ - only, 80"
                + " characters at most");
  }

  private DataPackage read(String descriptor) throws IOException {
    Files.writeString(directory.resolve("datapackage.json"), descriptor.replace('\'', '"'));
    return DataPackage.read(directory, issues);
  }
}
