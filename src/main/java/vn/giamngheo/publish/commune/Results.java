package vn.giamngheo.publish.commune;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.funding.ProgrammeResult;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Numbers;

/** What the programme did, topic by topic. */
public record Results(String topic, List<Row> rows) {

  /**
   * One result.
   *
   * @param about period and status; empty without
   * @param value null where the document gives none
   */
  public record Row(String what, String about, FigureLink value) {}

  static List<Results> of(Voice voice, List<ProgrammeResult> all, Map<String, String> statuses) {
    Map<String, List<Row>> topics = new LinkedHashMap<>();
    all.forEach(
        r ->
            topics
                .computeIfAbsent(r.topicName(), t -> new ArrayList<>())
                .add(
                    new Row(
                        r.what(),
                        (statuses.getOrDefault(r.status(), "")
                                + " "
                                + Dates.formatPeriod(r.period(), voice.language()))
                            .strip(),
                        value(voice, r))));
    return topics.entrySet().stream().map(e -> new Results(e.getKey(), e.getValue())).toList();
  }

  private static FigureLink value(Voice voice, ProgrammeResult r) {
    List<String> parts = new ArrayList<>();
    if (r.value() != null) {
      parts.add(
          voice.qualifier(r.qualifier())
              + Numbers.format(r.value(), voice.language())
              + (r.measure().equals("percent")
                  ? voice.say("\u00a0%", "%")
                  : "\u00a0" + r.measureName()));
    }
    if (r.amountVnd() != null) {
      parts.add(
          voice.million(r.amountVnd().setScale(0, java.math.RoundingMode.HALF_UP).longValue())
              + "\u00a0"
              + voice.say("triệu đồng", "million VND"));
    }
    String text = parts.isEmpty() ? r.printed() : String.join("; ", parts);
    return text.isEmpty() ? null : voice.link(text, r.address(), r.contested());
  }
}
