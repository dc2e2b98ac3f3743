package vn.giamngheo.session.make.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.overview.PrintedFigure;
import vn.giamngheo.page.FigureLink;

/**
 * The poorest unit has at least three times, and ten points more than, the rate of the least poor.
 */
final class LargeGap implements QuestionRule {
  private static final String ID = "large_gap";
  private static final int GRAVITY = 50;
  private static final int TIMES = 3;
  private static final int POINTS = 10;

  @Override
  public List<Draft> ask(Evidence e) {
    List<PrintedFigure> rates = e.figures().ofUnits("poverty_rate", "all", "actual");
    if (rates.size() < 2) {
      return List.of();
    }
    PrintedFigure high = rates.get(0);
    PrintedFigure low = rates.get(rates.size() - 1);
    boolean times = high.figure().compareTo(low.figure().multiply(BigDecimal.valueOf(TIMES))) >= 0;
    boolean points =
        high.figure().subtract(low.figure()).compareTo(BigDecimal.valueOf(POINTS)) >= 0;
    return times && points ? List.of(draft(e, high, low)) : List.of();
  }

  private static Draft draft(Evidence e, PrintedFigure high, PrintedFigure low) {
    Optional<PrintedFigure> whole =
        e.figures()
            .whole("poverty_rate", "all", "actual")
            .filter(f -> f.period().equals(high.period()));
    List<FigureLink> figures = new ArrayList<>(List.of(e.full(high), e.full(low)));
    whole.ifPresent(f -> figures.add(e.full(f)));
    String common = whole.isEmpty() ? "" : e.say("; mức chung là {2}", "; overall it was {2}");
    return new Draft(
        ID,
        high.code() + "-" + low.code() + "-" + high.period(),
        GRAVITY,
        e.say(
            "Nơi nghèo nhất có tỷ lệ gấp "
                + TIMES
                + " lần trở lên và hơn ít nhất "
                + POINTS
                + " điểm phần trăm so với nơi ít nghèo nhất.",
            "The poorest has a rate at least "
                + TIMES
                + " times and "
                + POINTS
                + " percentage points above that of the least poor."),
        Evidence.sentence(pattern(e, high, low, common), figures));
  }

  private static String pattern(Evidence e, PrintedFigure high, PrintedFigure low, String common) {
    return e.say(
            "Cuối năm "
                + high.period()
                + ", tỷ lệ hộ nghèo của "
                + e.within(high)
                + " là {0}, của "
                + e.within(low)
                + " là {1}"
                + common
                + ". ",
            "At the end of "
                + high.period()
                + " the poverty rate was {0} in "
                + e.within(high)
                + " and {1} in "
                + e.within(low)
                + common
                + ". ")
        + e.ask(
            "cho biết giải pháp và nguồn lực riêng dành cho " + e.within(high) + ".",
            "to say what measures and means are meant for " + e.within(high) + " in particular.");
  }
}
