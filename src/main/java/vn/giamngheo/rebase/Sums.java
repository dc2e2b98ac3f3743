package vn.giamngheo.rebase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Counts of a target: printed counts of its parts added up. */
final class Sums {
  private final Genealogy genealogy;
  private final Passage passage;
  private final Sheet sheet;

  Sums(Genealogy genealogy, Passage passage, Sheet sheet) {
    this.genealogy = genealogy;
    this.passage = passage;
    this.sheet = sheet;
  }

  Rebased of(Key key, long target, Origins origins) {
    List<Input> inputs = new ArrayList<>();
    List<Member> without = new ArrayList<>();
    for (Portion portion : origins.portions()) {
      Member unit = genealogy.member(portion.source());
      sheet
          .find(portion.source(), key)
          .ifPresentOrElse(
              f -> inputs.add(new Input("part", unit, portion, f, null)), () -> without.add(unit));
    }
    if (!without.isEmpty() || !origins.outsiders().isEmpty() || inputs.isEmpty()) {
      return Rebased.none(origins.missing(without), inputs);
    }
    return result(target, inputs);
  }

  private Rebased result(long target, List<Input> inputs) {
    Band sum = Band.exact(BigDecimal.ZERO);
    for (Input input : inputs) {
      sum = sum.plus(part(input, target));
    }
    boolean divided = inputs.stream().anyMatch(i -> !i.portion().isWhole());
    Printed doubt = Marks.contested(inputs).orElse(null);
    BigDecimal value = sum.point() == null ? null : Values.plain(sum.point());
    return new Rebased(
        Rebased.Method.SUM,
        value,
        value,
        value == null ? 0 : Math.max(0, value.scale()),
        divided ? Values.plain(sum.low()) : null,
        divided ? Values.plain(sum.high()) : null,
        divided,
        false,
        Marks.how(inputs),
        Marks.ofSum(inputs),
        doubt == null ? null : doubt.finding(),
        doubt == null ? null : doubt.severity(),
        value == null ? Values.UNKNOWN_SHARE : null,
        inputs);
  }

  private Band part(Input input, long target) {
    BigDecimal count = input.figure().figure();
    Portion portion = input.portion();
    if (portion.isWhole()) {
      return Band.exact(count);
    }
    BigDecimal point =
        portion.share() == null
            ? null
            : Apportionment.of(count, passage.outOf(portion.source())).get(target);
    return new Band(count.min(BigDecimal.ZERO), point, count.max(BigDecimal.ZERO));
  }
}
