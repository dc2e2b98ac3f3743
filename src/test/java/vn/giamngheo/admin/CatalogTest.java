package vn.giamngheo.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.text.Language;

/** The catalogue of open sources is checked like all content. */
class CatalogTest {
  private static final String SOUND =
      """
      {"sources": [{"id": "a", "name": {"vi": "A", "en": "A"}, "publisher": "P", "licence": "MIT",
        "licenceAddress": "https://example.org/l", "address": "https://example.org/a.zip", "hosts": [],
        "page": "https://example.org/", "file": "a.zip", "area": {"vi": "V", "en": "V"},
        "level": "commune", "vintage": "2026-01-01", "note": {"vi": "N", "en": "N"}}]}
      """;

  @TempDir private Path maps;

  @Test
  void shippedCatalogueIsSoundAndNamesEveryLicence() {
    Issues issues = new Issues();
    Catalog catalog = Catalog.read(Path.of("maps"), issues);

    assertThat(issues.list()).isEmpty();
    assertThat(catalog.list()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(catalog.list()).allSatisfy(entry -> assertThat(entry.licence()).isNotBlank());
  }

  @Test
  void folderWithoutOneHasAnEmptyCatalogue() {
    Issues issues = new Issues();

    assertThat(Catalog.read(maps, issues).list()).isEmpty();
    assertThat(issues.list()).isEmpty();
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "id": "a"                      | "id": "../a"                  | (sources[0].id): không nhận “../a”
          "id": "a"                      | "idd": "a"                    | (sources[0].idd): không dùng đến
          "id": "a",                     |                               | (sources[0].id): thiếu
          "https://example.org/a.zip"    | "http://example.org/a.zip"    | (sources[0].address): cần một địa chỉ https://
          "https://example.org/a.zip"    | "https://u:p@example.org/a"   | (sources[0].address): cần một địa chỉ https://
          "https://example.org/a.zip"    | "file:///etc/passwd"          | (sources[0].address): cần một địa chỉ https://
          "hosts": []                    | "hosts": ["*"]                | (sources[0].hosts[0]): không nhận “*”
          "a.zip", "area"                | "../a.zip", "area"            | (sources[0].file): không nhận “../a.zip”
          "level": "commune"             | "level": "hamlet"             | (sources[0].level): cần province, district hoặc commune
          "2026-01-01"                   | "01/01/2026"                  | (sources[0].vintage): cần một ngày như 2025-06-30
          "note": {"vi": "N", "en": "N"} | "note": {"vi": "N"}           | (sources[0].note.en): thiếu
          "note"                         | "bytes": -1, "note"           | (sources[0].bytes): cần một số nguyên dương
          "note"                         | "fields": {"x": "y"}, "note"  | (sources[0].fields.x): không dùng đến
          {"sources"                     | {"source"                     | cần đúng một danh sách “sources”
          """)
  void faultNamesItsPlaceAndLeavesTheEntryOut(String sound, String broken, String said)
      throws IOException {
    Files.writeString(
        maps.resolve("catalog.json"), SOUND.replace(sound, broken == null ? "" : broken));
    Issues issues = new Issues();

    assertThat(Catalog.read(maps, issues).list()).isEmpty();
    assertThat(issues.list().stream().map(issue -> issue.in(Language.VI)))
        .anySatisfy(line -> assertThat(line).startsWith("catalog.json").contains(said));
  }

  @Test
  void idTwiceIsAFaultAndTheFirstStays() throws IOException {
    String entry = SOUND.substring(SOUND.indexOf("[{") + 1, SOUND.lastIndexOf("]}"));
    Files.writeString(maps.resolve("catalog.json"), SOUND.replace("[{", "[" + entry + ", {"));
    Issues issues = new Issues();

    assertThat(Catalog.read(maps, issues).list()).hasSize(1);
    assertThat(issues.list()).extracting(DataIssue::field).containsExactly("id");
  }
}
