package vn.giamngheo.planner.scenario;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A scenario as a short text that stands in an address as it is. Canonical: equal scenarios have
 * equal codes. Version 1 is six or more parts with {@code *} between them: version, normalisation,
 * aggregation, missing, boundaries, criteria; then {@code t5} (the first five) or {@code
 * c24088-24115} (these; see {@link CodeList}), and {@code u10000-50-1-r} (draws, concentration,
 * seed, rounding or {@code x}) where they are. Criteria are separated by {@code !}, their fields by
 * {@code ~}: indicator, period, status, group, base, weight, {@code h} or {@code l} for the
 * direction.
 */
public final class ScenarioCode {
  static final String VERSION = "1";
  private static final String SAFE = "[A-Za-z0-9_.]";

  private ScenarioCode() {}

  public static String of(Scenario s) {
    List<String> parts = new ArrayList<>();
    parts.add(VERSION);
    parts.add(s.normalisation());
    parts.add(s.aggregation());
    parts.add(s.missing());
    parts.add(escape(s.boundaries()));
    parts.add(s.criteria().stream().map(ScenarioCode::of).collect(Collectors.joining("!")));
    s.findChoice()
        .ifPresent(c -> parts.add(c.codes().isEmpty() ? "t" + c.top() : CodeList.write(c.codes())));
    s.findUncertainty()
        .ifPresent(
            u ->
                parts.add(
                    String.join(
                        "-",
                        "u" + u.draws(),
                        JsonNumber.of(u.concentration()).toString().replace("-", "m"),
                        Long.toString(u.seed()),
                        u.rounding() ? "r" : "x")));
    return String.join("*", parts);
  }

  private static String of(ScenarioCriterion c) {
    return String.join(
        "~",
        escape(c.series().indicator()),
        escape(c.series().period()),
        escape(c.series().status()),
        escape(c.series().group()),
        escape(c.series().base()),
        escape(JsonNumber.of(c.weight()).toString()),
        c.higherFirst() ? "h" : "l");
  }

  /** Every byte that is not a plain letter or digit as an apostrophe and two hexadecimal digits. */
  private static String escape(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String c = String.valueOf((char) (b & 0xff));
      out.append(c.matches(SAFE) ? c : String.format("'%02x", b & 0xff));
    }
    return out.toString();
  }
}
