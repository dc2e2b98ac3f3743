package vn.giamngheo.session.make;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.overview.PrintedFigure;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Slide;

/** Poverty among ethnic minorities, beside everybody's. */
final class MinoritySlides implements SlideMaker {
  private static final int MOST_KEYS = 3;

  @Override
  public String title(Material m) {
    return m.say("Nghèo trong đồng bào dân tộc thiểu số", "Poverty among ethnic minorities");
  }

  @Override
  public List<Slide> make(Material m) {
    return Stream.of(whole(m), units(m)).flatMap(Optional::stream).toList();
  }

  private Optional<Slide> whole(Material m) {
    List<Block.Key> keys =
        Stream.of(
                m.figures().whole("poor_households", "dtts", "actual"),
                m.figures().whole("poor_households_dtts_share", "all", "actual"),
                m.figures().whole("poverty_rate", "dtts", "actual"),
                m.figures().whole("near_poor_households", "dtts", "actual"),
                m.figures().whole("near_poor_households_dtts_share", "all", "actual"),
                m.figures().whole("poverty_rate_reduction", "dtts", "plan"))
            .flatMap(Optional::stream)
            .limit(MOST_KEYS)
            .map(f -> key(m, f))
            .toList();
    return keys.isEmpty()
        ? Optional.empty()
        : Optional.of(slide(m, "minorities", title(m), m.sources(), new Block.Keys(keys)));
  }

  private static Block.Key key(Material m, PrintedFigure f) {
    String group = f.group().equals("dtts") ? ", " + m.terms().name("group", "dtts") : "";
    String label =
        f.indicatorName().in(m.language())
            + group
            + ", "
            + m.terms().small("status", f.status())
            + " "
            + f.period();
    return new Block.Key(label, m.book().code(m.words().full(f)), null);
  }

  private Optional<Slide> units(Material m) {
    Optional<Series> minority = m.latest("poverty_rate", "dtts", "actual", "");
    Optional<Series> all =
        m.latest("poverty_rate", "all", "actual", "")
            .filter(a -> minority.map(s -> s.period().equals(a.period())).orElse(false));
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<Block.Mark> marks = m.pairs(all.get(), minority.get());
    if (marks.size() < 2) {
      return Optional.empty();
    }
    Block.Chart chart =
        new Block.Chart(
            Block.ChartKind.GROUPED_BARS,
            m.cut(marks.size(), m.pairCount(all.get(), minority.get())),
            List.of(m.terms().name("group", "all"), m.terms().name("group", "dtts")),
            List.of("%", "%"),
            marks);
    return Optional.of(
        slide(
            m,
            "minorities-units",
            m.say(
                    "Tỷ lệ hộ nghèo: chung và dân tộc thiểu số (%), ",
                    "Poverty rate: everybody and ethnic minorities (%), ")
                + all.get().period(),
            m.unitSources(),
            chart));
  }

  private static Slide slide(
      Material m, String id, String title, List<String> sources, Block block) {
    return new Slide(
        id,
        title,
        List.of(block),
        sources,
        List.of(
            m.say(
                "Tỷ lệ hộ nghèo DTTS tính trên số hộ DTTS; tỷ lệ hộ DTTS trong số hộ nghèo tính trên số hộ nghèo.",
                "The poverty rate of ethnic minorities is of their households; their share is of all poor households.")));
  }

  @Override
  public String missing(Material m) {
    return m.say(
        "Văn bản không in số liệu riêng của dân tộc thiểu số.",
        "The document prints no figures of ethnic minorities.");
  }
}
