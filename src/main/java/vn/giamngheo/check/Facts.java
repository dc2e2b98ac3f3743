package vn.giamngheo.check;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.LocatorMapper;

/** The figures of one document, and the database they stand in. */
final class Facts {
  private final Handle db;
  private final String atlas;
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final Map<String, Variable> variables = new HashMap<>();

  Facts(Handle db, String atlas) {
    this.db = db;
    this.atlas = atlas;
    db.createQuery(Sql.of(Facts.class, "facts"))
        .bind("atlas", atlas)
        .map((r, c) -> figure(r))
        .forEach(f -> figures.put(f.id(), f));
    groupIntoVariables();
  }

  String atlas() {
    return atlas;
  }

  Handle db() {
    return db;
  }

  Collection<Figure> figures() {
    return figures.values();
  }

  /** The figure with that id; every id the database gives is known. */
  Figure figure(String id) {
    return figures.get(id);
  }

  /** The quantity a figure prints. */
  Variable variable(String figureId) {
    return variables.get(figureId);
  }

  /**
   * Figures of one quantity that print the same amount, or the same one less precisely, are one
   * variable; the most precise one stands for it.
   */
  private void groupIntoVariables() {
    Map<String, List<List<Figure>>> byQuantity = new LinkedHashMap<>();
    for (Figure figure : figures.values()) {
      List<List<Figure>> groups =
          byQuantity.computeIfAbsent(figure.quantity(), k -> new ArrayList<>());
      groups.stream()
          .filter(g -> sameAmount(g.get(0), figure))
          .findFirst()
          .orElseGet(
              () -> {
                List<Figure> fresh = new ArrayList<>();
                groups.add(fresh);
                return fresh;
              })
          .add(figure);
    }
    for (List<List<Figure>> groups : byQuantity.values()) {
      for (List<Figure> group : groups) {
        group.sort(Comparator.comparing(Figure::halfUnit));
        Variable variable = new Variable(List.copyOf(group));
        group.forEach(f -> variables.put(f.id(), variable));
      }
    }
  }

  private static boolean sameAmount(Figure a, Figure b) {
    BigDecimal coarser = a.halfUnit().max(b.halfUnit());
    return a.amount().subtract(b.amount()).abs().compareTo(coarser) <= 0;
  }

  private static Figure figure(ResultSet r) throws SQLException {
    String printed = r.getString("printed");
    String printedUnit = r.getString("printed_unit");
    String measure = r.getString("measure");
    BigDecimal scale = Precision.scale(printed, printedUnit);
    return new Figure(
        r.getString("id"),
        r.getString("quantity"),
        r.getString("place"),
        r.getInt("row_no"),
        r.getInt("col_no"),
        AtlasQueries.text(r, "unit"),
        AtlasQueries.text(r, "subject"),
        r.getString("period"),
        new BigDecimal(r.getBigDecimal("amount").stripTrailingZeros().toPlainString()),
        Precision.halfUnit(printed, measure, scale, r.getString("qualifier").equals("about")),
        scale,
        measure,
        printed,
        printedUnit,
        LocatorMapper.of(r));
  }
}
