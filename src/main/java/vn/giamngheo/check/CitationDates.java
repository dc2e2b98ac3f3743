package vn.giamngheo.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private record Citation(
      Text label, String printed, String number, String issuer, LocalDate date, boolean self) {}

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
    List<Finding> findings = new ArrayList<>(severalDates(all));
    all.forEach(c -> addWrongYear(c, findings));
    addLater(all, facts, findings);
    return findings;
  }

  private static List<Finding> severalDates(List<Citation> all) {
    Map<String, List<Citation>> byDocument = new LinkedHashMap<>();
    all.stream()
        .filter(c -> c.date() != null && !c.number().isEmpty())
        .forEach(
            c ->
                byDocument
                    .computeIfAbsent(c.self() ? "self" : document(c), k -> new ArrayList<>())
                    .add(c));
    List<Finding> findings = new ArrayList<>();
    for (List<Citation> same : byDocument.values()) {
      if (same.stream().map(Citation::date).distinct().count() > 1) {
        findings.add(
            finding(
                same.get(0),
                new Text(
                    "Văn bản "
                        + same.get(0).number()
                        + " được ghi nhiều ngày khác nhau: "
                        + dates(same, Language.VI)
                        + ".",
                    "Document "
                        + same.get(0).number()
                        + " is given several dates: "
                        + dates(same, Language.EN)
                        + ".")));
      }
    }
    return findings;
  }

  /** "23/06/2022 (Phần mở đầu); 23/07/2022 (Mục III.1, Mục III.4)". */
  private static String dates(List<Citation> same, Language language) {
    Map<LocalDate, List<String>> places = new LinkedHashMap<>();
    for (Citation c : same) {
      List<String> labels = places.computeIfAbsent(c.date(), k -> new ArrayList<>());
      String label = c.label().in(language);
      if (!labels.contains(label)) {
        labels.add(label);
      }
    }
    return places.entrySet().stream()
        .map(e -> Dates.format(e.getKey(), language) + " (" + String.join(", ", e.getValue()) + ")")
        .collect(Collectors.joining("; "));
  }

  /** Numbers without a year begin anew every January, so they only compare within one year. */
  private static String document(Citation c) {
    boolean yearly = !YEAR_IN_NUMBER.matcher(c.number()).matches();
    return c.number() + "|" + c.issuer() + (yearly ? "|" + c.date().getYear() : "");
  }

  private static void addWrongYear(Citation c, List<Finding> findings) {
    Matcher year = YEAR_IN_NUMBER.matcher(c.number());
    if (c.date() != null
        && year.matches()
        && Integer.parseInt(year.group(1)) != c.date().getYear()) {
      findings.add(
          finding(
              c,
              new Text(
                  "Số văn bản ghi năm "
                      + year.group(1)
                      + " nhưng ngày ghi năm "
                      + c.date().getYear()
                      + ": “"
                      + c.printed()
                      + "”.",
                  "The number says "
                      + year.group(1)
                      + " but the date "
                      + c.date().getYear()
                      + ": “"
                      + c.printed()
                      + "”.")));
    }
  }

  private static void addLater(List<Citation> all, Facts facts, List<Finding> findings) {
    String own =
        facts
            .db()
            .createQuery("select document_date from atlas where id = :atlas")
            .bind("atlas", facts.atlas())
            .mapTo(String.class)
            .one();
    for (Citation c : all) {
      if (c.date() != null
          && !c.self()
          && c.date().toString().substring(0, own.length()).compareTo(own) > 0) {
        findings.add(
            finding(
                c,
                new Text(
                    "Văn bản được dẫn có ngày sau ngày của chính văn bản này ("
                        + Dates.formatPartial(own, Language.VI)
                        + "): “"
                        + c.printed()
                        + "”.",
                    "The document cited is dated after this one ("
                        + Dates.formatPartial(own, Language.EN)
                        + "): “"
                        + c.printed()
                        + "”.")));
      }
    }
  }

  private static Finding finding(Citation citation, Text explanation) {
    return Finding.remark(
        "citation_dates",
        Severity.TO_CLARIFY,
        null,
        citation.label(),
        explanation,
        GROUND,
        List.of(),
        List.of());
  }
}
