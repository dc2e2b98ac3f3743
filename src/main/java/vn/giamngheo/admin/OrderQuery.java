package vn.giamngheo.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.intake.geo.CoordinateSystem;
import vn.giamngheo.place.boundary.ImportRequest;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;

/** An order from the parameters of a request, checked before any file is read. */
final class OrderQuery {
  private static final int LONGEST_FIELD = 100;

  private OrderQuery() {}

  static Order of(Context ctx) {
    return new Order(
        Params.choice(ctx, "kind", Order.KINDS, Order.BOUNDARIES),
        Order.UPLOAD,
        List.of(),
        vintage(ctx),
        fields(ctx),
        crs(ctx),
        Map.of());
  }

  private static LocalDate vintage(Context ctx) {
    String given = Params.find(ctx, "vintage").orElse("");
    try {
      return given.isEmpty() ? null : LocalDate.parse(given);
    } catch (DateTimeParseException e) {
      throw Problem.badField("vintage", given, List.of("2025-06-30", "2026-01-01", "…"));
    }
  }

  private static String crs(Context ctx) {
    List<String> codes = CoordinateSystem.codes().stream().map(code -> "EPSG:" + code).toList();
    String given = Params.find(ctx, "crs").orElse("");
    return given.isEmpty() ? null : Params.choice(ctx, "crs", codes, "");
  }

  private static Map<String, String> fields(Context ctx) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String role : ImportRequest.ROLES) {
      String parameter = role + "Field";
      String given = Params.find(ctx, parameter).orElse("").strip();
      if (given.length() > LONGEST_FIELD) {
        throw Problem.of(
            400,
            new Text("Tham số không hợp lệ", "Invalid parameter"),
            new Text(
                "Tên trường “" + parameter + "” dài quá " + LONGEST_FIELD + " ký tự.",
                "The field name “" + parameter + "” exceeds " + LONGEST_FIELD + " characters."));
      }
      if (!given.isEmpty()) {
        fields.put(role, given);
      }
    }
    return fields;
  }

  /**
   * What the administrator confirmed: {@code {"confirmed": {key: unit code}}}; an empty body
   * confirms nothing.
   */
  static Map<String, String> confirmed(Context ctx) {
    Map<String, String> confirmed = new LinkedHashMap<>();
    try {
      JsonNode body = ctx.body().isBlank() ? null : Replies.JSON.readTree(ctx.body());
      if (body != null) {
        body.path("confirmed")
            .properties()
            .forEach(one -> confirmed.put(one.getKey(), one.getValue().asText()));
      }
      return confirmed;
    } catch (JsonProcessingException e) {
      throw Problem.of(
          400,
          new Text("Yêu cầu không hợp lệ", "Bad request"),
          new Text("Phần thân không phải JSON.", "The body is no JSON."));
    }
  }
}
