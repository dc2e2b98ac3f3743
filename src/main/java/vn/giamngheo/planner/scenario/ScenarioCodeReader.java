package vn.giamngheo.planner.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/** Turns a {@link ScenarioCode} back into the request it stands for. */
public final class ScenarioCodeReader {
  static final int LONGEST = 16_000;
  private static final int CRITERION_FIELDS = 7;
  private static final int FIXED_PARTS = 6;

  private ScenarioCodeReader() {}

  /**
   * The request a code stands for, to be read like any other.
   *
   * @throws Problem 400 when it is no code
   */
  public static ObjectNode request(String code) {
    String[] parts = code.length() > LONGEST ? new String[0] : code.split("\\*", -1);
    if (parts.length < FIXED_PARTS
        || parts.length > FIXED_PARTS + 2
        || !parts[0].equals(ScenarioCode.VERSION)) {
      throw unreadable();
    }
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    ArrayNode criteria = request.putArray("criteria");
    for (String criterion : parts[5].split("!", -1)) {
      criteria.add(criterion(criterion));
    }
    request.put("normalisation", parts[1]);
    request.put("aggregation", parts[2]);
    request.put("missing", parts[3]);
    request.put("boundaries", unescape(parts[4]));
    for (int i = FIXED_PARTS; i < parts.length; i++) {
      putOption(request, parts[i]);
    }
    return request;
  }

  private static ObjectNode criterion(String code) {
    String[] f = code.split("~", -1);
    if (f.length != CRITERION_FIELDS || !f[6].matches("[hl]")) {
      throw unreadable();
    }
    ObjectNode criterion = JsonNodeFactory.instance.objectNode();
    criterion.put("indicator", unescape(f[0]));
    criterion.put("period", unescape(f[1]));
    criterion.put("status", unescape(f[2]));
    criterion.put("group", unescape(f[3]));
    criterion.put("base", unescape(f[4]));
    criterion.put("weight", number(unescape(f[5])));
    criterion.put(
        "direction",
        f[6].equals("h") ? ScenarioCriterion.HIGHER_FIRST : ScenarioCriterion.LOWER_FIRST);
    return criterion;
  }

  private static void putOption(ObjectNode request, String part) {
    if (part.matches("t\\d{1,6}") && !request.has("selection")) {
      request.putObject("selection").put("top", number(part.substring(1)));
    } else if (part.matches("[cd].*") && !request.has("selection")) {
      ArrayNode codes = request.putObject("selection").putArray("codes");
      CodeList.read(part).orElseThrow(ScenarioCodeReader::unreadable).forEach(codes::add);
    } else if (part.matches("u[0-9]+-[0-9.Em]+-[0-9]+-[rx]") && !request.has("uncertainty")) {
      String[] f = part.substring(1).split("-");
      ObjectNode uncertainty = request.putObject("uncertainty");
      uncertainty.put("draws", number(f[0]));
      uncertainty.put("concentration", number(f[1].replace("m", "-")));
      uncertainty.put("seed", number(f[2]));
      uncertainty.put("rounding", f[3].equals("r"));
    } else {
      throw unreadable();
    }
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw unreadable();
    }
  }

  private static String unescape(String text) {
    if (!text.matches("(?:[A-Za-z0-9_.]|'[0-9a-f]{2})*+")) {
      throw unreadable();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\'') {
        bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.write(text.charAt(i));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Problem unreadable() {
    return Problem.wrongField(
        "code", new Text("không phải mã của một kịch bản", "is not the code of a scenario"));
  }
}
