package vn.giamngheo.content.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.intake.Row;
import vn.giamngheo.text.Text;

/** The names of indicators, projects and closed lists at a data revision; an id where unknown. */
final class PastWords {
  private static final Text ETHNIC_MINORITIES = new Text(" (DTTS)", " (ethnic minorities)");
  private static final Text NEAR_POOR = new Text(" (hộ cận nghèo)", " (near-poor)");
  private static final Text PLAN = new Text(", kế hoạch", ", plan");
  private static final Text ESTIMATE = new Text(", ước thực hiện", ", estimate");

  private final Map<String, Text> words = new HashMap<>();

  /**
   * @param catalogue the package {@code indicators} of the revision; empty when it was not kept
   */
  PastWords(Optional<PastPackage> catalogue) {
    catalogue.ifPresent(
        found -> {
          take("indicator", found.rows("indicators"), "indicator");
          take("project", found.rows("projects"), "project");
          found.rows("vocabulary").forEach(r -> put(r.textOrEmpty("kind"), r, "id"));
        });
  }

  private void take(String kind, List<Row> rows, String id) {
    rows.forEach(row -> put(kind, row, id));
  }

  private void put(String kind, Row row, String id) {
    words.put(
        kind + " " + row.textOrEmpty(id),
        new Text(row.textOrEmpty("name_vi"), row.textOrEmpty("name_en")));
  }

  private Text word(String kind, String id) {
    return words.getOrDefault(kind + " " + id, new Text(id, id));
  }

  /** What an observation counts, as the view {@code figure} words it for today's. */
  Text observation(Row row) {
    Text name = word("indicator", row.textOrEmpty("indicator"));
    if (row.textOrEmpty("group").equals("dtts")) {
      name = join(name, ETHNIC_MINORITIES);
    }
    if (row.textOrEmpty("base").equals("near_poor")) {
      name = join(name, NEAR_POOR);
    }
    return switch (row.textOrEmpty("status")) {
      case "plan" -> join(name, PLAN);
      case "estimate" -> join(name, ESTIMATE);
      default -> name;
    };
  }

  /** What an amount of money is, as the view {@code figure} words it. */
  Text funding(Row row) {
    Text stage = small(word("stage", row.textOrEmpty("stage")));
    Text name = word("project", row.textOrEmpty("project"));
    name = join(name, new Text(": " + stage.vi(), ": " + stage.en()));
    for (String kind : new String[] {"source", "kind"}) {
      if (!row.textOrEmpty(kind).equals("total")) {
        Text word = small(word(kind, row.textOrEmpty(kind)));
        name = join(name, new Text(", " + word.vi(), ", " + word.en()));
      }
    }
    String recipient = row.textOrEmpty("recipient");
    return recipient.isEmpty() ? name : join(name, new Text(", " + recipient, ", " + recipient));
  }

  /** What a result counts. */
  Text result(Row row) {
    return new Text(row.textOrEmpty("what_vi"), row.textOrEmpty("what_en"));
  }

  private static Text join(Text first, Text second) {
    return new Text(first.vi() + second.vi(), first.en() + second.en());
  }

  private static Text small(Text text) {
    return new Text(text.vi().toLowerCase(Locale.ROOT), text.en().toLowerCase(Locale.ROOT));
  }
}
