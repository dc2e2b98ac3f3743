package vn.giamngheo.rebase;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.text.CsvTable;
import vn.giamngheo.text.Language;

/**
 * The figures of a document on units of another day, as CSV: a line for each unit and series that
 * units have.
 */
final class RebasedTable {
  private final Atlas atlas;
  private final Rebasing rebasing;
  private final Language language;

  RebasedTable(Atlas atlas, Rebasing rebasing, Language language) {
    this.atlas = atlas;
    this.rebasing = rebasing;
    this.language = language;
  }

  String write(List<Series> series) {
    CsvTable table =
        new CsvTable(
            "unit_code",
            "unit_name",
            "indicator",
            "group",
            "base",
            "status",
            "period",
            "standard",
            "value",
            "unit",
            "document",
            "locator",
            "low",
            "high",
            "estimated",
            "method",
            "reason",
            "address");
    List<Member> units =
        rebasing.targets().stream()
            .map(rebasing.genealogy()::member)
            .sorted(Comparator.comparing(Member::code))
            .toList();
    for (Series one : series) {
      if (rebasing.isOfUnits(one)) {
        units.forEach(unit -> add(table, Key.of(one), unit));
      }
    }
    return table.toString();
  }

  private void add(CsvTable table, Key key, Member unit) {
    Rebased value = rebasing.of(key, unit.id());
    String address = RebaseAddress.of(atlas.id(), rebasing.vintage().id(), unit.code(), key);
    table.add(
        unit.code(),
        unit.name().in(language),
        key.indicator(),
        key.group(),
        key.base(),
        key.status(),
        key.period(),
        atlas.standard(),
        plain(value.value()),
        rebasing.measure(key),
        atlas.citation(language),
        RebasedWords.locator(value).map(text -> text.in(language)).orElse(null),
        plain(value.low()),
        plain(value.high()),
        Boolean.toString(value.estimated()),
        value.methodId(),
        value.reason() == null ? null : value.reason().in(language),
        value.isKnown() ? address : null);
  }

  private static String plain(BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}
