package vn.giamngheo.admin;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.intake.Excerpt;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.place.Level;
import vn.giamngheo.place.boundary.ImportRequest;
import vn.giamngheo.text.Text;

/** Reads one entry of the catalogue and says all that is wrong with it. */
final class CatalogReader {
  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,60}");
  private static final Pattern FILE = Pattern.compile("[A-Za-z0-9._-]{1,80}\\.[A-Za-z0-9]{2,8}");
  private static final Pattern HOST =
      Pattern.compile("[a-z0-9.-]+\\.[a-z]{2,}(/[A-Za-z0-9._~/-]*/)?");
  private static final Pattern ANY = Pattern.compile("(?s).{1,600}");
  private static final Set<String> MEMBERS =
      Set.of(
          "id",
          "name",
          "publisher",
          "licence",
          "licenceAddress",
          "address",
          "hosts",
          "page",
          "file",
          "area",
          "level",
          "vintage",
          "bytes",
          "fields",
          "note");

  private final JsonNode source;
  private final String place;
  private final Issues issues;
  private boolean sound = true;

  /**
   * @param place of the entry in the file, for messages
   */
  CatalogReader(JsonNode source, String place, Issues issues) {
    this.source = source;
    this.place = place;
    this.issues = issues;
  }

  /** The entry; empty, with issues, when anything is wrong with it. */
  Optional<CatalogEntry> read() {
    if (!source.isObject()) {
      fault("", "không phải đối tượng", "is no object");
      return Optional.empty();
    }
    source
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!MEMBERS.contains(name)) {
                fault("." + name, "không dùng đến", "is not known");
              }
            });
    CatalogEntry entry =
        new CatalogEntry(
            text("id", ID),
            both("name"),
            text("publisher", ANY),
            text("licence", ANY),
            address("licenceAddress"),
            address("address"),
            hosts(),
            address("page"),
            text("file", FILE),
            both("area"),
            level(),
            vintage(),
            bytes(),
            fields(),
            both("note"));
    return sound ? Optional.of(entry) : Optional.empty();
  }

  private String text(String name, Pattern pattern) {
    return check(source.path(name), "." + name, pattern);
  }

  private String check(JsonNode value, String where, Pattern pattern) {
    if (value.isTextual() && pattern.matcher(value.asText()).matches()) {
      return value.asText();
    }
    if (value.isMissingNode()) {
      fault(where, "thiếu", "is missing");
    } else {
      String shown = Excerpt.of(value.asText());
      fault(where, "không nhận “" + shown + "”", "does not take “" + shown + "”");
    }
    return "";
  }

  private Text both(String name) {
    JsonNode value = source.path(name);
    return new Text(
        check(value.path("vi"), "." + name + ".vi", ANY),
        check(value.path("en"), "." + name + ".en", ANY));
  }

  private URI address(String name) {
    String text = text(name, ANY);
    try {
      URI address = URI.create(text);
      if ("https".equals(address.getScheme())
          && address.getHost() != null
          && address.getUserInfo() == null) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      // Said below, in the same words as for an address that is none of ours.
    }
    if (!text.isEmpty()) {
      fault("." + name, "cần một địa chỉ https://", "needs an address https://");
    }
    return URI.create("https://invalid/");
  }

  private List<String> hosts() {
    List<String> hosts = new ArrayList<>();
    int number = 0;
    for (JsonNode host : source.path("hosts")) {
      hosts.add(check(host, ".hosts[" + number++ + "]", HOST));
    }
    return hosts;
  }

  private String level() {
    String level = text("level", ANY);
    for (Level known : Level.values()) {
      if (known.id().equals(level)) {
        return level;
      }
    }
    fault(".level", "cần province, district hoặc commune", "needs province, district or commune");
    return level;
  }

  private LocalDate vintage() {
    String text = text("vintage", ANY);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      fault(".vintage", "cần một ngày như 2025-06-30", "needs a day such as 2025-06-30");
      return LocalDate.EPOCH;
    }
  }

  private Long bytes() {
    JsonNode value = source.path("bytes");
    if (value.isMissingNode()) {
      return null;
    }
    if (!value.isIntegralNumber() || value.asLong() <= 0) {
      fault(".bytes", "cần một số nguyên dương", "needs a whole number above 0");
    }
    return value.asLong();
  }

  private Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    source
        .path("fields")
        .properties()
        .forEach(
            field -> {
              if (!ImportRequest.ROLES.contains(field.getKey())) {
                fault(".fields." + field.getKey(), "không dùng đến", "is not known");
              }
              fields.put(field.getKey(), check(field.getValue(), ".fields." + field.getKey(), ANY));
            });
    return fields;
  }

  private void fault(String where, String vi, String en) {
    sound = false;
    issues.add(new DataIssue(Catalog.FILE, null, null, place + where, new Text(vi, en)));
  }
}
