package vn.giamngheo.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.giamngheo.indicator.Contested;
import vn.giamngheo.indicator.UnitName;

/**
 * A printed result of the programme, its words in the language asked for.
 *
 * @param project null when the paper names none
 * @param asOf null when the paper names no day
 * @param value null where the document says something without a number, or an amount only
 * @param numerator null unless the value is printed as a fraction
 * @param denominator null unless the value is printed as a fraction
 * @param amountVnd whole đồng; null when no money goes with it
 * @param contested null when nothing contests it
 */
public record ProgrammeResult(
    String id,
    UnitName unit,
    String topic,
    String topicName,
    String what,
    String project,
    String period,
    LocalDate asOf,
    String status,
    BigDecimal value,
    String measure,
    String measureName,
    String qualifier,
    BigDecimal numerator,
    BigDecimal denominator,
    BigDecimal amountVnd,
    String amountStage,
    String amountSource,
    String printed,
    String amountPrinted,
    String locator,
    String note,
    String address,
    Contested contested) {}
