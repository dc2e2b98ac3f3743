package vn.giamngheo.session.make.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.overview.Funds;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.text.Dates;

/**
 * Money is disbursed more slowly than the year passes: by a day within the year, the rate is below
 * the share of its months that are over; after the year, it is below 90 %. Both bounds are ours and
 * are said in the question.
 */
final class LowDisbursement implements QuestionRule {
  private static final String ID = "low_disbursement";
  private static final int GRAVITY = 20;
  private static final int MONTHS = 12;
  private static final int AFTERWARDS = 90;
  private static final int HUNDRED = 100;

  @Override
  public List<Draft> ask(Evidence e) {
    Map<String, List<Funds.Row>> groups = new LinkedHashMap<>();
    for (Funds.Row row : e.funds().rows()) {
      if (row.rated() != null && bound(e, row) > 0) {
        groups
            .computeIfAbsent(
                row.year() + "-" + row.project() + "-" + row.source(), k -> new ArrayList<>())
            .add(row);
      }
    }
    List<Draft> drafts = new ArrayList<>();
    groups.forEach((key, rows) -> draft(e, key, rows).ifPresent(drafts::add));
    return drafts;
  }

  /** What is to be disbursed by then, in per cent; 0 when the day is not known. */
  private static int bound(Evidence e, Funds.Row row) {
    LocalDate day = row.latest("disbursed").orElseThrow().asOf();
    if (day == null) {
      return e.documentDate().compareTo(Integer.toString(row.year() + 1)) >= 0 ? AFTERWARDS : 0;
    }
    if (day.getYear() > row.year()) {
      return AFTERWARDS;
    }
    int over =
        day.plusDays(1).getYear() > row.year() ? MONTHS : day.plusDays(1).getMonthValue() - 1;
    return Math.min(AFTERWARDS, over * HUNDRED / MONTHS);
  }

  private static Optional<Draft> draft(Evidence e, String key, List<Funds.Row> rows) {
    List<Funds.Row> low =
        rows.stream()
            .filter(r -> r.rated().compareTo(BigDecimal.valueOf(bound(e, r))) < 0)
            .sorted((a, b) -> Boolean.compare(isPart(a), isPart(b)))
            .toList();
    return low.isEmpty() ? Optional.empty() : Optional.of(question(e, key, low));
  }

  private static boolean isPart(Funds.Row row) {
    return !row.kind().equals(Funds.WHOLE);
  }

  private static Draft question(Evidence e, String key, List<Funds.Row> low) {
    Funds.Row first = low.get(0);
    Funds.Amount spent = first.latest("disbursed").orElseThrow();
    Funds.Amount given = first.latest("allocated").orElseThrow();
    List<FigureLink> figures =
        new ArrayList<>(List.of(spent.figure(), given.figure(), first.rate()));
    Listed parts = new Listed(e, figures.size(), low.size());
    low.stream()
        .skip(1)
        .forEach(r -> parts.add(e.terms().small("kind", r.kind()) + " " + parts.next(r.rate())));
    figures.addAll(parts.figures());
    String among = parts.figures().isEmpty() ? "" : " (" + parts.text() + ")";
    String pattern =
        stated(e, first, spent.asOf())
            + among
            + reading(e, first, spent.asOf())
            + e.ask(
                "cho biết vì sao chưa giải ngân hết và phần còn lại được xử lý thế nào.",
                "to say why not all has been disbursed, and what becomes of the rest.");
    return new Draft(ID, key, GRAVITY, why(e), Evidence.sentence(pattern, figures));
  }

  private static String stated(Evidence e, Funds.Row row, LocalDate day) {
    return e.say(
        "Nguồn vốn năm "
            + row.year()
            + " – "
            + e.money(row)
            + ": "
            + (day == null ? "" : "đến " + Dates.format(day, e.language()) + " ")
            + "đã giải ngân {0} trong {1} được phân bổ, đạt {2}",
        "Money of "
            + row.year()
            + " – "
            + e.money(row)
            + ": "
            + (day == null ? "" : "by " + Dates.format(day, e.language()) + ", ")
            + "{0} of the {1} allocated had been disbursed, {2}");
  }

  private static String reading(Evidence e, Funds.Row row, LocalDate day) {
    int bound = bound(e, row);
    boolean over = day == null || bound == AFTERWARDS;
    return over
        ? e.say(
            ", dưới " + e.percent(bound) + " khi năm ngân sách đã hết. ",
            ", less than " + e.percent(bound) + " with the budget year over. ")
        : e.say(
            ", thấp hơn phần thời gian đã qua của năm (" + e.percent(bound) + "). ",
            ", less than the share of the year that has passed (" + e.percent(bound) + "). ");
  }

  private static String why(Evidence e) {
    return e.say(
        "Tỷ lệ giải ngân thấp hơn phần các tháng đã qua của năm, hoặc dưới "
            + e.percent(AFTERWARDS)
            + " khi năm đã hết. Hai mức này do atlas đặt để hỏi, không phải quy định.",
        "The disbursement rate is below the share of the year’s months that have passed, or below "
            + e.percent(AFTERWARDS)
            + " after the year. Both bounds are set here for asking; they are no regulation.");
  }
}
