package vn.giamngheo.planner.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.export.SafeCsv;
import vn.giamngheo.web.Replies;

/** Clusters as a table for machines, one unit a row: what the answer says of each. */
final class ClusterTable {
  /** Columns, and where in a unit of the answer they stand. */
  private static final Map<String, String> COLUMNS = columns();

  private ClusterTable() {}

  private static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("unit_code", "/code");
    columns.put("unit_name", "/name");
    columns.put("value", "/value");
    columns.put("printed", "/printed");
    columns.put("smoothed", "/smoothed");
    columns.put("local_moran", "/local/i");
    columns.put("quadrant", "/local/quadrant");
    columns.put("local_p", "/local/p");
    columns.put("local_adjusted_p", "/local/adjustedP");
    columns.put("cluster", "/local/cluster");
    columns.put("getis_ord_z", "/hotspot/z");
    columns.put("hotspot_p", "/hotspot/p");
    columns.put("hotspot_adjusted_p", "/hotspot/adjustedP");
    columns.put("hotspot", "/hotspot/kind");
    columns.put("finding", "/contested/finding");
    columns.put("address", "/address");
    return columns;
  }

  /**
   * The table.
   *
   * @param answer see {@link ClusterAnswer}
   */
  static byte[] csv(Map<String, Object> answer) {
    JsonNode told = Replies.JSON.valueToTree(answer);
    List<String> header = new ArrayList<>(COLUMNS.keySet());
    header.addAll(List.of("neighbours", "indicator", "permutations", "seed"));
    List<List<Object>> rows = new ArrayList<>();
    told.path("units").forEach(unit -> rows.add(row(unit, told)));
    return SafeCsv.write(header, rows).getBytes(StandardCharsets.UTF_8);
  }

  private static List<Object> row(JsonNode unit, JsonNode told) {
    List<Object> row = new ArrayList<>();
    COLUMNS.values().forEach(place -> row.add(cell(unit.at(place))));
    List<String> neighbours = new ArrayList<>();
    unit.path("neighbours").forEach(code -> neighbours.add(code.asText()));
    row.add(String.join(" ", neighbours));
    row.add(told.path("label").asText());
    row.add(cell(told.at("/request/permutations")));
    row.add(cell(told.at("/request/seed")));
    return row;
  }

  private static Object cell(JsonNode value) {
    if (value.isNumber()) {
      return value.decimalValue();
    }
    return value.isNull() || value.isMissingNode() ? null : value.asText();
  }
}
