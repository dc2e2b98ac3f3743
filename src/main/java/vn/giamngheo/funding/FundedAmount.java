package vn.giamngheo.funding;

import java.time.LocalDate;
import vn.giamngheo.indicator.Contested;
import vn.giamngheo.indicator.UnitName;

/**
 * A printed amount of money, its words in the language asked for.
 *
 * @param project code of the project; {@code total} for all together
 * @param source total, central, local …
 * @param kind total, investment, recurrent
 * @param stage need, allocated, disbursed …
 * @param asOf the day it speaks of; null when the paper names none
 * @param recipient empty when none is named
 * @param mention 1 for the printing that is shown, 2 … where the same amount is printed again
 * @param amountVnd whole đồng
 * @param qualifier about, at_least …; empty for a plain number
 * @param contested null when nothing contests it
 */
public record FundedAmount(
    UnitName unit,
    int year,
    String project,
    String projectName,
    String source,
    String kind,
    String stage,
    LocalDate asOf,
    String recipient,
    int mention,
    long amountVnd,
    String qualifier,
    String printed,
    String printedUnit,
    String locator,
    String note,
    String address,
    Contested contested) {}
