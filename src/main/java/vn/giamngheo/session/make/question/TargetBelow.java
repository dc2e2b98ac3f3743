package vn.giamngheo.session.make.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giamngheo.overview.PrintedFigure;

/**
 * Targets are set below what is assigned: those of the units together do not make the target of the
 * whole, or a unit poorer than the whole is to reduce its rate by less than the whole.
 */
final class TargetBelow implements QuestionRule {
  private static final String ID = "target_below";
  private static final int GRAVITY = 15;
  private static final int MOST_NAMES = 4;

  @Override
  public List<Draft> ask(Evidence e) {
    List<Draft> drafts = new ArrayList<>();
    e.doubts().stream()
        .filter(d -> d.rule().equals("weighted_target"))
        .filter(d -> d.printed() != null && d.expected() != null)
        .forEach(d -> drafts.add(together(e, d)));
    poorer(e).ifPresent(drafts::add);
    return drafts;
  }

  private static Draft together(Evidence e, Doubtful doubt) {
    String unit = "\u00a0" + doubt.unit();
    String pattern =
        e.say(
                "Chỉ tiêu giảm tỷ lệ hộ nghèo của "
                    + e.here()
                    + " là {0}"
                    + unit
                    + ", nhưng nếu mọi đơn vị đạt đúng chỉ tiêu của mình thì tính theo số hộ chỉ giảm {1}"
                    + unit
                    + ". ",
                "The target for "
                    + e.here()
                    + " is a reduction of {0}"
                    + unit
                    + ", but if every unit meets its own target, the rate falls by {1}"
                    + unit
                    + " only, weighted by households. ")
            + e.ask(
                "cho biết phần chênh lệch được giao cho đơn vị nào, hay chỉ tiêu sẽ được điều chỉnh.",
                "to say which units are to make up for the rest, or whether targets will be"
                    + " adjusted.");
    return new Draft(
        ID,
        doubt.id(),
        GRAVITY,
        e.say(
            "Chỉ tiêu của các đơn vị cộng theo số hộ thấp hơn chỉ tiêu chung.",
            "The targets of the units, weighted by households, are below the target of the whole."),
        Evidence.sentence(pattern, List.of(doubt.printed(), doubt.expected())));
  }

  private static Optional<Draft> poorer(Evidence e) {
    Optional<PrintedFigure> rate = e.figures().whole("poverty_rate", "all", "actual");
    Optional<PrintedFigure> target = e.figures().whole("poverty_rate_reduction", "all", "plan");
    if (rate.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    Map<String, PrintedFigure> targets =
        e.figures().ofUnits("poverty_rate_reduction", "all", "plan").stream()
            .filter(f -> f.period().equals(target.get().period()))
            .collect(Collectors.toMap(PrintedFigure::code, Function.identity(), (a, b) -> a));
    List<PrintedFigure> poorer =
        e.figures().ofUnits("poverty_rate", "all", "actual").stream()
            .filter(f -> f.period().equals(rate.get().period()))
            .filter(f -> f.figure().compareTo(rate.get().figure()) > 0)
            .filter(f -> targets.containsKey(f.code()))
            .filter(f -> targets.get(f.code()).figure().compareTo(target.get().figure()) < 0)
            .toList();
    return poorer.isEmpty()
        ? Optional.empty()
        : Optional.of(poorer(e, rate.get(), target.get(), poorer, targets));
  }

  private static Draft poorer(
      Evidence e,
      PrintedFigure rate,
      PrintedFigure target,
      List<PrintedFigure> poorer,
      Map<String, PrintedFigure> targets) {
    Listed names = new Listed(e, 2, MOST_NAMES);
    for (PrintedFigure unit : poorer) {
      names.add(
          e.within(unit)
              + " ("
              + names.next(e.full(unit))
              + e.say(", giảm ", ", reduction ")
              + names.next(e.full(targets.get(unit.code())))
              + ")");
    }
    List<vn.giamngheo.page.FigureLink> figures =
        new ArrayList<>(List.of(e.full(rate), e.full(target)));
    figures.addAll(names.figures());
    String pattern =
        e.say(
                "Tỷ lệ hộ nghèo chung là {0} và chỉ tiêu chung là giảm {1}; các nơi sau nghèo hơn mức chung"
                    + " nhưng được giao giảm ít hơn: ",
                "The rate of the whole is {0} and its target a reduction of {1}; these are poorer and"
                    + " have a lower target: ")
            + names.text()
            + ". "
            + e.ask(
                "cho biết căn cứ giao chỉ tiêu cho những nơi này.",
                "to say on what grounds these targets were set.");
    return new Draft(
        ID,
        "units-" + target.period(),
        GRAVITY,
        e.say(
            "Đơn vị có tỷ lệ hộ nghèo cao hơn mức chung mà chỉ tiêu giảm thấp hơn chỉ tiêu chung.",
            "A unit above the rate of the whole has a target below that of the whole."),
        Evidence.sentence(pattern, figures));
  }
}
