package vn.giamngheo.rebase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
      if (!add(key, portion, inputs)) {
        without.add(genealogy.member(portion.source()));
      }
    }
    if (!without.isEmpty() || !origins.outsiders().isEmpty() || inputs.isEmpty()) {
      return Rebased.none(origins.missing(without), inputs);
    }
    return result(target, inputs);
  }

  /** Households may follow from a count and a rate; every other count must be printed. */
  private boolean add(Key key, Portion portion, List<Input> inputs) {
    Member unit = genealogy.member(portion.source());
    Optional<Printed> printed = sheet.find(unit.id(), key);
    if (printed.isPresent()) {
      inputs.add(new Input("part", unit, portion, printed.get(), null));
      return true;
    }
    Optional<Households> implied =
        key.indicator().equals(Recipe.HOUSEHOLDS)
            ? Households.of(sheet, unit.id(), key)
            : Optional.empty();
    implied.ifPresent(
        found -> {
          inputs.add(new Input("count", unit, portion, found.count(), null));
          inputs.add(new Input("rate", unit, portion, found.rate(), found.band()));
        });
    return implied.isPresent();
  }

  private Rebased result(long target, List<Input> inputs) {
    Band sum = Band.exact(BigDecimal.ZERO);
    for (Input input : inputs) {
      if (!input.role().equals("count")) {
        sum = sum.plus(part(input, target));
      }
    }
    boolean implied = inputs.stream().anyMatch(i -> i.households() != null);
    boolean divided = inputs.stream().anyMatch(i -> !i.portion().isWhole());
    Printed doubt = Marks.contested(inputs).orElse(null);
    BigDecimal value = sum.point() == null ? null : Values.plain(sum.point());
    return new Rebased(
        Rebased.Method.SUM,
        value,
        value,
        value == null ? 0 : Math.max(0, value.scale()),
        sum.isExact() && !divided ? null : Values.plain(sum.low()),
        sum.isExact() && !divided ? null : Values.plain(sum.high()),
        divided,
        implied,
        Marks.how(inputs),
        Marks.ofSum(inputs),
        doubt == null ? null : doubt.finding(),
        doubt == null ? null : doubt.severity(),
        value == null ? Values.UNKNOWN_SHARE : null,
        inputs);
  }

  private Band part(Input input, long target) {
    Band count =
        input.households() == null ? Band.exact(input.figure().figure()) : input.households();
    Portion portion = input.portion();
    if (portion.isWhole()) {
      return count;
    }
    BigDecimal point =
        portion.share() == null
            ? null
            : Apportionment.of(count.point(), passage.outOf(portion.source())).get(target);
    return new Band(count.low().min(BigDecimal.ZERO), point, count.high().max(BigDecimal.ZERO));
  }
}
