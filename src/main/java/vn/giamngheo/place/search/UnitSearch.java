package vn.giamngheo.place.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.place.Level;
import vn.giamngheo.place.boundary.NameKey;

/** All units of all days, to be found by name or code. */
public final class UnitSearch {
  /** A slip of the fingers for so many letters. */
  private static final int LETTERS_PER_SLIP = 4;

  private static final int NEAREST = 8;
  private static final int LEAST_INSIDE = 3;

  /** How a unit fits, best first. */
  enum Fit {
    CODE,
    SAME_LETTERS,
    SAME,
    BEGINS,
    HOLDS,
    SLIP,
    NEAREST
  }

  /**
   * What was found.
   *
   * @param units best first, at most as many as asked for
   * @param total how many there are
   * @param exact whether the first ones are named or coded just so; false when letters had to be
   *     changed
   * @param sure whether anything was found; false when these are merely the nearest names
   */
  public record Answer(List<FoundUnit> units, int total, boolean exact, boolean sure) {
    /** The unit meant, when only one bears that very name or code. */
    public Optional<FoundUnit> only() {
      return exact && units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
    }
  }

  private record Hit(Entry entry, Fit fit, int slips) {}

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparing(Hit::fit)
          .thenComparingInt(Hit::slips)
          .thenComparing(h -> h.entry().unit().figures() == 0)
          .thenComparing(h -> h.entry().unit().validTo() != null)
          .thenComparing(h -> h.entry().unit().level() != Level.COMMUNE)
          .thenComparing(h -> h.entry().unit().name().vi())
          .thenComparing(h -> h.entry().unit().code());

  private final List<Entry> entries;

  UnitSearch(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** Units that what was typed may mean; where there are none, those with the nearest names. */
  public Answer find(String typed, int most) {
    Query query = Query.of(typed);
    if (query.text().isEmpty()) {
      return new Answer(List.of(), 0, false, true);
    }
    List<Hit> hits = query.isCode() ? byCode(query.text()) : byName(query);
    boolean exact = !hits.isEmpty() && hits.get(0).fit().compareTo(Fit.SAME) <= 0;
    if (exact) {
      Fit last = query.isCode() ? Fit.CODE : Fit.SAME;
      List<Hit> same = hits.stream().filter(h -> h.fit().compareTo(last) <= 0).toList();
      hits = same.size() == 1 || query.isCode() ? same : hits;
    }
    return hits.isEmpty()
        ? new Answer(units(nearest(query), NEAREST), 0, false, false)
        : new Answer(units(hits, most), hits.size(), exact, true);
  }

  /** Units of all days with that code, the one in force first. */
  public List<FoundUnit> listByCode(String code) {
    return entries.stream()
        .map(Entry::unit)
        .filter(u -> u.code().equals(code))
        .sorted(Comparator.comparing(u -> u.validTo() != null))
        .toList();
  }

  private static List<FoundUnit> units(List<Hit> hits, int most) {
    return hits.stream().limit(most).map(h -> h.entry().unit()).toList();
  }

  private List<Hit> byCode(String code) {
    return sorted(
        entries.stream().filter(e -> e.unit().code().equals(code)).map(e -> hit(e, Fit.CODE, 0)));
  }

  private List<Hit> byName(Query query) {
    List<Hit> hits = new ArrayList<>();
    entries.forEach(entry -> fit(query, entry).ifPresent(hits::add));
    hits.sort(BEST_FIRST);
    boolean good = !hits.isEmpty() && hits.get(0).fit().compareTo(Fit.HOLDS) <= 0;
    return good ? hits.stream().filter(h -> h.fit() != Fit.SLIP).toList() : List.copyOf(hits);
  }

  private static Optional<Hit> fit(Query query, Entry entry) {
    if (meets(query, entry, Fit.SAME)) {
      boolean letters = query.plain().endsWith(entry.plain());
      return Optional.of(hit(entry, letters ? Fit.SAME_LETTERS : Fit.SAME, 0));
    }
    for (Fit looser : List.of(Fit.BEGINS, Fit.HOLDS)) {
      if (meets(query, entry, looser)) {
        return Optional.of(hit(entry, looser, 0));
      }
    }
    int slips = slips(query, entry);
    int shortest = query.keys().stream().mapToInt(String::length).min().orElse(0);
    return slips <= shortest / LETTERS_PER_SLIP
        ? Optional.of(hit(entry, Fit.SLIP, slips))
        : Optional.empty();
  }

  private static boolean meets(Query query, Entry entry, Fit fit) {
    return query.keys().stream()
        .anyMatch(
            key ->
                switch (fit) {
                  case SAME -> entry.keys().contains(key) || entry.wide().contains(key);
                  case BEGINS ->
                      entry.keys().stream().anyMatch(k -> k.startsWith(key))
                          || entry.wide().stream().anyMatch(k -> k.startsWith(key));
                  default ->
                      key.length() >= LEAST_INSIDE
                          && entry.keys().stream().anyMatch(k -> k.contains(key));
                });
  }

  private static int slips(Query query, Entry entry) {
    int least = Integer.MAX_VALUE;
    for (String key : query.keys()) {
      for (String own : entry.keys()) {
        least = Math.min(least, NameKey.distance(key, own));
      }
    }
    return least;
  }

  private List<Hit> nearest(Query query) {
    return query.isCode()
        ? sorted(
            entries.stream()
                .map(e -> hit(e, Fit.NEAREST, NameKey.distance(query.text(), e.unit().code()))))
        : sorted(entries.stream().map(e -> hit(e, Fit.NEAREST, slips(query, e))));
  }

  private static List<Hit> sorted(Stream<Hit> hits) {
    return hits.sorted(BEST_FIRST).toList();
  }

  private static Hit hit(Entry entry, Fit fit, int slips) {
    return new Hit(entry, fit, slips);
  }
}
