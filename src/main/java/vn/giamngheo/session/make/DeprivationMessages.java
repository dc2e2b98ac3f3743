package vn.giamngheo.session.make;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.giamngheo.indicator.Series;

/** What is lacked most, as sentences without figures. */
record DeprivationMessages(Material m) {
  /** What is the largest deprivation in most units. */
  String commonest(List<Series> rates) {
    Map<String, Double> worst = new HashMap<>();
    Map<String, Map<String, UnitFigure>> known = new LinkedHashMap<>();
    rates.forEach(rate -> known.put(rate.indicator(), m.map().known(rate)));
    known
        .values()
        .forEach(of -> of.values().forEach(u -> worst.merge(u.code(), u.figure(), Math::max)));
    String most = "";
    int units = 0;
    for (Map.Entry<String, Map<String, UnitFigure>> one : known.entrySet()) {
      int here =
          (int)
              one.getValue().values().stream()
                  .filter(u -> u.figure() > 0 && u.figure().equals(worst.get(u.code())))
                  .count();
      if (here > units) {
        most = name(one.getKey());
        units = here;
      }
    }
    return units == 0
        ? ""
        : m.say(
            most + " là thiếu hụt lớn nhất ở " + m.share(units, worst.size()),
            most + " is what is lacked most in " + m.share(units, worst.size()));
  }

  /** The two that are lacked most. */
  String first(String first, String second) {
    return m.say(
        name(first) + " và " + small(name(second)) + " là hai thiếu hụt lớn nhất của hộ nghèo",
        name(first) + " and " + small(name(second)) + " are what poor households lack most");
  }

  /** What is lacked most by poor households and by near-poor ones. */
  String both(String poor, String near) {
    return poor.equals(near)
        ? m.say(
            name(poor) + " là thiếu hụt lớn nhất của cả hộ nghèo và hộ cận nghèo",
            name(poor) + " is what poor and near-poor households lack most")
        : m.say(
            "Thiếu hụt lớn nhất của hộ nghèo là "
                + small(name(poor))
                + ", của hộ cận nghèo là "
                + small(name(near)),
            "Poor households lack most: "
                + small(name(poor))
                + "; near-poor households: "
                + small(name(near)));
  }

  private static String small(String name) {
    return name.substring(0, 1).toLowerCase(Locale.forLanguageTag("vi")) + name.substring(1);
  }

  private String name(String indicator) {
    return DeprivationSlides.name(m, indicator);
  }
}
