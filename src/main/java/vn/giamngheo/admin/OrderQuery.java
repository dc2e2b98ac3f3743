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
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;

/** An order from the parameters of a request, checked before any file is read. */
final class OrderQuery {
  private static final int LONGEST_TEXT = 100;

  private OrderQuery() {}

  static Order of(Context ctx) {
    String kind = Params.choice(ctx, "kind", Order.KINDS, Order.BOUNDARIES);
    boolean list = !kind.equals(Order.BOUNDARIES);
    return new Order(
        kind,
        Order.UPLOAD,
        List.of(),
        vintage(ctx),
        texts(ctx, Order.roles(kind), "Field"),
        list ? texts(ctx, Order.roles(kind), "Value") : Map.of(),
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

  /** What was given for each role in the parameter of its name and that ending. */
  private static Map<String, String> texts(Context ctx, List<String> roles, String ending) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String role : roles) {
      String parameter = role + ending;
      String given = Params.find(ctx, parameter).orElse("").strip();
      if (given.length() > LONGEST_TEXT) {
        throw Problem.wrongField(
            parameter,
            new Text(
                "dài quá " + LONGEST_TEXT + " ký tự", "exceeds " + LONGEST_TEXT + " characters"));
      }
      if (!given.isEmpty()) {
        texts.put(role, given);
      }
    }
    return texts;
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
