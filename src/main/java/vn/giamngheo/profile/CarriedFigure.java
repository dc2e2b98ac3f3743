package vn.giamngheo.profile;

import java.math.BigDecimal;
import java.util.List;
import vn.giamngheo.indicator.Contested;
import vn.giamngheo.indicator.Indicator;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.indicator.UnitName;
import vn.giamngheo.rebase.Rebased;
import vn.giamngheo.rebase.RebasedJson;
import vn.giamngheo.rebase.RebasedWords;
import vn.giamngheo.text.Language;

/**
 * A figure carried from units of another day.
 *
 * @param low lowest it can be; null, like {@code high}, when it is exact or nothing is known
 * @param estimated whether a divided unit's share had to be estimated
 * @param implied whether households went in that follow from a count and a rate
 * @param reason why there is no value; null when there is one
 * @param suppressed whether there is none because it would be made of figures that are hidden
 * @param from units whose printed figures go in
 */
public record CarriedFigure(
    String indicator,
    String name,
    String deprivation,
    String dimension,
    String measure,
    String measureName,
    String group,
    String base,
    String status,
    String period,
    String standard,
    int mention,
    Double value,
    String qualifier,
    String printed,
    String locator,
    String note,
    Double parentValue,
    int decimals,
    BigDecimal low,
    BigDecimal high,
    boolean estimated,
    boolean implied,
    String rebaseMethod,
    String reason,
    boolean suppressed,
    List<UnitName> from,
    String address,
    Contested contested)
    implements ProfileFigure {

  /**
   * @param address of its provenance, used when something is known
   */
  static CarriedFigure of(
      Series series,
      Indicator indicator,
      Rebased value,
      boolean suppressed,
      String standard,
      String address,
      Language language) {
    return new CarriedFigure(
        indicator.id(),
        indicator.name().in(language),
        indicator.deprivation(),
        indicator.dimension() == null ? null : indicator.dimension().in(language),
        indicator.measure(),
        indicator.measureName().in(language),
        series.group(),
        series.base(),
        series.status(),
        series.period(),
        standard,
        1,
        value.value() == null ? null : value.value().doubleValue(),
        value.qualifier(),
        null,
        RebasedWords.locator(value).map(t -> t.in(language)).orElse(""),
        value.reason() == null ? "" : value.reason().in(language),
        null,
        value.decimals(),
        RebasedJson.number(value.low()),
        RebasedJson.number(value.high()),
        value.estimated(),
        value.implied(),
        value.methodId(),
        value.reason() == null ? null : value.reason().in(language),
        suppressed,
        RebasedWords.units(value).stream()
            .map(u -> new UnitName(u.code(), u.name().in(language)))
            .toList(),
        value.isKnown() ? address : null,
        Contested.of(value.finding(), value.severity()));
  }
}
