package vn.giamngheo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.db.Database;
import vn.giamngheo.text.Language;

/** Lists of old communes of Hà Nội, which the content does not have, and what they became. */
class ListImportTest {
  private static final String OLD = "ma,ten\n00004,Phường Trúc Bạch\n00013,Phường Quán Thánh\n";
  private static final String HEAD = "old_code,new_code,extent\n";

  @TempDir Path folder;
  private Database database;
  private ContentStore store;

  @BeforeEach
  void load() throws IOException {
    database = Database.inMemory();
    store = new ContentStore(database.owner(), new ContentFolder(Path.of("maps")), "test");
    store.load();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void unitsAndSuccessionsAreTakenAndOutliveAReload() throws IOException {
    assertThat(units(OLD).issues()).isEmpty();
    ListImport.Result result = successions(HEAD + "00004,00004,whole\n00013,00004,whole\n");

    assertThat(text(result)).isEmpty();
    assertThat(result.rows()).isEqualTo(2);
    assertThat(
            number(
                "select count(*) from succession s join unit u on u.id = s.new_id"
                    + " where u.code = '00004'"))
        .isEqualTo(2);
    store.load();
    assertThat(number("select count(*) from unit where code = '00013'")).isEqualTo(1);
  }

  @Test
  void corruptedSuccessionIsRefusedByNameAndNothingChanges() throws IOException {
    units(OLD);
    long before = number("select max(number) from data_revision");
    ListImport.Result result = successions(HEAD + "00004,00004,whole\n00013,99999,whole\n");

    assertThat(text(result)).contains("list.csv").contains("00013 → 99999").contains("dòng 3");
    assertThat(number("select max(number) from data_revision")).isEqualTo(before);
    assertThat(number("select count(*) from imported_list where kind = 'successions'")).isZero();
  }

  @Test
  void wholeIntoSeveralAndAPartWithoutTheRestAreRefused() throws IOException {
    units(OLD);

    assertThat(text(successions(HEAD + "00004,00004,whole\n00004,00008,part\n")))
        .contains("00004 → 00004: ghi toàn bộ");
    assertThat(text(successions(HEAD + "00013,00004,part\n")))
        .contains("00013 → 00004: ghi một phần");
  }

  @Test
  void householdsOfThePartsAreTakenToo() throws IOException {
    units(OLD);
    String list =
        "old_code,new_code,extent,share_households\n"
            + "00004,00004,part,700\n00004,00008,part,300\n00013,00004,whole,\n";

    assertThat(text(successions(list))).isEmpty();
    assertThat(number("select sum(share_households) from succession")).isEqualTo(1000);
  }

  @Test
  void codeWithTwoUnitsAtTheSameTimeIsRefused() throws IOException {
    assertThat(text(units(OLD + "00004,Phường Khác\n"))).contains("00004 đã có cùng thời gian");
  }

  @Test
  void missingColumnIsNamedWithTheWaysToGiveIt() throws IOException {
    assertThat(text(successions("a,b\n1,2\n")))
        .contains("(old_code): thiếu cột này; có: a, b; hãy ghi --field old_code=…")
        .contains("(extent): thiếu cột này; có: a, b; hãy ghi --field extent=… hoặc --set extent=…")
        .doesNotContain("--set old_code");
  }

  @Test
  void listThatCannotBeReadAsOneIsRefusedInOneSentence() throws IOException {
    assertThat(text(successions(HEAD))).isEqualTo("list.csv: chỉ có tên cột, không có dòng nào");
    assertThat(text(successions("old_code;new_code;extent\n00004;00004;whole\n")))
        .isEqualTo("list.csv: các cột ngăn bằng dấu chấm phẩy; hãy lưu lại tệp CSV với dấu phẩy");
  }

  @Test
  void extentIsWholeOrPartInEitherLanguageAndNothingElse() throws IOException {
    units(OLD);

    assertThat(text(successions(HEAD + "00004,00004,Toàn bộ\n00013,00004,whole\n"))).isEmpty();
    assertThat(text(successions(HEAD + "00004,00004,some\n")))
        .contains("dòng 2, cột 4 (extent)")
        .contains("“some”");
  }

  @Test
  void rowAgainstThePackageIsTakenButSaidNotToBeUsed() throws IOException {
    ListImport.Result result = successions(HEAD + "24076,24100,whole\n24088,24112,whole\n");

    assertThat(text(result)).isEmpty();
    assertThat(result.taken().vi()).startsWith("Đã nhận 2 dòng. Trong đó").contains("maps/units");
  }

  private ListImport.Result units(String csv) throws IOException {
    return ListImport.units(
        database.owner(),
        store,
        file(csv),
        Map.of("code", "ma", "name", "ten"),
        Map.of("valid_to", "2025-06-30"));
  }

  private ListImport.Result successions(String csv) throws IOException {
    return ListImport.successions(
        database.owner(), store, file(csv), Map.of(), Map.of("date", "2025-07-01"));
  }

  private Path file(String csv) throws IOException {
    Path file = folder.resolve("list.csv");
    Files.writeString(file, csv);
    return file;
  }

  private static String text(ListImport.Result result) {
    return result.issues().stream().map(i -> i.in(Language.VI)).collect(Collectors.joining("\n"));
  }

  private long number(String sql) {
    return database.owner().withHandle(db -> db.createQuery(sql).mapTo(Long.class).one());
  }
}
