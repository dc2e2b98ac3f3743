package vn.giamngheo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.content.ContentFolder;
import vn.giamngheo.content.ContentStore;
import vn.giamngheo.content.LoadReport;
import vn.giamngheo.db.Database;

/** What requests can read of restricted packages, attacked by somebody who solves the sums. */
class DisclosureTest {
  @TempDir private static Path maps;

  private static Database database;
  private static ContentStore content;

  @BeforeAll
  static void open() {
    database = Database.inMemory();
    content = new ContentStore(database.owner(), new ContentFolder(maps), "test");
  }

  @AfterAll
  static void close() {
    database.close();
  }

  private static MadeUpRecords load(long seed, String access) throws IOException {
    MadeUpRecords records = new MadeUpRecords(seed);
    records.write(maps, access);
    LoadReport report = content.load();
    assertThat(report.refused()).as(() -> report.issues().toString()).isEmpty();
    return records;
  }

  private static final String KEYS =
      """
      select case when u.valid_from is null then 'old|' else 'new|' end || u.code
        || '|' || o.indicator || ' ' || o.group_id || '|' || o.period as id
      """;

  /** What the documents have, shown or hidden. */
  private static Set<String> listed() {
    Set<String> listed = new HashSet<>(readable().keySet());
    listed.addAll(
        database
            .reader()
            .withHandle(
                h ->
                    h.createQuery(
                            KEYS + "from suppressed_observation o join unit u on u.id = o.unit_id")
                        .mapTo(String.class)
                        .list()));
    return listed;
  }

  /** Keys as in {@link MadeUpRecords}. */
  private static Map<String, Double> readable() {
    Map<String, Double> known = new HashMap<>();
    database
        .reader()
        .useHandle(
            h ->
                h.createQuery(
                        KEYS + ", o.figure from observation o join unit u on u.id = o.unit_id")
                    .map((r, c) -> known.put(r.getString("id"), r.getDouble("figure")))
                    .list());
    return known;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void nobodyCanWorkOutWhatIsHidden(long seed) throws IOException {
    MadeUpRecords records = load(seed, "restricted");
    Map<String, Double> known = readable();
    Map<String, double[]> ranges = Attack.ranges(known, listed(), records.counts.keySet());
    Map<String, String> found = new TreeMap<>();
    ranges.forEach(
        (count, range) -> {
          int truth = records.counts.get(count);
          boolean small = truth >= 1 && truth <= 4;
          // That there is nobody may be told by a rate that is not even hidden: it points at
          // nobody.
          if (range[0] == range[1] && truth != 0 || small && (range[0] > 1 || range[1] < 5)) {
            found.put(count, truth + " is in " + range[0] + " … " + range[1]);
          }
        });
    assertThat(found).isEmpty();
    // A hidden rate times its denominator would be the count: to two decimals it can be several.
    Map<String, double[]> rates = Attack.rates(known, ranges);
    assertThat(rates).hasSizeGreaterThan(20);
    assertThat(rates)
        .allSatisfy((rate, range) -> assertThat(range[1] - range[0]).as(rate).isGreaterThan(0.05));
    assertThat(known)
        .allSatisfy((count, value) -> assertThat(isSmallCount(count, value)).as(count).isFalse());
  }

  @Test
  void aPublishedPackageWithTheSameFiguresShowsAll() throws IOException {
    MadeUpRecords records = load(1, "published");
    Map<String, Double> known = readable();
    assertThat(records.counts)
        .allSatisfy((count, amount) -> assertThat(known.get(count)).isEqualTo((double) amount));
  }

  @Test
  void aWordForAccessThatNobodyKnowsIsRefused() throws IOException {
    new MadeUpRecords(1).write(maps, "Restricted");
    assertThat(content.load().issues().toString())
        .contains("access phải là “published” hoặc “restricted”, không phải \"Restricted\"");
  }

  private static boolean isSmallCount(String key, double value) {
    return !key.matches(".*(rate|reduction|share).*") && value >= 1 && value <= 4;
  }
}
