package vn.giamngheo.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import vn.giamngheo.text.Text;

/**
 * A JSON object in a request, read member by member. A wrong member becomes a {@link Problem} that
 * names it by its path, for instance {@code criteria[2].weight}. A member nobody asked for is
 * refused by {@link #refuseOthers}: a slip of the pen must not pass as a choice. {@code null}
 * counts as absent.
 */
public final class Body {
  private final JsonNode node;
  private final String path;
  private final Set<String> asked = new LinkedHashSet<>();

  private Body(JsonNode node, String path) {
    this.node = node;
    this.path = path;
  }

  /**
   * The body of the request.
   *
   * @throws Problem 400 when it is not one JSON object
   */
  public static Body of(Context ctx) {
    return of(ctx.bodyAsBytes());
  }

  /** As {@link #of(Context)}, from the body's bytes. */
  public static Body of(byte[] json) {
    return new Body(StrictJson.object(json), "");
  }

  /** A body that came another way than as a request's own. */
  public static Body of(ObjectNode json) {
    return new Body(json, "");
  }

  /** The member's path from the root. */
  public String path(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private Optional<JsonNode> find(String name) {
    asked.add(name);
    JsonNode member = node.get(name);
    return member == null || member.isNull() ? Optional.empty() : Optional.of(member);
  }

  /** Whether the member is there. */
  public boolean has(String name) {
    return find(name).isPresent();
  }

  /** A text; empty when absent. */
  public Optional<String> text(String name, int longest) {
    return find(name).map(n -> JsonValue.text(n, path(name), longest));
  }

  /** One of the allowed; {@code preset} when absent. */
  public String choice(String name, Collection<String> allowed, String preset) {
    Optional<JsonNode> given = find(name);
    String value = given.map(n -> JsonValue.text(n, path(name), Integer.MAX_VALUE)).orElse(preset);
    if (value == null) {
      throw missing(path(name));
    }
    if (!allowed.contains(value)) {
      throw Problem.badField(path(name), value, allowed);
    }
    return value;
  }

  /** A finite number between two bounds, both included; {@code preset} when absent. */
  public double number(String name, double from, double to, Double preset) {
    Optional<JsonNode> given = find(name);
    if (given.isEmpty() && preset == null) {
      throw missing(path(name));
    }
    return given.map(n -> JsonValue.number(n, path(name), from, to)).orElse(preset);
  }

  /** A whole number between two bounds, both included; {@code preset} when absent. */
  public long whole(String name, long from, long to, Long preset) {
    double value = number(name, from, to, preset == null ? null : (double) preset);
    if (value != Math.rint(value)) {
      throw Problem.wrongField(path(name), new Text("phải là số nguyên", "must be a whole number"));
    }
    return (long) value;
  }

  /** Yes or no; {@code preset} when absent. */
  public boolean flag(String name, boolean preset) {
    Optional<JsonNode> given = find(name);
    if (given.isPresent() && !given.get().isBoolean()) {
      throw Problem.wrongField(
          path(name), new Text("phải là true hoặc false", "must be true or false"));
    }
    return given.map(JsonNode::booleanValue).orElse(preset);
  }

  /** The object; empty when absent. */
  public Optional<Body> object(String name) {
    return find(name).map(n -> object(n, path(name)));
  }

  /** The object, which must be there. */
  public Body requireObject(String name) {
    return object(name).orElseThrow(() -> missing(path(name)));
  }

  private static Body object(JsonNode n, String path) {
    if (!n.isObject()) {
      throw Problem.wrongField(path, new Text("phải là một đối tượng", "must be an object"));
    }
    return new Body(n, path);
  }

  /** The list's objects; none when absent. */
  public List<Body> objects(String name, int most) {
    return list(name, most, Body::object);
  }

  /** The list's texts; none when absent. */
  public List<String> texts(String name, int most, int longest) {
    return list(name, most, (n, at) -> JsonValue.text(n, at, longest));
  }

  /** The numbers of a list of lists; null where a cell is null. */
  public List<List<Double>> matrix(String name, int most, double from, double to) {
    return list(
        name,
        most,
        (row, at) ->
            JsonValue.items(
                row,
                at,
                most,
                (n, cell) -> n.isNull() ? null : JsonValue.number(n, cell, from, to)));
  }

  private <T> List<T> list(String name, int most, BiFunction<JsonNode, String, T> read) {
    Optional<JsonNode> given = find(name);
    return given.isEmpty() ? List.of() : JsonValue.items(given.get(), path(name), most, read);
  }

  /** Names of all members; for objects whose members are names of something. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /**
   * Refuses members that were never asked for.
   *
   * @throws Problem 400 that names the first of them and lists what there may be
   */
  public void refuseOthers() {
    for (String name : names()) {
      if (!asked.contains(name)) {
        throw Problem.unknownField(path(name), asked);
      }
    }
  }

  private static Problem missing(String path) {
    return Problem.missingField(path);
  }
}
