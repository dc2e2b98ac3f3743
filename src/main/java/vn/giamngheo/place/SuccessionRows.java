package vn.giamngheo.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.intake.Row;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** Successions from rows of tables, each checked against the units and against each other. */
final class SuccessionRows {
  private final UnitRows units;
  private final Issues issues;
  private final Map<Succession, Row> rows = new LinkedHashMap<>();
  private final Map<String, List<Succession>> byOld = new LinkedHashMap<>();
  private final Set<String> packagedOld = new LinkedHashSet<>();

  SuccessionRows(UnitRows units, Issues issues) {
    this.units = units;
    this.issues = issues;
  }

  Map<Succession, Row> rows() {
    return rows;
  }

  void addPackaged(Row row) {
    Succession succession = read(row);
    packagedOld.add(oldKey(succession));
    add(succession, row);
  }

  /** Of an old unit whose successions the package has, nothing else is taken. */
  void addListed(Row row) {
    Succession succession = read(row);
    if (!packagedOld.contains(oldKey(succession))) {
      add(succession, row);
    }
  }

  private static Succession read(Row row) {
    return new Succession(
        row.text("old_code"),
        row.text("new_code"),
        row.date("date"),
        "whole".equals(row.text("extent")),
        row.textOrEmpty("resolution"),
        row.textOrEmpty("article"),
        row.integer("share_households"));
  }

  private static String oldKey(Succession s) {
    return s.oldCode() + " " + s.date();
  }

  private static String pair(Succession s) {
    return s.oldCode() + " → " + s.newCode();
  }

  private void add(Succession s, Row row) {
    if (units.oldOf(s) == null) {
      issue(row, "old_code", s, "không có đơn vị cũ trước ngày ", "no such old unit before ");
    }
    if (units.newOf(s) == null) {
      issue(row, "new_code", s, "không có đơn vị mới từ ngày ", "no such new unit from ");
    }
    List<Succession> same = byOld.computeIfAbsent(oldKey(s), key -> new ArrayList<>());
    if (same.stream().anyMatch(other -> other.newCode().equals(s.newCode()))) {
      issues.add(row, "new_code", new Text(pair(s) + ": lặp lại", pair(s) + ": listed twice"));
    } else {
      same.add(s);
      rows.put(s, row);
    }
  }

  private void issue(Row row, String field, Succession s, String vi, String en) {
    issues.add(
        row,
        field,
        new Text(
            pair(s) + ": " + vi + Dates.format(s.date(), Language.VI),
            pair(s) + ": " + en + Dates.format(s.date(), Language.EN)));
  }

  /** A unit goes whole into one, or in parts into several. */
  void checkExtents() {
    for (List<Succession> same : byOld.values()) {
      for (Succession s : same) {
        if (s.whole() && same.size() > 1) {
          issues.add(
              rows.get(s),
              "extent",
              new Text(
                  pair(s) + ": ghi toàn bộ, nhưng đơn vị cũ còn vào đơn vị khác",
                  pair(s) + ": whole, but the old unit goes into others too"));
        } else if (!s.whole() && same.size() == 1) {
          issues.add(
              rows.get(s),
              "extent",
              new Text(
                  pair(s) + ": ghi một phần, nhưng không có phần còn lại",
                  pair(s) + ": a part, but the rest is nowhere"));
        }
      }
    }
  }
}
