package vn.giamngheo.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/** Values of a request's body as types; a wrong one becomes a {@link Problem} with its path. */
final class JsonValue {
  private JsonValue() {}

  static String text(JsonNode n, String path, int longest) {
    if (!n.isTextual()) {
      throw Problem.wrongField(path, new Text("phải là chuỗi ký tự", "must be a text"));
    }
    if (n.textValue().length() > longest) {
      throw Problem.wrongField(
          path,
          new Text("dài hơn " + longest + " ký tự", "is longer than " + longest + " characters"));
    }
    if (n.textValue().chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
      throw Problem.wrongField(path, new Text("có ký tự điều khiển", "holds control characters"));
    }
    return n.textValue();
  }

  /** A finite number between two bounds, both included. */
  static double number(JsonNode n, String path, double from, double to) {
    double value = n.isNumber() ? n.doubleValue() : Double.NaN;
    if (!Double.isFinite(value) || value < from || value > to) {
      Text least = Numbers.both(from);
      Text most = Numbers.both(to);
      throw Problem.wrongField(
          path,
          new Text(
              "phải là số từ " + least.vi() + " đến " + most.vi(),
              "must be a number from " + least.en() + " to " + most.en()));
    }
    return value;
  }

  static <T> List<T> items(
      JsonNode list, String path, int most, BiFunction<JsonNode, String, T> read) {
    if (!list.isArray()) {
      throw Problem.wrongField(path, new Text("phải là một danh sách", "must be a list"));
    }
    if (list.size() > most) {
      Text size = Numbers.both(list.size());
      throw Problem.wrongField(
          path,
          new Text(
              "có " + size.vi() + " mục, nhiều nhất là " + most,
              "has " + size.en() + " items, " + most + " at most"));
    }
    List<T> items = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      items.add(read.apply(list.get(i), path + "[" + i + "]"));
    }
    return items;
  }
}
