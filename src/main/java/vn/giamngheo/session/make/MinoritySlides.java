package vn.giamngheo.session.make;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.overview.PrintedFigure;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Slide;

/** Poverty among ethnic minorities, beside everybody's. */
final class MinoritySlides implements SlideMaker {
  private static final int MOST_KEYS = 3;

  /** Of a hundred. */
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  @Override
  public String title(Material m) {
    return m.say("Nghèo trong đồng bào dân tộc thiểu số", "Poverty among ethnic minorities");
  }

  @Override
  public List<Slide> make(Material m) {
    return Stream.of(whole(m), units(m)).flatMap(Optional::stream).toList();
  }

  private Optional<Slide> whole(Material m) {
    List<PrintedFigure> figures =
        Stream.of(
                m.figures().whole("poor_households", "dtts", "actual"),
                m.figures().whole("poor_households_dtts_share", "all", "actual"),
                m.figures().whole("poverty_rate", "dtts", "actual"),
                m.figures().whole("near_poor_households", "dtts", "actual"),
                m.figures().whole("near_poor_households_dtts_share", "all", "actual"),
                m.figures().whole("poverty_rate_reduction", "dtts", "plan"))
            .flatMap(Optional::stream)
            .limit(MOST_KEYS)
            .toList();
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    boolean planned = figures.stream().noneMatch(f -> f.status().equals("actual"));
    List<PrintedFigure> shown = new ArrayList<>(figures);
    if (planned) {
      m.figures().whole("poverty_rate_reduction", "all", "plan").ifPresent(shown::add);
    }
    Block keys = new Block.Keys(shown.stream().map(f -> key(m, f)).toList());
    String message =
        planned
            ? m.say(
                "Văn bản chỉ đặt chỉ tiêu, không in số đã rà soát của dân tộc thiểu số",
                "The document sets a target for ethnic minorities and prints nothing that was found")
            : mostly(m);
    return Optional.of(slide(m, "minorities", title(m), message, m.sources(), keys));
  }

  private static String mostly(Material m) {
    return m.figures()
        .whole("poor_households_dtts_share", "all", "actual")
        .filter(share -> share.figure().compareTo(HALF) > 0)
        .map(
            share ->
                m.say(
                    "Phần lớn hộ nghèo là hộ dân tộc thiểu số",
                    "Most poor households are of ethnic minorities"))
        .orElse("");
  }

  private static Block.Key key(Material m, PrintedFigure f) {
    String group = f.group().equals("dtts") ? ", " + m.terms().small("group", "dtts") : "";
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
    Optional<Series> minority = m.map().latest("poverty_rate", "dtts", "actual", "");
    Optional<Series> all =
        m.map()
            .latest("poverty_rate", "all", "actual", "")
            .filter(a -> minority.map(s -> s.period().equals(a.period())).orElse(false));
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<Block.Mark> marks = m.map().pairs(all.get(), minority.get());
    if (marks.size() < 2) {
      return Optional.empty();
    }
    Block.Chart chart =
        new Block.Chart(
            Block.ChartKind.GROUPED_BARS,
            m.cut(marks.size(), m.map().pairCount(all.get(), minority.get())),
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
            higher(m, all.get(), minority.get()),
            m.unitSources(),
            chart));
  }

  /** In how many units it is higher among minorities. */
  private static String higher(Material m, Series all, Series minority) {
    Map<String, UnitFigure> others = m.map().known(minority);
    List<UnitFigure> both =
        m.map().known(all).values().stream().filter(u -> others.containsKey(u.code())).toList();
    int higher =
        (int) both.stream().filter(u -> others.get(u.code()).figure() > u.figure()).count();
    return higher == 0
        ? ""
        : m.say(
            "Ở "
                + m.share(higher, both.size())
                + ", tỷ lệ hộ nghèo của dân tộc thiểu số cao hơn mức chung",
            "In "
                + m.share(higher, both.size())
                + " poverty is higher among ethnic minorities than overall");
  }

  private static Slide slide(
      Material m, String id, String title, String message, List<String> sources, Block block) {
    return new Slide(
        id,
        title,
        message,
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
