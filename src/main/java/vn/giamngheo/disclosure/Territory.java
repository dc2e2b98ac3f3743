package vn.giamngheo.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Units: which make up which on the days documents speak of, and which became which. */
final class Territory {
  /** The whole old unit, or a part of it, went into the new one. */
  record Link(long from, long to, boolean whole) {}

  /** A unit and all units below it on one day. */
  record Division(long parent, Set<Long> children) {}

  private final Map<Long, Long> parents = new HashMap<>();
  private final Set<Division> divisions = new LinkedHashSet<>();
  private final Map<Long, List<Link>> incoming = new HashMap<>();
  private final Map<Long, List<Link>> outgoing = new HashMap<>();

  private Territory() {}

  static Territory read(Handle db) {
    Territory territory = new Territory();
    List<LocalDate> days =
        db.createQuery("select distinct units_as_of from atlas order by 1")
            .mapTo(LocalDate.class)
            .list();
    db.createQuery("select id, parent_id from unit where parent_id is not null")
        .map((r, c) -> territory.parents.put(r.getLong(1), r.getLong(2)))
        .list();
    for (LocalDate day : days) {
      Map<Long, Set<Long>> children = new HashMap<>();
      db.createQuery(
              """
              select id, parent_id from unit where parent_id is not null
                and (valid_from is null or valid_from <= :day)
                and (valid_to is null or valid_to >= :day)""")
          .bind("day", day)
          .map(
              (r, c) ->
                  children
                      .computeIfAbsent(r.getLong(2), p -> new LinkedHashSet<>())
                      .add(r.getLong(1)))
          .list();
      children.forEach((parent, units) -> territory.divisions.add(new Division(parent, units)));
    }
    db.createQuery("select old_id, new_id, whole from succession")
        .map((r, c) -> new Link(r.getLong(1), r.getLong(2), r.getBoolean(3)))
        .list()
        .forEach(territory::add);
    return territory;
  }

  private void add(Link link) {
    incoming.computeIfAbsent(link.to(), u -> new ArrayList<>()).add(link);
    outgoing.computeIfAbsent(link.from(), u -> new ArrayList<>()).add(link);
  }

  Set<Division> divisions() {
    return divisions;
  }

  /** What went into the unit. */
  List<Link> incoming(long unit) {
    return incoming.getOrDefault(unit, List.of());
  }

  /** What the unit went into. */
  List<Link> outgoing(long unit) {
    return outgoing.getOrDefault(unit, List.of());
  }

  Iterable<Long> successors() {
    return incoming.keySet();
  }

  /** Null for a unit of the highest level. */
  Long parent(long unit) {
    return parents.get(unit);
  }
}
