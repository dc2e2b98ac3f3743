package vn.giamngheo.session.make.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.giamngheo.funding.ProgrammeResult;
import vn.giamngheo.overview.Funds;
import vn.giamngheo.overview.PrintedFigure;
import vn.giamngheo.overview.PrintedFigures;
import vn.giamngheo.overview.Terms;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.page.Sentence;
import vn.giamngheo.takeaway.UnitNames;
import vn.giamngheo.text.Language;

/**
 * What questions are made from.
 *
 * @param place the document's own unit
 * @param committee who answers: "UBND huyện Krông Pa"
 * @param documentDate ISO, possibly without day or month
 * @param figures printed ones of the whole and of the units of the map
 * @param shares printed shares of results whose two parts are printed, too
 * @param doubts what does not add up
 * @param units how many units of the map have a poverty rate
 * @param lacking names of the others; empty when none has one
 * @param blank agencies the document makes responsible without saying for which unit
 */
public record Evidence(
    Terms terms,
    String place,
    String committee,
    String documentDate,
    PrintedFigures figures,
    Funds funds,
    List<Share> shares,
    List<Doubtful> doubts,
    int units,
    List<String> lacking,
    List<String> blank) {

  /**
   * A printed share.
   *
   * @param kind {@code disbursed} of what was allocated, or {@code attained} of what was planned
   */
  public record Share(String kind, ProgrammeResult result, FigureLink figure) {}

  Language language() {
    return terms.language();
  }

  String say(String vi, String en) {
    return language() == Language.EN ? en : vi;
  }

  /** "Đề nghị UBND huyện Krông Pa " with what is asked. */
  String ask(String vi, String en) {
    return say("Đề nghị ", "We ask the ") + safe(committee) + " " + say(vi, en);
  }

  /** The place within a sentence: "huyện Krông Pa". */
  String here() {
    return safe(UnitNames.within(place));
  }

  /** "80 %" */
  String percent(int number) {
    return number + terms.figures().percent();
  }

  FigureLink full(PrintedFigure figure) {
    return terms.figures().full(figure);
  }

  /** The name of a unit within a sentence. */
  String within(PrintedFigure figure) {
    return safe(UnitNames.within(figure.name().in(language())));
  }

  /** A name that may stand in the pattern of a sentence. */
  static String safe(String name) {
    return name.replace('{', '(').replace('}', ')');
  }

  /** "thực hiện 2020" */
  String when(PrintedFigure figure) {
    return terms.small("status", figure.status()) + " " + figure.period();
  }

  /** The name of an indicator within a sentence, with its group. */
  String indicator(PrintedFigure figure) {
    String name = figure.indicatorName().in(language());
    String small =
        name.substring(0, 1).toLowerCase(Locale.forLanguageTag("vi")) + name.substring(1);
    return figure.group().equals("all")
        ? small
        : small + " (" + terms.name("group", figure.group()) + ")";
  }

  /** "ngân sách trung ương, vốn sự nghiệp", after the project: "Dự án 2 “Sinh kế”, …". */
  String money(Funds.Row row) {
    String kind = row.kind().equals(Funds.WHOLE) ? "" : ", " + terms.small("kind", row.kind());
    return safe(project(row) + terms.small("source", row.source()) + kind);
  }

  private static String project(Funds.Row row) {
    if (row.whole()) {
      return "";
    }
    int colon = row.projectName().indexOf(": ");
    return colon < 0
        ? row.projectName() + ", "
        : row.projectName().substring(0, colon)
            + " “"
            + row.projectName().substring(colon + 2)
            + "”, ";
  }

  /** The figure of the whole of that year, found or estimated. */
  Optional<PrintedFigure> wholeIn(String year, String indicator, List<String> statuses) {
    return statuses.stream()
        .flatMap(
            status ->
                figures.all().stream()
                    .filter(f -> f.own() && f.indicator().equals(indicator))
                    .filter(f -> f.group().equals("all") && f.base().isEmpty())
                    .filter(f -> f.status().equals(status) && f.period().equals(year)))
        .findFirst();
  }

  static Sentence sentence(String pattern, List<FigureLink> figures) {
    return Sentence.of(pattern, figures.toArray(FigureLink[]::new));
  }
}
