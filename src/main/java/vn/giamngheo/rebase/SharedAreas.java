package vn.giamngheo.rebase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import vn.giamngheo.db.Sql;

/**
 * Area that the boundaries of an old and a new unit share, where both are real and one of the two
 * divides on the way. Square degrees: only proportions within one unit are used, and over a
 * commune's extent those differ from proportions on the ground by less than a thousandth.
 */
final class SharedAreas {
  private final Handle db;

  SharedAreas(Handle db) {
    this.db = db;
  }

  /**
   * The links with the areas that shares can be drawn from: of what divides on the way from the
   * day.
   */
  List<Link> measure(List<Link> links, LocalDate day) {
    Map<Object, Long> counts =
        links.stream().collect(Collectors.groupingBy(l -> start(l, day), Collectors.counting()));
    Set<Link> divided =
        links.stream()
            .filter(l -> counts.get(start(l, day)) > 1)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (divided.isEmpty()) {
      return links;
    }
    Map<Long, Geometry> real = boundaries(divided);
    return links.stream().map(l -> divided.contains(l) ? measured(l, real) : l).toList();
  }

  /**
   * Where a link starts for someone who comes from the day: forward at its old unit, backward at
   * its new one.
   */
  private static Object start(Link link, LocalDate day) {
    boolean forward = link.date().isAfter(day);
    return List.of(forward, forward ? link.oldId() : link.newId(), link.date());
  }

  private Map<Long, Geometry> boundaries(Set<Link> links) {
    Set<Long> ids = new LinkedHashSet<>();
    links.forEach(
        l -> {
          ids.add(l.oldId());
          ids.add(l.newId());
        });
    Map<Long, Geometry> real = new HashMap<>();
    db.createQuery(Sql.of(SharedAreas.class, "real-boundaries"))
        .bindList("ids", List.copyOf(ids))
        .map((r, c) -> real.put(r.getLong("unit_id"), (Geometry) r.getObject("geom")))
        .list();
    return real;
  }

  private static Link measured(Link link, Map<Long, Geometry> real) {
    Geometry old = real.get(link.oldId());
    Geometry now = real.get(link.newId());
    return old == null || now == null ? link : link.withArea(shared(old, now));
  }

  /** Area both cover. */
  static BigDecimal shared(Geometry a, Geometry b) {
    return BigDecimal.valueOf(OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION).getArea());
  }
}
