package vn.giamngheo.planner.rank;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Indicator;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/** Names of indicators and series, and numbers with the decimals of theirs. */
public final class Words {
  private static final Pattern KIND_BEFORE =
      Pattern.compile("^(?=(?:Xã|Phường|Thị trấn|Thị xã|Huyện|Quận|Thành phố|Đặc khu|Tỉnh) )");

  private final Map<String, Indicator> indicators;
  private final Map<String, Text> words = new HashMap<>();

  Words(AtlasQueries atlases) {
    indicators = atlases.listIndicators().stream().collect(Collectors.toMap(Indicator::id, i -> i));
    atlases.listWords().forEach(w -> words.put(w.kind() + " " + w.id(), w.name()));
  }

  public Indicator indicator(String id) {
    return indicators.get(id);
  }

  /** Names of the ways to cut classes, by id. */
  public Map<String, Text> methods() {
    Map<String, Text> methods = new HashMap<>();
    String kind = "method ";
    words.forEach(
        (key, name) -> {
          if (key.startsWith(kind)) {
            methods.put(key.substring(kind.length()), name);
          }
        });
    return methods;
  }

  /** "Tỷ lệ hộ nghèo (DTTS), 2020, kế hoạch": whatever tells it from other series. */
  public Text series(Series s) {
    return new Text(series(s, true), series(s, false));
  }

  private String series(Series s, boolean vi) {
    Text name = indicators.get(s.indicator()).name();
    StringBuilder label = new StringBuilder(vi ? name.vi() : name.en());
    if (s.group().equals("dtts")) {
      label.append(vi ? " (DTTS)" : " (ethnic minorities)");
    }
    if (s.base().equals("near_poor")) {
      label.append(vi ? " (hộ cận nghèo)" : " (near-poor households)");
    }
    label.append(", ").append(s.period());
    if (!s.status().equals("actual")) {
      Text status = words.get("status " + s.status());
      String word = vi ? status.vi() : status.en();
      label.append(", ").append(word.toLowerCase(Locale.ROOT));
    }
    return label.toString();
  }

  /** A value of the series as people read it, with its unit: "11,78 %", "107 hộ". */
  Text amount(Series s, double value) {
    Indicator i = indicators.get(s.indicator());
    Text number = Numbers.both(value, i.decimals());
    return new Text(
        number.vi() + " " + i.measureName().vi(),
        number.en() + (i.measureName().en().equals("%") ? "" : " ") + i.measureName().en());
  }

  /** A unit's name as it stands within a sentence: "Xã Chư Gu" is "xã Chư Gu" there. */
  public static Text within(Text name) {
    String vi = name.vi();
    return KIND_BEFORE.matcher(vi).find()
        ? new Text(vi.substring(0, 1).toLowerCase(Locale.ROOT) + vi.substring(1), name.en())
        : name;
  }

  /** "a, b và c" */
  public static Text list(List<Text> items) {
    return new Text(
        join(items.stream().map(Text::vi).toList(), " và "),
        join(items.stream().map(Text::en).toList(), " and "));
  }

  private static String join(List<String> items, String and) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + and + items.get(last);
  }
}
