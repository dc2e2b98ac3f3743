package vn.giamngheo.session.make.question;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.overview.PrintedFigure;

/** A target for the poverty rate is set, and no rate that was found is printed. */
final class TargetWithoutFigure implements QuestionRule {
  private static final String ID = "target_without_figure";
  private static final int GRAVITY = 57;

  @Override
  public List<Draft> ask(Evidence e) {
    boolean found =
        List.of("actual", "estimate").stream()
            .anyMatch(s -> e.figures().whole("poverty_rate", "all", s).isPresent());
    Optional<PrintedFigure> target =
        e.figures()
            .whole("poverty_rate", "all", "plan")
            .or(() -> e.figures().whole("poverty_rate_reduction", "all", "plan"));
    return found ? List.of() : target.map(t -> draft(e, t)).stream().toList();
  }

  private static Draft draft(Evidence e, PrintedFigure target) {
    String pattern =
        e.say(
                "Văn bản đặt chỉ tiêu năm "
                    + target.period()
                    + " về "
                    + e.indicator(target)
                    + " của "
                    + e.here()
                    + " là {0}, nhưng không in tỷ lệ hộ nghèo đã rà soát. ",
                "The document sets a target for "
                    + target.period()
                    + " ("
                    + e.indicator(target)
                    + " of "
                    + e.here()
                    + ": {0}) and prints no rate that was found. ")
            + e.ask(
                "cho biết số hộ nghèo và tỷ lệ hộ nghèo theo kết quả rà soát gần nhất.",
                "for the number and rate of poor households in the latest review.");
    return new Draft(
        ID,
        target.indicator() + "-" + target.period(),
        GRAVITY,
        e.say(
            "Có chỉ tiêu mà không có số thực hiện hay ước thực hiện để đối chiếu.",
            "A target is printed without anything found or estimated to hold it against."),
        Evidence.sentence(pattern, List.of(e.full(target))));
  }
}
