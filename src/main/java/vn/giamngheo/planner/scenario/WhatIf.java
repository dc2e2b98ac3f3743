package vn.giamngheo.planner.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.giamngheo.web.Body;

/**
 * A figure supposed to be another one, for trying out what would flip a choice. Never mixed up with
 * what is printed: every answer that rests on it says so.
 *
 * @param unit code of the unit
 * @param criterion number of the criterion in the scenario, from 0
 */
public record WhatIf(String unit, int criterion, double value) {
  public static final int MOST = 50;
  private static final double GREATEST = 1e12;

  static WhatIf read(Body body, int criteria) {
    WhatIf read =
        new WhatIf(
            body.text("unit", 5).orElse(""),
            (int) body.whole("criterion", 0, criteria - 1L, null),
            body.number("value", -GREATEST, GREATEST, null));
    body.refuseOthers();
    return read;
  }

  Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("unit", unit);
    map.put("criterion", criterion);
    map.put("value", JsonNumber.of(value));
    return map;
  }
}
