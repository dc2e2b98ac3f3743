package vn.giamngheo.place.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.place.Level;
import vn.giamngheo.text.Text;

/** Keeps the search for the current state of the data; a new state is read when first asked. */
public final class UnitSearches {
  private final Jdbi db;
  private final Supplier<String> state;
  private volatile Kept kept = new Kept(null, null);

  private record Kept(String state, UnitSearch search) {}

  /**
   * @param state changes whenever units or figures may have changed
   */
  public UnitSearches(Jdbi db, Supplier<String> state) {
    this.db = db;
    this.state = state;
  }

  /** The search as of now. */
  public UnitSearch current() {
    String now = state.get();
    Kept last = kept;
    if (!now.equals(last.state())) {
      last = new Kept(now, db.withHandle(UnitSearches::read));
      kept = last;
    }
    return last.search();
  }

  static UnitSearch read(Handle h) {
    Map<Long, List<FoundUnit.Became>> became = new HashMap<>();
    h.createQuery(Sql.of(UnitSearches.class, "became"))
        .map(
            (r, c) ->
                became
                    .computeIfAbsent(r.getLong("old_id"), id -> new ArrayList<>())
                    .add(new FoundUnit.Became(r.getString("code"), text(r, "name"))))
        .list();
    return new UnitSearch(
        h.createQuery(Sql.of(UnitSearches.class, "units"))
            .map((r, c) -> entry(r, became.getOrDefault(r.getLong("id"), List.of())))
            .list());
  }

  private static Entry entry(ResultSet r, List<FoundUnit.Became> became) throws SQLException {
    FoundUnit unit =
        new FoundUnit(
            r.getLong("id"),
            r.getString("code"),
            text(r, "name"),
            Level.of(r.getString("level")),
            r.getObject("valid_from", LocalDate.class),
            r.getObject("valid_to", LocalDate.class),
            text(r, "parent"),
            text(r, "province"),
            r.getInt("figures"),
            List.copyOf(became));
    List<String> names = new ArrayList<>(List.of(r.getString("name")));
    if (r.getString("printed") != null && unit.level() == Level.COMMUNE) {
      names.addAll(List.of(r.getString("printed").split("\n")));
    }
    List<String> above =
        Stream.of(r.getString("parent_name"), r.getString("province_name"))
            .filter(Objects::nonNull)
            .toList();
    return Entry.of(unit, names, above);
  }

  private static Text text(ResultSet r, String name) throws SQLException {
    String vi = r.getString(name + "_vi");
    return vi == null ? null : new Text(vi, r.getString(name + "_en"));
  }
}
