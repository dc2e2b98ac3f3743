package vn.giamngheo.admin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giamngheo.text.Text;

/**
 * Sentences that advise an option of the command line, as advice for the page: whoever uploads has
 * fields to fill in there. The labels are those of {@code words-admin-*.js}.
 */
final class PageWords {
  private static final Pattern OPTION =
      Pattern.compile(
          "(?:(?:hãy ghi|hãy chọn|hãy thử|give|choose|try) )?(?:(?:bằng|với|with) )?"
              + "--(crs|field|set|vintage)\\b(?: (\\w+)=…| (EPSG:\\d+|\\d{4}-\\d{2}-\\d{2}))?");

  private static final Map<String, Text> BOXES = new LinkedHashMap<>();

  static {
    BOXES.put("crs", new Text("Hệ tọa độ của tệp", "Coordinate system of the file"));
    BOXES.put("vintage", new Text("Ranh giới của các đơn vị nào?", "Boundaries of which units?"));
    BOXES.put("field", new Text("Tên trường", "Names of fields"));
    BOXES.put("code", new Text("Mã đơn vị", "Code of the unit"));
    BOXES.put("name", new Text("Tên đơn vị", "Name of the unit"));
    BOXES.put("parent", new Text("Đơn vị cấp trên", "Unit above"));
    BOXES.put("level", new Text("Cấp", "Level"));
    BOXES.put("old_code", new Text("Mã đơn vị cũ", "Code of the old unit"));
    BOXES.put("new_code", new Text("Mã đơn vị mới", "Code of the new unit"));
    BOXES.put("date", new Text("Ngày có hiệu lực", "Day of effect"));
    BOXES.put("share_households", new Text("Số hộ của phần", "Households of the part"));
    BOXES.put("extent", new Text("Toàn bộ hay một phần", "Whole or part"));
  }

  private PageWords() {}

  static Text of(Text text) {
    return new Text(replace(text.vi(), false), replace(text.en(), true));
  }

  private static String replace(String sentence, boolean en) {
    return OPTION
        .matcher(sentence)
        .replaceAll(found -> Matcher.quoteReplacement(advice(found, en)));
  }

  private static String advice(MatchResult found, boolean en) {
    if (found.group(1).equals("set")) {
      return en ? "give one value for all rows" : "ghi giá trị chung cho mọi dòng";
    }
    String role = found.group(2) == null ? found.group(1) : found.group(2);
    Text box = BOXES.getOrDefault(role, new Text(role, role));
    boolean whole = found.group().matches("(hãy|give|choose|try) ?.*");
    String value = found.group(3) == null ? "" : ": " + day(found.group(3));
    return (whole ? verb(found.group(1).equals("field"), en) : en ? "" : "ô ")
        + "“"
        + (en ? box.en() : box.vi())
        + "”"
        + value;
  }

  private static String verb(boolean typed, boolean en) {
    if (en) {
      return typed ? "fill in " : "choose under ";
    }
    return typed ? "hãy ghi tên vào ô " : "hãy chọn ở ô ";
  }

  /** ISO days as people write them. */
  private static String day(String value) {
    return value.replaceAll("(\\d{4})-(\\d{2})-(\\d{2})", "$3/$2/$1");
  }
}
