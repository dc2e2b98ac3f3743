package vn.giamngheo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.TestServer;

/**
 * The scores the page reckons while a slider moves, held against the server's. Both reckon the same
 * scenarios: two to five criteria, mixed directions, a weight of nought, and figures that some
 * units lack (taken out of a copy of the content).
 */
class PlannerScoreTest {
  /** Compares every way of computing, every scenario; gives back how many, and what differs. */
  private static final String COMPARE =
      """
      const [atlas, scenarios] = arguments;
      const done = arguments[arguments.length - 1];
      (async () => {
        const { score } = await import('/js/planner/score.js');
        const ask = async (request) => {
          const answer = await fetch(`/api/atlases/${atlas}/priority`, { method: 'POST',
            headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(request) });
          return { status: answer.status, body: await answer.json() };
        };
        const differing = [];
        let [compared, refused, lacking] = [0, 0, 0];
        for (const { criteria, weights } of scenarios) {
          const all = await ask({ criteria: criteria.map((one) => ({ ...one, weight: 1 })), missing: 'spread' });
          const rows = all.body.units
            .map(({ code, contributions }) => ({ code, values: contributions.map((one) => one.value) }))
            .sort((a, b) => (a.code < b.code ? -1 : 1));
          lacking += rows.filter((row) => row.values.includes(null)).length;
          for (const normalisation of ['min_max', 'percentile_rank', 'z_score'])
            for (const aggregation of ['weighted_arithmetic', 'weighted_geometric', 'topsis'])
              for (const missing of ['exclude', 'spread']) {
                const request = { criteria: criteria.map((one, i) => ({ ...one, weight: weights[i] })),
                  normalisation, aggregation, missing };
                const { status, body } = await ask(request);
                if (status !== 200) { refused += 1; continue; }
                const own = score(body.request, rows);
                const name = [normalisation, aggregation, missing, weights.join('-')].join(' ');
                const far = (a, b) => !(Math.abs(a - b) <= 1e-9);
                if (own.units.size !== body.units.length) differing.push(`${name}: ${own.units.size} units`);
                if ([...own.units.keys()].join() !== body.units.map((one) => one.code).join()) differing.push(`${name}: order`);
                body.criteria.forEach((one, i) => far(one.effectiveWeight, own.weights[i]) && differing.push(`${name}: weight ${i}`));
                for (const unit of body.units) {
                  const mine = own.units.get(unit.code);
                  if (!mine || far(mine.score, unit.score) || mine.rank !== unit.rank || mine.tied !== unit.tied
                    || unit.contributions.some((one, i) => far(one.contribution, mine.contributions[i])))
                    differing.push(`${name}: ${unit.code} ${JSON.stringify(mine)} ${unit.score} ${unit.rank}`);
                }
                compared += 1;
              }
        }
        return { compared, refused, lacking, differing };
      })().then(done, (error) => done({ differing: [String(error)] }));
      """;

  @TempDir private static Path folder;
  private static TestServer server;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.of(withGaps());
    browser = new Browser(1366, 768);
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"krong-pa-2021", "gia-lai-2023"})
  void thePageReckonsWhatTheServerReckons(String atlas) {
    browser.open(server.url("/quy-hoach?atlas=" + atlas));

    Map<?, ?> found =
        (Map<?, ?>) browser.driver().executeAsyncScript(COMPARE, atlas, scenarios(atlas));

    assertThat(found.get("differing")).isEqualTo(List.of());
    // Of 18 ways, the two with z-scores in a geometric mean are refused.
    assertThat(found.get("compared")).isEqualTo(4 * 16L);
    assertThat(found.get("refused")).isEqualTo(4 * 2L);
    assertThat((Long) found.get("lacking")).isPositive();
  }

  private static List<Map<String, Object>> scenarios(String atlas) {
    String other = atlas.equals("krong-pa-2021") ? "dep_water_rate" : "households";
    List<Map<String, Object>> two = List.of(up("poverty_rate"), down("poor_households"));
    List<Map<String, Object>> three =
        List.of(up("poverty_rate"), up("poor_households"), down(other));
    List<Map<String, Object>> four =
        List.of(
            down(other), up("poverty_rate_reduction"), up("poor_households"), up("poverty_rate"));
    return List.of(
        Map.of("criteria", two, "weights", List.of(1, 1)),
        Map.of("criteria", three, "weights", List.of(2.5, 0, 0.7)),
        Map.of("criteria", three, "weights", List.of(0.1, 7, 3)),
        Map.of("criteria", four, "weights", List.of(1, 2, 3, 0)));
  }

  private static Map<String, Object> up(String indicator) {
    return Map.of("indicator", indicator, "direction", "higher_first");
  }

  private static Map<String, Object> down(String indicator) {
    return Map.of("indicator", indicator, "direction", "lower_first");
  }

  /** The content, but some figures of three units of each document. */
  private static Path withGaps() throws IOException {
    Path content = Path.of("maps");
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(content.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    without("krong-pa-2021", "(24088|24094),.*,dep_water_rate,all,.*|24076,.*,poverty_rate,all,.*");
    without("gia-lai-2023", "(623|627),.*,households,all,.*|(622|623),.*,poverty_rate,all,.*");
    return folder;
  }

  private static void without(String atlas, String lines) throws IOException {
    Path file = folder.resolve(atlas).resolve("observations.csv");
    List<String> kept =
        Files.readAllLines(file).stream().filter(line -> !line.matches(lines)).toList();
    Files.write(file, kept);
  }
}
