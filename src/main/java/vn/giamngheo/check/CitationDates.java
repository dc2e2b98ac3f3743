package vn.giamngheo.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giamngheo.db.Sql;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * Numbers and dates of documents that disagree: one document with several dates, a year in the
 * number that is not the year of the date, a date later than the paper that names it.
 */
final class CitationDates implements Reading {
  private static final Pattern YEAR_IN_NUMBER = Pattern.compile("^\\d+[A-Za-z]?/(\\d{4})/.*");
  private static final Text GROUND =
      new Text(
          "Mỗi văn bản có một số và một ngày ban hành (Nghị định 30/2020/NĐ-CP).",
          "A document has one number and one date (Decree 30/2020/NĐ-CP).");

  @Override
  public List<Finding> findings(Facts facts) {
    List<Citation> all =
        facts
            .db()
            .createQuery(Sql.of(CitationDates.class, "citations"))
            .bind("atlas", facts.atlas())
            .map(
                (r, c) ->
                    new Citation(
                        new Text(r.getString("label_vi"), r.getString("label_en")),
                        r.getString("printed"),
                        r.getString("number"),
                        r.getString("issuer"),
                        r.getObject("cited_date", LocalDate.class),
                        r.getString("relation").equals("self")))
            .list();
    String own =
        facts
            .db()
            .createQuery("select document_date from atlas where id = :atlas")
            .bind("atlas", facts.atlas())
            .mapTo(String.class)
            .one();
    return of(all, own);
  }

  /**
   * What disagrees.
   *
   * @param own date of the paper itself, which may be a month or a year only
   */
  static List<Finding> of(List<Citation> all, String own) {
    List<Citation> dated = all.stream().filter(c -> c.date() != null).toList();
    List<Finding> findings = new ArrayList<>(severalDates(dated));
    dated.forEach(c -> addWrongYear(c, findings));
    dated.stream()
        .filter(c -> !c.self())
        .filter(c -> c.date().toString().substring(0, own.length()).compareTo(own) > 0)
        .forEach(c -> findings.add(later(c, own)));
    return findings;
  }

  private static List<Finding> severalDates(List<Citation> dated) {
    Map<String, List<Citation>> byDocument = new LinkedHashMap<>();
    dated.stream()
        .filter(c -> !c.number().isEmpty())
        .forEach(c -> byDocument.computeIfAbsent(c.document(), k -> new ArrayList<>()).add(c));
    List<Finding> findings = new ArrayList<>();
    for (List<Citation> same : byDocument.values()) {
      List<Citation> disagreeing =
          same.stream().filter(c -> same.stream().anyMatch(c::differsFrom)).toList();
      if (!disagreeing.isEmpty()) {
        Citation first = disagreeing.get(0);
        findings.add(
            finding(
                first,
                language ->
                    (language == Language.EN
                            ? "Document " + first.number() + " is given several dates: "
                            : "Văn bản " + first.number() + " được ghi nhiều ngày khác nhau: ")
                        + dates(disagreeing, language)
                        + "."));
      }
    }
    return findings;
  }

  private static String dates(List<Citation> same, Language language) {
    return same.stream()
        .map(c -> Dates.format(c.date(), language) + " (" + c.label().in(language) + ")")
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static void addWrongYear(Citation c, List<Finding> findings) {
    Matcher year = YEAR_IN_NUMBER.matcher(c.number());
    int dated = c.date().getYear();
    if (year.matches() && Integer.parseInt(year.group(1)) != dated) {
      findings.add(
          finding(
              c,
              language ->
                  (language == Language.EN
                          ? "The number says " + year.group(1) + " but the date " + dated
                          : "Số văn bản ghi năm " + year.group(1) + " nhưng ngày ghi năm " + dated)
                      + ": “"
                      + c.printed()
                      + "”."));
    }
  }

  private static Finding later(Citation c, String own) {
    return finding(
        c,
        language ->
            (language == Language.EN
                    ? "The document cited is dated after this one ("
                    : "Văn bản được dẫn có ngày sau ngày của chính văn bản này (")
                + Dates.formatPartial(own, language)
                + "): “"
                + c.printed()
                + "”.");
  }

  private static Finding finding(Citation citation, Function<Language, String> explanation) {
    return Finding.remark(
        "citation_dates",
        Severity.TO_CLARIFY,
        null,
        citation.label(),
        new Text(explanation.apply(Language.VI), explanation.apply(Language.EN)),
        GROUND,
        List.of(),
        List.of());
  }
}
