package vn.giamngheo.planner.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.giamngheo.content.Manifest;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.planner.rank.Area;
import vn.giamngheo.planner.rank.Figures;
import vn.giamngheo.planner.rank.UnitNoun;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.rebase.Key;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.takeaway.BoundaryWords;
import vn.giamngheo.takeaway.RevisionLine;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * A list of priorities with all that is needed to say in words what it shows.
 *
 * @param figures of the criteria, of all units on the map
 * @param rebasing how they were carried to units of another day; null for the document's own
 * @param told the answer
 * @param reach whom the choice reaches; null without a choice, or without counts
 * @param areas where the units lie, by code
 * @param places where the figures of each criterion are printed: "Phụ lục 1"
 * @param shown series the map shows beside, by their name in the address
 * @param findings explanations by code of the finding
 * @param names of methods by id
 * @param version of the program
 */
record PriorityView(
    Atlas atlas,
    Scenario scenario,
    PriorityFileQuery query,
    Figures figures,
    Rebasing rebasing,
    Told told,
    ToldReach reach,
    Map<String, Area> areas,
    List<List<Text>> places,
    Map<String, ShownSeries> shown,
    Map<String, String> findings,
    Map<String, Text> names,
    Manifest revision,
    String version,
    Language language) {

  /**
   * The words in the view's language, with values as {@link String#format} takes them and the units
   * called by their name, see {@link UnitNoun#fill}.
   */
  String say(String vi, String en, Object... values) {
    return noun().fill(vi, en).in(language).formatted(values);
  }

  /** What the units on the map are called. */
  UnitNoun noun() {
    return UnitNoun.of(figures.units().get(0).code());
  }

  /** The name of a method. */
  String name(String id) {
    Text name = names.get(id);
    return name == null ? id : name.in(language);
  }

  boolean isSupposed() {
    return !scenario.whatIf().isEmpty();
  }

  boolean isOriginal() {
    return rebasing == null;
  }

  /** The day whose units are ranked. */
  LocalDate day() {
    return isOriginal() ? atlas.unitsAsOf() : rebasing.vintage().day();
  }

  /** "trên 4 xã hiện nay (từ 01/07/2025)"; empty on the document's own units. */
  String units() {
    return isOriginal() ? "" : say("trên ", "on ") + rebasing.vintage().label(language);
  }

  /** What a criterion's figures were on the document's own units; none where they are these. */
  double[] printed(int criterion) {
    return isOriginal()
        ? new double[0]
        : rebasing.printed(Key.of(scenario.criteria().get(criterion).series()));
  }

  BoundaryWords boundaries() {
    return new BoundaryWords(areas.values().stream().map(Area::origin).toList(), day());
  }

  /** Where the boundary of a unit is from; null without one. */
  String origin(String code) {
    Area area = areas.get(code);
    return area == null ? null : area.origin();
  }

  String revisionLine() {
    return RevisionLine.of(revision, version, language);
  }

  /** The document and the annexes or sections the figures stand in. */
  String source() {
    List<String> in =
        Stream.concat(places.stream(), shown.values().stream().map(ShownSeries::places))
            .flatMap(List::stream)
            .map(t -> t.in(language))
            .distinct()
            .toList();
    return in.isEmpty() ? told.source() : told.source() + ", " + String.join("; ", in);
  }

  /** Where the figures of a criterion stand. */
  String places(int criterion) {
    return String.join("; ", places.get(criterion).stream().map(t -> t.in(language)).toList());
  }

  /** Address of the same list on the page. */
  String address() {
    return "/quy-hoach?atlas=" + atlas.id() + "&k=" + told.code();
  }

  /** What a finding says; empty where it says nothing. */
  String finding(String code) {
    return Objects.requireNonNullElse(findings.get(code), "");
  }
}
