package vn.giamngheo.document;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.giamngheo.indicator.Contested;

/**
 * A figure carried to a unit of another day, in one language; the API writes it as it is.
 *
 * @param address the value's own
 * @param kind {@code computed}
 * @param formula {@link vn.giamngheo.rebase.RebaseAddress#FORMULA}
 * @param name of the indicator
 * @param boundaries on which day's units
 * @param value null where only bounds can be given
 * @param qualifier id of "about" or "at least"; empty without one
 * @param more what {@link vn.giamngheo.rebase.RebasedJson} says beside the value
 * @param contested the gravest finding that contests an input; null without one
 * @param line the formula with its numbers; empty when it would say nothing
 * @param inputs printed figures of the old units
 */
public record CarriedSource(
    String address,
    String kind,
    String formula,
    String name,
    SourceUnit unit,
    String boundaries,
    String period,
    String explanation,
    String measure,
    BigDecimal value,
    String qualifier,
    @JsonAnyGetter Map<String, Object> more,
    Contested contested,
    String line,
    FormulaSource.Citation document,
    List<Input> inputs)
    implements ComputedSource {

  /**
   * A printed figure of an old unit.
   *
   * @param share how much of it goes in; null when not known
   * @param shareText the share and how it is known, in words
   * @param resolution by which the unit was changed
   * @param households that follow from it; absent when none do
   */
  public record Input(
      String role,
      String name,
      BigDecimal value,
      String printed,
      String address,
      String locator,
      BigDecimal share,
      String shareMethod,
      String shareText,
      String resolution,
      @JsonInclude(JsonInclude.Include.NON_NULL) FormulaSource.Bounds households,
      Contested contested) {}

  /** Digits after the comma to show the value with. */
  public int decimals() {
    return (Integer) more.get("decimals");
  }

  /** Lowest it can be; null for an exact value. */
  public BigDecimal low() {
    return (BigDecimal) more.get("low");
  }

  /** Highest it can be; null for an exact value. */
  public BigDecimal high() {
    return (BigDecimal) more.get("high");
  }

  /** Whether a divided unit's share had to be estimated. */
  public boolean hasEstimatedShare() {
    return (Boolean) more.get("estimated");
  }
}
