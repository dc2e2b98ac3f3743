package vn.giamngheo.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.giamngheo.TestServer;

/** Where a package can be read by everybody. */
final class PublicAddresses {
  private static final String[] FILES = {"csv", "xlsx", "gpkg", "docx", "svg", "png"};

  private PublicAddresses() {}

  /** What the list of atlases says of it. */
  static JsonNode description(TestServer server, String atlas) {
    for (JsonNode description : server.json("/api/atlases")) {
      if (description.path("id").asText().equals(atlas)) {
        return description;
      }
    }
    throw new AssertionError("no " + atlas);
  }

  /** What is made for people, and the open files. */
  private static void addPages(Set<String> addresses, String atlas, List<String> units) {
    addresses.addAll(List.of("/?atlas=" + atlas, "/nhung/" + atlas, "/du-lieu", "/phien-ban"));
    addresses.addAll(List.of("/phien-ban/1", "/api/revisions/1", "/api/revision", "/sitemap.xml"));
    addresses.add("/api/atlases/" + atlas + "/document.xlsx");
    for (int row = 2; row < 17; row++) {
      addresses.add("/api/atlases/" + atlas + "/figures/bang/" + row + "/3");
      addresses.add("/nguon/" + atlas + "/bang/" + row + "/3");
    }
    for (String unit : units) {
      addresses.add("/xa/" + unit + "?atlas=" + atlas);
      addresses.add("/xa/" + unit + "/so-lieu.csv?atlas=" + atlas);
    }
    for (String table : List.of("observations", "funding", "results", "agencies", "findings")) {
      for (String ending : List.of("csv", "json", "xlsx")) {
        addresses.add("/du-lieu/" + atlas + "/" + table + "." + ending);
      }
    }
    for (String file : List.of("units.geojson", "units.gpkg", "data.xlsx", "data.zip")) {
      addresses.add("/du-lieu/" + atlas + "/" + file);
    }
  }

  /** All of them for one package. */
  static Set<String> of(TestServer server, String atlas) {
    String root = "/api/atlases/" + atlas;
    Set<String> addresses =
        new LinkedHashSet<>(List.of("/api/atlases", root + "/observations.csv"));
    addresses.addAll(
        List.of(
            root + "/findings",
            root + "/agencies",
            root + "/funding",
            root + "/results",
            root + "/sessions",
            root + "/presets",
            root + "/allocation-examples",
            root + "/clusters?indicator=near_poverty_rate&period=2023",
            root + "/clusters.csv?indicator=near_poverty_rate&period=2023",
            "/trinh-chieu/" + atlas,
            "/trinh-chieu/" + atlas + "/man-hinh",
            "/tim?q=phu+tuc",
            "/du-lieu/catalog.jsonld",
            root + "/document",
            root + "/document/bang.csv",
            root + "/document/loi.csv"));
    List<String> units = new ArrayList<>(MadeUpRecords.COMMUNES);
    units.forEach(unit -> addresses.add(root + "/units/" + unit));
    addresses.add(root + "/units/" + MadeUpRecords.DISTRICT);
    addPages(addresses, atlas, units);
    addMaps(addresses, server, atlas);
    return addresses;
  }

  /** Every series of the last year, as a map and as files. */
  private static void addMaps(Set<String> addresses, TestServer server, String atlas) {
    String root = "/api/atlases/" + atlas;
    for (JsonNode indicator : description(server, atlas).path("indicators")) {
      for (JsonNode series : indicator.path("series")) {
        if (!series.path("period").asText().equals("2023")) {
          continue;
        }
        String query =
            "?indicator=%s&period=%s&status=%s&group=%s&base=%s"
                .formatted(
                    indicator.path("id").asText(),
                    series.path("period").asText(),
                    series.path("status").asText(),
                    series.path("group").asText(),
                    series.path("base").asText());
        addresses.add(root + "/map" + query);
        addresses.add(root + "/map" + query + "&boundaries=2026-01-01");
        addresses.add(root + "/computed/sum_of_units" + query);
        for (String file :
            indicator.path("id").asText().equals("households") ? FILES : new String[] {"csv"}) {
          addresses.add(root + "/map." + file + query);
        }
      }
    }
  }
}
