package vn.giamngheo.session.make.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giamngheo.overview.PrintedFigure;

/** In some units the rate of ethnic minorities is ten points or more above that of all. */
final class MinorityGap implements QuestionRule {
  private static final String ID = "minority_gap";
  private static final int GRAVITY = 55;
  private static final int POINTS = 10;
  private static final int MOST = 3;

  private record Gap(PrintedFigure all, PrintedFigure minorities) {
    BigDecimal points() {
      return minorities.figure().subtract(all.figure());
    }
  }

  @Override
  public List<Draft> ask(Evidence e) {
    List<PrintedFigure> rates = e.figures().ofUnits("poverty_rate", "dtts", "actual");
    Map<String, PrintedFigure> all =
        e.figures().ofUnits("poverty_rate", "all", "actual").stream()
            .collect(Collectors.toMap(PrintedFigure::code, Function.identity(), (a, b) -> a));
    List<Gap> gaps = new ArrayList<>();
    for (PrintedFigure minorities : rates) {
      PrintedFigure beside = all.get(minorities.code());
      if (beside != null
          && beside.period().equals(minorities.period())
          && beside.standard().equals(minorities.standard())) {
        gaps.add(new Gap(beside, minorities));
      }
    }
    gaps.removeIf(gap -> gap.points().compareTo(BigDecimal.valueOf(POINTS)) < 0);
    gaps.sort(Comparator.comparing(Gap::points).reversed());
    return gaps.isEmpty() ? List.of() : List.of(draft(e, gaps));
  }

  private static Draft draft(Evidence e, List<Gap> gaps) {
    Listed places = new Listed(e, 0, MOST);
    for (Gap gap : gaps) {
      places.add(
          e.within(gap.all())
              + e.say(" (chung ", " (all ")
              + places.next(e.full(gap.all()))
              + e.say(", DTTS ", ", ethnic minorities ")
              + places.next(e.full(gap.minorities()))
              + ")");
    }
    String period = gaps.get(0).all().period();
    String pattern =
        e.say(
                "Cuối năm "
                    + period
                    + ", tỷ lệ hộ nghèo trong đồng bào dân tộc thiểu số (DTTS) hơn mức chung từ "
                    + POINTS
                    + " điểm phần trăm trở lên ở ",
                "At the end of "
                    + period
                    + " the poverty rate of ethnic minorities was "
                    + POINTS
                    + " percentage points or more above that of all in ")
            + places.text()
            + ". "
            + e.ask(
                "cho biết chính sách riêng cho đồng bào ở những nơi này.",
                "to say what is done for ethnic minorities in these places.");
    return new Draft(
        ID,
        period,
        GRAVITY,
        e.say(
            "Tỷ lệ hộ nghèo DTTS hơn tỷ lệ chung của cùng đơn vị từ " + POINTS + " điểm phần trăm.",
            "The rate of ethnic minorities is "
                + POINTS
                + " percentage points or more above that of all in the same unit."),
        Evidence.sentence(pattern, places.figures()));
  }
}
