package vn.giamngheo.rebase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.indicator.Indicator;
import vn.giamngheo.indicator.Locator;
import vn.giamngheo.text.Text;

/** Units named by letters, successions between them and figures, for tests. */
final class Family {
  static final LocalDate DAY = LocalDate.parse("2020-12-31");
  static final LocalDate FIRST = LocalDate.parse("2023-01-01");
  static final LocalDate SECOND = LocalDate.parse("2025-07-01");

  private final Map<Long, Member> members = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final Map<Long, Map<Key, Printed>> figures = new HashMap<>();

  Family unit(String name, LocalDate from, LocalDate to) {
    members.put(id(name), new Member(id(name), name, new Text(name, name), from, to));
    return this;
  }

  /** Units that end the day before. */
  Family old(LocalDate end, String... names) {
    for (String name : names) {
      unit(name, null, end.minusDays(1));
    }
    return this;
  }

  /** Units that are still in force. */
  Family young(LocalDate start, String... names) {
    for (String name : names) {
      unit(name, start, null);
    }
    return this;
  }

  Family whole(String from, String to, LocalDate date) {
    links.add(new Link(id(from), id(to), date, true, null, null, "NQ 1"));
    return this;
  }

  Family part(String from, String to, LocalDate date, Integer households, Double area) {
    links.add(
        new Link(
            id(from),
            id(to),
            date,
            false,
            households == null ? null : BigDecimal.valueOf(households),
            area == null ? null : BigDecimal.valueOf(area),
            "NQ 1"));
    return this;
  }

  Family figure(String unit, String indicator, String printed) {
    return figure(unit, indicator, "2020", "actual", printed, "");
  }

  Family figure(
      String unit, String indicator, String period, String status, String printed, String qual) {
    Key key = new Key(indicator, period, status, "all", "");
    figures
        .computeIfAbsent(id(unit), u -> new HashMap<>())
        .put(
            key,
            new Printed(
                key,
                "2016-2020",
                new BigDecimal(printed.replace(',', '.')),
                printed,
                qual,
                new Locator(new Text("PL", "PL"), true, unit, ""),
                "/nguon/" + unit + indicator + period,
                null,
                null));
    return this;
  }

  static long id(String name) {
    return name.chars().reduce(0, (a, b) -> a * 256 + b);
  }

  static Key key(String indicator) {
    return new Key(indicator, "2020", "actual", "all", "");
  }

  Genealogy genealogy() {
    return new Genealogy(members, links);
  }

  Sheet sheet() {
    return new Sheet(figures);
  }

  Passage passage(LocalDate to, String... sources) {
    return genealogy().passage(List.of(sources).stream().map(Family::id).toList(), DAY, to);
  }

  Rebasing rebasing(LocalDate to, String... sources) {
    Map<Long, Member> districts = new LinkedHashMap<>();
    Member district = new Member(0, "D", new Text("D", "D"), null, null);
    List.of(sources).forEach(s -> districts.put(id(s), district));
    Ground ground = new Ground(genealogy(), districts, DAY);
    Passage passage = passage(to, sources);
    Passage back = genealogy().passage(passage.targets(), to, DAY);
    Vintage vintage = new Vintage(to, null, to, false, "commune", 0);
    return new Rebasing(vintage, ground, passage, back, true, sheet(), catalogue());
  }

  Rebased of(LocalDate to, String indicator, String target, String... sources) {
    return rebasing(to, sources).of(key(indicator), id(target));
  }

  private static Map<String, Indicator> catalogue() {
    Map<String, Indicator> all = new HashMap<>();
    for (String count : List.of("poor_households", "near_poor_households", "households")) {
      all.put(count, indicator(count, "household", 0));
    }
    all.put("poverty_rate", indicator("poverty_rate", "percent", 2));
    all.put("poverty_rate_reduction", indicator("poverty_rate_reduction", "percentage_point", 2));
    return all;
  }

  private static Indicator indicator(String id, String measure, int decimals) {
    Text name = new Text(id, id);
    return new Indicator(id, "", null, name, measure, name, decimals, name);
  }
}
