package vn.giamngheo.admin;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.place.boundary.ImportDetails;
import vn.giamngheo.place.boundary.ImportReport;

/** Names of provinces for reports. A code may be two provinces, before a merger and after it. */
final class ProvinceNames {
  private ProvinceNames() {}

  /**
   * Names by code, on the day of the report's files; empty when they are of several days, as the
   * report does not tell which of them a code is of.
   */
  static Map<String, String> of(Jdbi db, ImportReport report) {
    var days =
        report.details().files().stream()
            .map(ImportDetails.FileVintage::day)
            .collect(Collectors.toSet());
    if (days.size() != 1) {
      return Map.of();
    }
    List<Map.Entry<String, String>> names =
        db.withHandle(
            handle ->
                handle
                    .createQuery(Sql.of(ProvinceNames.class, "province-names"))
                    .bind("day", days.iterator().next())
                    .map((r, c) -> Map.entry(r.getString("code"), r.getString("name")))
                    .list());
    return names.stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
  }
}
