package vn.giamngheo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giamngheo.TestServer;

/**
 * Whether every empty cell says which it is: hidden, or without a figure. The open list of the
 * package's figures says which are hidden; nothing may say more.
 */
final class HiddenCells {
  private static final String HIDDEN = "đã ẩn để bảo vệ riêng tư";
  private static final String NONE = "không có số liệu";
  private static final String OLD = MadeUpRecords.OLD;

  private final TestServer server;

  /** "24076 poverty_rate_2023_actual", as columns of open files are named. */
  private final Set<String> listed = new TreeSet<>();

  HiddenCells(TestServer server) {
    this.server = server;
    for (JsonNode row : server.json("/du-lieu/" + OLD + "/observations.json").path("rows")) {
      if (HIDDEN.equals(row.path("note").asText())) {
        listed.add(row.path("unit_code").asText() + " " + column(row));
      }
    }
  }

  private static String column(JsonNode row) {
    String group = row.path("group").asText();
    String base = row.path("base").asText("");
    return row.path("indicator").asText()
        + "_"
        + row.path("period").asText()
        + "_"
        + row.path("status").asText()
        + (group.equals("all") ? "" : "_" + group)
        + (base.isEmpty() || base.equals("null") ? "" : "_" + base);
  }

  void areToldFromThoseWithoutFigureAndTellNoMoreThanTheList() {
    assertThat(listed).hasSizeGreaterThan(20);
    firstPage();
    pageOfAUnit();
    carried();
    layerOfUnits();
    slides();
    assertThat(server.get("/nguon/" + OLD + "/bang/2/99").body()).doesNotContain("đã ẩn");
  }

  private boolean isListed(String unit, String column) {
    return listed.contains(unit + " " + column);
  }

  private void firstPage() {
    String page = server.get("/?atlas=" + OLD).body();
    Matcher rows =
        Pattern.compile("<tr><th scope=\"row\"><a href=\"/xa/(\\d+)[^>]*>.*?</tr>", Pattern.DOTALL)
            .matcher(page.substring(page.indexOf("id=\"units-table\"")));
    int checked = 0;
    while (rows.find()) {
      List<String> cells = cells(rows.group());
      List<String> columns =
          List.of(
              "households_2023_actual", "poor_households_2023_actual", "poverty_rate_2023_actual");
      for (int i = 0; i < columns.size(); i++) {
        boolean hidden = isListed(rows.group(1), columns.get(i));
        assertThat(cells.get(i).contains(HIDDEN)).as(rows.group()).isEqualTo(hidden);
        checked++;
      }
    }
    assertThat(checked).isEqualTo(3 * MadeUpRecords.COMMUNES.size());
    assertThat(page).contains("trong các đơn vị có số được hiện, tỷ lệ hộ nghèo cao nhất");
  }

  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    Matcher cell = Pattern.compile("<td.*?</td>", Pattern.DOTALL).matcher(row);
    while (cell.find()) {
      cells.add(cell.group());
    }
    return cells;
  }

  private void pageOfAUnit() {
    String unit =
        MadeUpRecords.COMMUNES.stream()
            .filter(code -> isListed(code, "poverty_rate_2023_actual"))
            .findFirst()
            .orElseThrow();
    String page = server.get("/xa/" + unit + "?atlas=" + OLD + "&boundaries=2024-01-15").body();
    assertThat(page)
        .contains("Số hộ nghèo và tỷ lệ hộ nghèo cuối năm 2023 của ")
        .containsPattern(
            "Tỷ lệ hộ nghèo <span class=\"sub\">Thực hiện 2023</span></th><td[^>]*>" + HIDDEN);
    long peers =
        MadeUpRecords.COMMUNES.stream()
            .filter(code -> isListed(code, "poverty_rate_2023_actual"))
            .count();
    String bars =
        page.substring(
            page.indexOf("class=\"bars\""),
            page.indexOf("</table>", page.indexOf("class=\"bars\"")));
    assertThat(bars.split(HIDDEN, -1)).hasSize((int) peers + 1);
    String table = server.get("/xa/" + unit + "/so-lieu.csv?atlas=" + OLD).body();
    assertThat(table.lines().filter(line -> line.endsWith(HIDDEN)).count())
        .isEqualTo(listed.stream().filter(one -> one.startsWith(unit + " ")).count());
  }

  /** What is made of hidden figures is hidden, too; only what nobody counted is missing. */
  private void carried() {
    for (JsonNode figure :
        server
            .json("/api/atlases/" + OLD + "/units/24076?boundaries=2026-01-01")
            .path("observations")) {
      boolean hidden = figure.path("suppressed").asBoolean();
      assertThat(hidden)
          .as(figure.toString())
          .isEqualTo(figure.path("reason").asText().contains("ẩn để"));
    }
    String page = server.get("/xa/24076?atlas=" + OLD + "&boundaries=2026-01-01").body();
    assertThat(page).contains(HIDDEN).doesNotContain(">" + NONE);
    assertThat(server.get("/xa/24076/so-lieu.csv?atlas=" + OLD + "&boundaries=2026-01-01").body())
        .contains("đã ẩn để bảo vệ riêng tư, nên không tính số cho đơn vị này.");
  }

  private void layerOfUnits() {
    Set<String> told = new TreeSet<>();
    for (JsonNode feature : server.json("/du-lieu/" + OLD + "/units.geojson").path("features")) {
      JsonNode unit = feature.path("properties");
      for (String column : unit.path("hidden").asText().split(" ")) {
        assertThat(unit.has(column)).as(column).isTrue();
        assertThat(unit.path(column).isNull()).as(column).isTrue();
        told.add(unit.path("code").asText() + " " + column);
      }
    }
    assertThat(told)
        .isEqualTo(
            listed.stream()
                .filter(one -> !one.startsWith(MadeUpRecords.DISTRICT + " "))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private void slides() {
    String screen = server.get("/trinh-chieu/" + OLD + "/man-hinh").body();
    long hidden =
        MadeUpRecords.COMMUNES.stream()
            .filter(code -> isListed(code, "poverty_rate_2023_actual"))
            .count();
    Matcher areas =
        Pattern.compile("role=\"button\" aria-label=\"[^\"]*: " + HIDDEN + "\"").matcher(screen);
    assertThat(areas.results().count()).isEqualTo(hidden);
  }
}
