package vn.giamngheo.session.make;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.funding.ResponsibleAgency;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Line;
import vn.giamngheo.session.deck.Slide;

/** Which agency is responsible for which unit. Agencies alone; no persons. */
final class AgencySlides implements SlideMaker {
  /** Units on slides; of more, the first are shown and the annex has all. */
  private static final int MOST = 3 * MOST_ROWS;

  @Override
  public String title(Material m) {
    return m.say("Cơ quan phụ trách từng đơn vị", "Who is responsible for which unit");
  }

  @Override
  public List<Slide> make(Material m) {
    List<List<ResponsibleAgency>> units = units(m);
    List<String> open =
        m.agencies().stream().filter(a -> a.unit() == null).map(a -> a.agency()).toList();
    List<List<Block>> pages = new ArrayList<>();
    if (units.size() > MOST) {
      List<List<ResponsibleAgency>> shown = units.subList(0, MOST_ROWS);
      pages.add(List.of(table(m, "", shown, m.cut(MOST_ROWS, units.size()))));
    } else if (!units.isEmpty()) {
      Parts.of(units, MOST_ROWS).forEach(part -> pages.add(List.of(table(m, "", part, ""))));
    }
    if (!open.isEmpty()) {
      pages.add(List.of(new Block.Lines(false, List.of(Line.of(blank(m)))), bullets(open)));
    }
    List<Slide> slides = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      slides.add(
          new Slide(
              Parts.id("agencies", i),
              Parts.title(title(m), i, pages.size()),
              i == pages.size() - 1 && !open.isEmpty() ? open(m, open.size()) : "",
              pages.get(i),
              List.of(
                  m.atlas().citation(m.language())
                      + ", "
                      + m.agencies().get(0).locator().split(",")[0]),
              List.of(
                  m.say(
                      "Theo phụ lục phân công trong văn bản, vào thời điểm của văn bản; chỉ nêu cơ quan, không"
                          + " nêu cá nhân.",
                      "As the document assigned it at its time; agencies only, no persons."))));
    }
    return slides;
  }

  private static String open(Material m, int agencies) {
    return m.say(
        agencies + " cơ quan có tên trong bảng phân công mà chưa ghi phụ trách đơn vị nào",
        agencies + " agencies are named without a unit they are responsible for");
  }

  /** The agencies of each unit, in the order of the document. */
  private static List<List<ResponsibleAgency>> units(Material m) {
    Map<String, List<ResponsibleAgency>> units = new LinkedHashMap<>();
    m.agencies().stream()
        .filter(a -> a.unit() != null)
        .forEach(a -> units.computeIfAbsent(a.unit().code(), c -> new ArrayList<>()).add(a));
    return List.copyOf(units.values());
  }

  /** All units; empty where the slides show them all. */
  static Optional<Block.Table> all(Material m) {
    List<List<ResponsibleAgency>> units = units(m);
    String caption = m.say("Cơ quan phụ trách từng đơn vị", "Agencies responsible for each unit");
    return units.size() <= MOST ? Optional.empty() : Optional.of(table(m, caption, units, ""));
  }

  private static Block.Table table(
      Material m, String caption, List<List<ResponsibleAgency>> units, String note) {
    return new Block.Table(
        caption,
        m.say("Đơn vị", "Unit"),
        List.of(new Block.Column(m.say("Cơ quan phụ trách", "Responsible agency"), true)),
        units.stream().map(AgencySlides::row).toList(),
        null,
        false,
        note);
  }

  private static Block.Row row(List<ResponsibleAgency> agencies) {
    ResponsibleAgency first = agencies.get(0);
    String names = String.join("; ", agencies.stream().map(ResponsibleAgency::agency).toList());
    return new Block.Row(first.unit().name(), first.unit().code(), List.of(Cells.words(names)));
  }

  private static String blank(Material m) {
    return m.say(
        "Văn bản in tên các cơ quan sau nhưng để trống ô đơn vị phụ trách:",
        "The document names these agencies and leaves open for which unit:");
  }

  private static Block.Lines bullets(List<String> agencies) {
    return new Block.Lines(true, agencies.stream().map(Line::of).toList());
  }

  @Override
  public String missing(Material m) {
    return m.say(
        "Văn bản không in bảng phân công cơ quan phụ trách từng đơn vị.",
        "The document has no table of agencies responsible for its units.");
  }
}
