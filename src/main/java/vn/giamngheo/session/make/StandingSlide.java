package vn.giamngheo.session.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.overview.Headline;
import vn.giamngheo.overview.PrintedFigure;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Line;
import vn.giamngheo.session.deck.Slide;

/** Where the unit of the atlas stands: few key figures, each with where it is to go. */
final class StandingSlide implements SlideMaker {
  private static final int MOST = 4;

  /** What is told of the whole, the most telling first. */
  private static final List<String> INDICATORS =
      List.of("poverty_rate", "poor_households", "near_poverty_rate", "near_poor_households");

  @Override
  public String title(Material m) {
    return m.say("Tình hình chung", "Where we stand");
  }

  @Override
  public List<Slide> make(Material m) {
    List<Block.Key> keys = new ArrayList<>();
    for (String group : List.of("all", "dtts")) {
      for (String indicator : INDICATORS) {
        Stream.of("actual", "estimate", "plan")
            .map(status -> m.figures().whole(indicator, group, status))
            .flatMap(Optional::stream)
            .findFirst()
            .filter(figure -> keys.size() < MOST)
            .ifPresent(figure -> keys.add(key(m, figure)));
      }
    }
    if (keys.isEmpty()) {
      return List.of();
    }
    Line headline = m.book().line(new Headline(m.atlas(), m.figures(), m.words()).sentence());
    return List.of(
        new Slide(
            "standing",
            title(m),
            List.of(new Block.Lines(false, List.of(headline)), new Block.Keys(keys)),
            List.of(m.atlas().citation(m.language())),
            List.of()));
  }

  private static Block.Key key(Material m, PrintedFigure figure) {
    String group = figure.group().equals("all") ? "" : ", " + m.terms().name("group", "dtts");
    String label =
        figure.indicatorName().in(m.language())
            + group
            + ", "
            + m.terms().small("status", figure.status())
            + " "
            + figure.period();
    return new Block.Key(label, m.book().code(m.words().full(figure)), null);
  }

  @Override
  public String missing(Material m) {
    return m.say(
        "Văn bản không in số hộ nghèo hay tỷ lệ hộ nghèo chung.",
        "The document prints neither poor households nor a poverty rate of the whole.");
  }
}
