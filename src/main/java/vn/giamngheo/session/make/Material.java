package vn.giamngheo.session.make;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.check.FindingQueries;
import vn.giamngheo.content.Manifest;
import vn.giamngheo.document.FigureSources;
import vn.giamngheo.funding.FundingQueries;
import vn.giamngheo.funding.ProgrammeResult;
import vn.giamngheo.funding.ResponsibleAgency;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.map.LayerReader;
import vn.giamngheo.overview.FigureWords;
import vn.giamngheo.overview.Funds;
import vn.giamngheo.overview.PrintedFigure;
import vn.giamngheo.overview.PrintedFigures;
import vn.giamngheo.overview.Terms;
import vn.giamngheo.planner.file.PriorityList;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.rebase.Vintage;
import vn.giamngheo.session.make.question.Doubtful;
import vn.giamngheo.takeaway.RevisionLine;
import vn.giamngheo.text.Language;

/**
 * What slides are made of: the figures of an atlas as they are now, and the book that gives codes
 * to those that are used.
 *
 * @param figures printed ones, of the document's own units
 * @param rebasing how figures are carried to units of another day; null for the document's own
 * @param map figures of the units of the map
 * @param priorities which units come first
 * @param funds the money of the document's own unit
 * @param findings what does not add up, as the API shows it, gravest first
 */
record Material(
    Jdbi db,
    Atlas atlas,
    AtlasQueries atlases,
    Language language,
    PrintedFigures figures,
    Rebasing rebasing,
    String vintage,
    Terms terms,
    FigureBook book,
    MapFigures map,
    PriorityList priorities,
    Funds funds,
    List<ProgrammeResult> results,
    List<ResponsibleAgency> agencies,
    List<Map<String, Object>> findings,
    Manifest revision,
    String version) {
  static Material read(
      Jdbi db,
      AtlasQueries atlases,
      RebaseQueries rebase,
      FigureSources sources,
      Atlas atlas,
      DeckMaker.Wish wish,
      String version,
      Language language) {
    Terms terms = Terms.of(atlases.listWords(), language);
    boolean original = wish.boundaries().equals(Vintage.ORIGINAL);
    Rebasing rebasing = original ? null : rebase.open(atlas, wish.boundaries());
    Rebasing carried = rebasing == null || rebasing.vintage().original() ? null : rebasing;
    FigureBook book = new FigureBook(sources.gather(atlas, carried, language), terms.figures());
    return new Material(
        db,
        atlas,
        atlases,
        language,
        PrintedFigures.read(db, atlas),
        carried,
        (carried == null ? rebase.vintages(atlas).get(0) : carried.vintage()).label(language),
        terms,
        book,
        new MapFigures(
            atlas,
            atlases.listSeries(atlas),
            new LayerReader(db, atlases, version),
            carried,
            language,
            book),
        PriorityList.read(db, atlases, atlas, wish.scenario(), wish.boundaries(), language),
        Funds.read(db, atlas, terms.figures()),
        new FundingQueries(db).listResults(atlas, null, language),
        new FundingQueries(db).listAgencies(atlas, null, language),
        new FindingQueries(db).list(atlas, language),
        Manifest.current(db).orElseThrow(),
        version);
  }

  FigureWords words() {
    return terms.figures();
  }

  /** The words in the deck's language. */
  String say(String vi, String en) {
    return language == Language.EN ? en : vi;
  }

  /** What does not add up, gravest first. */
  List<Doubtful> doubts() {
    return Doubts.of(this);
  }

  /** Which data this is made of, in words. */
  String revisionLine() {
    return RevisionLine.of(revision, version, language);
  }

  /** The standard that a series of printed figures is of; empty when nothing of it is printed. */
  Optional<String> standard(Series of) {
    return figures.ofUnits(of.indicator(), of.group(), of.status()).stream()
        .filter(f -> f.period().equals(of.period()))
        .map(PrintedFigure::standard)
        .findFirst();
  }

  /** What the units of the map are called together: "xã", "huyện". */
  String levelName() {
    return terms.small("level", atlas.level());
  }

  /** In a sentence: "xã Đất Bằng, xã Ia Rmok và xã Uar". */
  String list(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + say(" và ", " and ") + names.get(last);
  }

  /** Of so many units, in a sentence: "cả 14 xã", "12 trong 14 xã". */
  String share(int some, int all) {
    return some == all
        ? say("cả " + all + " " + levelName(), "all " + all + " units")
        : say(some + " trong " + all + " " + levelName(), some + " of " + all + " units");
  }

  /** The name of an indicator. */
  String indicatorName(String id) {
    return atlases.listIndicators().stream()
        .filter(i -> i.id().equals(id))
        .map(i -> i.name().in(language))
        .findFirst()
        .orElse(id);
  }

  /** That figures are printed of units, but none can be carried to those chosen. */
  Optional<String> notCarried(String indicator) {
    boolean printed = !figures.ofUnits(indicator, "all", "actual").isEmpty();
    return rebasing == null || !printed
        ? Optional.empty()
        : Optional.of(
            say(
                "Số in trong văn bản là của các đơn vị cũ, không chuyển được sang " + vintage + ".",
                "The document prints figures of the units before, which cannot be carried to "
                    + vintage
                    + "."));
  }

  /** That a slide shows the first units only; empty where it shows all. */
  String cut(int shown, int all) {
    return shown >= all
        ? ""
        : say(
            shown + " trong " + all + " " + levelName() + "; xem đủ ở phụ lục.",
            shown + " of " + all + "; all of them are in the annex.");
  }

  /** Where figures of the whole are from. */
  List<String> sources() {
    return List.of(atlas.citation(language));
  }

  /** Where figures of the units of the map are from, and how they came to those units. */
  List<String> unitSources() {
    return rebasing == null
        ? sources()
        : List.of(
            atlas.citation(language),
            say(
                "Trên " + vintage + ": cộng và tính lại từ số in của các đơn vị cũ; ≈ là ước tính.",
                "On "
                    + vintage
                    + ": added up and recomputed from figures printed for the units before; ≈ is an"
                    + " estimate."));
  }
}
