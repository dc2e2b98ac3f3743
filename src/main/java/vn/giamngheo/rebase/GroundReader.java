package vn.giamngheo.rebase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.AtlasQueries;

/** Reads the communes of a document and the successions before and after them. */
final class GroundReader {
  private final Handle db;
  private final Map<Long, Member> members = new LinkedHashMap<>();
  private final Set<Link> links = new LinkedHashSet<>();

  GroundReader(Handle db) {
    this.db = db;
  }

  /**
   * @param unit the unit the document is about
   * @param day the day it speaks of
   */
  Ground read(long unit, LocalDate day) {
    Map<Long, Member> districts = new LinkedHashMap<>();
    db.createQuery(Sql.of(GroundReader.class, "communes"))
        .bind("unit", unit)
        .map((r, c) -> commune(r))
        .forEach(
            pair -> {
              if (pair[0].isValidOn(day)) {
                members.put(pair[0].id(), pair[0]);
                districts.put(pair[0].id(), pair[1]);
              }
            });
    follow(List.copyOf(members.keySet()), true);
    follow(List.copyOf(members.keySet()), false);
    List<Link> measured = new SharedAreas(db).measure(List.copyOf(links), day);
    return new Ground(new Genealogy(Map.copyOf(members), measured), districts, day);
  }

  /** Everything that can be reached in one direction, change by change. */
  private void follow(Collection<Long> from, boolean forward) {
    Set<Long> seen = new LinkedHashSet<>(from);
    List<Long> edge = List.copyOf(from);
    while (!edge.isEmpty()) {
      List<Long> next = new ArrayList<>();
      for (Link link : read(edge, forward)) {
        links.add(link);
        long end = forward ? link.newId() : link.oldId();
        if (seen.add(end)) {
          next.add(end);
        }
      }
      edge = next;
    }
  }

  private List<Link> read(List<Long> ids, boolean forward) {
    return db.createQuery(Sql.of(GroundReader.class, "links"))
        .bindList("ids", ids)
        .bind("forward", forward)
        .map((r, c) -> link(r))
        .list();
  }

  private static Member[] commune(ResultSet r) throws SQLException {
    Member commune =
        new Member(
            r.getLong("id"),
            r.getString("code"),
            AtlasQueries.text(r, "name"),
            r.getObject("valid_from", LocalDate.class),
            r.getObject("valid_to", LocalDate.class));
    Member above =
        new Member(
            r.getLong("parent_id"),
            r.getString("parent_code"),
            AtlasQueries.text(r, "parent"),
            r.getObject("parent_from", LocalDate.class),
            r.getObject("parent_to", LocalDate.class));
    return new Member[] {commune, above};
  }

  private Link link(ResultSet r) throws SQLException {
    addEnd(r, "old");
    addEnd(r, "new");
    String article = r.getString("article");
    return new Link(
        r.getLong("old_id"),
        r.getLong("new_id"),
        r.getObject("on_date", LocalDate.class),
        r.getBoolean("whole"),
        r.getBigDecimal("share_households"),
        null,
        r.getString("resolution") + (article.isEmpty() ? "" : ", " + article));
  }

  private void addEnd(ResultSet r, String end) throws SQLException {
    long id = r.getLong(end + "_id");
    members.putIfAbsent(
        id,
        new Member(
            id,
            r.getString(end + "_code"),
            AtlasQueries.text(r, end),
            r.getObject(end + "_from", LocalDate.class),
            r.getObject(end + "_to", LocalDate.class)));
  }
}
