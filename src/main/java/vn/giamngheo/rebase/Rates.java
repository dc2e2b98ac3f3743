package vn.giamngheo.rebase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giamngheo.text.Text;

/**
 * Rates of a target, computed from the counts of its parts: sum of the numerators over sum of the
 * denominators. Where households are not printed they follow from count and rate, as an interval.
 */
final class Rates {
  private final Genealogy genealogy;
  private final Sheet sheet;

  Rates(Genealogy genealogy, Sheet sheet) {
    this.genealogy = genealogy;
    this.sheet = sheet;
  }

  /** What is gathered of one target while its parts are gone through. */
  private static final class Gathered {
    final List<Input> inputs = new ArrayList<>();
    final List<Extremes.Part> parts = new ArrayList<>();
    final Set<Member> without = new LinkedHashSet<>();
    final Set<Member> noDenominator = new LinkedHashSet<>();
    BigDecimal above = BigDecimal.ZERO;
    BigDecimal below = BigDecimal.ZERO;
    boolean point = true;
    boolean implied;
  }

  Rebased of(Key key, Origins origins, int mostDecimals) {
    Optional<Recipe> recipe = Recipe.of(key);
    if (recipe.isEmpty()) {
      return Rebased.none(
          new Text(
              "Chưa có cách tính lại tỷ lệ này từ số hộ.",
              "There is no way to recompute this rate from counts."));
    }
    Gathered all = new Gathered();
    for (Portion portion : origins.portions()) {
      add(recipe.get(), portion, all);
    }
    if (!all.without.isEmpty() || !origins.outsiders().isEmpty() || all.parts.isEmpty()) {
      return Rebased.none(origins.missing(all.without), all.inputs);
    }
    return all.noDenominator.isEmpty() ? result(all, mostDecimals) : noDenominator(all);
  }

  private void add(Recipe recipe, Portion portion, Gathered all) {
    Member unit = genealogy.member(portion.source());
    Optional<BigDecimal> numerator =
        counts(recipe.numerator(), "numerator", unit, portion, all.inputs);
    if (numerator.isEmpty()) {
      all.without.add(unit);
      return;
    }
    Band denominator = denominator(recipe, unit, portion, all);
    if (denominator == null || denominator.high() == null) {
      all.noDenominator.add(unit);
      return;
    }
    all.parts.add(new Extremes.Part(numerator.get(), denominator, portion.isWhole()));
    if (portion.share() == null) {
      all.point = false;
    } else {
      all.above = all.above.add(numerator.get().multiply(portion.share()));
      all.below = all.below.add(denominator.point().multiply(portion.share()));
    }
  }

  private Optional<BigDecimal> counts(
      List<Key> keys, String role, Member unit, Portion portion, List<Input> inputs) {
    BigDecimal sum = BigDecimal.ZERO;
    List<Input> found = new ArrayList<>();
    for (Key key : keys) {
      Optional<Printed> figure = sheet.find(unit.id(), key);
      if (figure.isEmpty()) {
        return Optional.empty();
      }
      found.add(new Input(role, unit, portion, figure.get(), null));
      sum = sum.add(figure.get().figure());
    }
    inputs.addAll(found);
    return Optional.of(sum);
  }

  /** Null when neither printed nor following from what is. */
  private Band denominator(Recipe recipe, Member unit, Portion portion, Gathered all) {
    Optional<BigDecimal> printed =
        counts(recipe.denominator(), "denominator", unit, portion, all.inputs);
    if (printed.isPresent()) {
      return Band.exact(printed.get());
    }
    if (!recipe.isOverHouseholds()) {
      return null;
    }
    return Households.of(sheet, unit.id(), recipe.denominator().get(0))
        .map(
            found -> {
              addInputs(found, unit, portion, all.inputs);
              all.implied = true;
              return found.band();
            })
        .orElse(null);
  }

  /** The count is often the numerator already; then only the rate is new. */
  private static void addInputs(
      Households found, Member unit, Portion portion, List<Input> inputs) {
    if (inputs.stream().noneMatch(i -> i.figure().equals(found.count()))) {
      inputs.add(new Input("count", unit, portion, found.count(), null));
    }
    inputs.add(new Input("rate", unit, portion, found.rate(), found.band()));
  }

  private static Rebased noDenominator(Gathered all) {
    String vi = names(all.noDenominator, true);
    String en = names(all.noDenominator, false);
    return Rebased.none(
        new Text(
            "Không biết mẫu số của "
                + vi
                + ": văn bản không in tổng, và không suy ra được từ số hộ và tỷ lệ đã in.",
            "The denominator of "
                + en
                + " is unknown: neither printed, nor does it follow from the printed count and rate."),
        all.inputs);
  }

  private static String names(Set<Member> units, boolean vietnamese) {
    return units.stream()
        .map(m -> vietnamese ? m.name().vi() : m.name().en())
        .collect(Collectors.joining(", "));
  }

  private static Rebased result(Gathered all, int mostDecimals) {
    Band band = Extremes.of(all.parts);
    if (band == null || all.point && all.below.signum() == 0) {
      return Rebased.none(new Text("Mẫu số bằng 0.", "The denominator is nought."), all.inputs);
    }
    BigDecimal point = all.point ? Extremes.rate(all.above, all.below) : null;
    int decimals =
        band.isExact()
            ? mostDecimals
            : Values.decimals(point, band.low(), band.high(), mostDecimals);
    Printed doubt = Marks.contested(all.inputs).orElse(null);
    boolean divided = all.parts.stream().anyMatch(p -> !p.whole());
    return new Rebased(
        Rebased.Method.RATE,
        point == null ? null : Values.round(point, decimals),
        point,
        decimals,
        band.isExact() ? null : bound(band.low(), mostDecimals, RoundingMode.FLOOR),
        band.isExact() ? null : bound(band.high(), mostDecimals, RoundingMode.CEILING),
        divided,
        all.implied,
        Marks.how(all.inputs),
        Marks.ofRate(all.inputs),
        doubt == null ? null : doubt.finding(),
        doubt == null ? null : doubt.severity(),
        point == null ? Values.UNKNOWN_SHARE : null,
        all.inputs);
  }

  /**
   * One decimal more than the value may have, rounded outwards, so that the band never promises too
   * much.
   */
  private static BigDecimal bound(BigDecimal number, int decimals, RoundingMode outwards) {
    return number.setScale(decimals + 1, outwards);
  }
}
