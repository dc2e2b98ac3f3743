package vn.giamngheo.publish.commune;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.check.FindingQueries;
import vn.giamngheo.funding.FundingQueries;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.place.search.FoundUnit;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.rebase.Vintage;
import vn.giamngheo.text.Language;

/** Puts a unit's page together. */
final class CommunePages {
  private final Jdbi db;
  private final AtlasQueries atlases;
  private final FundingQueries funding;
  private final FindingQueries findings;
  private final RebaseQueries rebase;

  CommunePages(
      Jdbi db,
      AtlasQueries atlases,
      FundingQueries funding,
      FindingQueries findings,
      RebaseQueries rebase) {
    this.db = db;
    this.atlases = atlases;
    this.funding = funding;
    this.findings = findings;
    this.rebase = rebase;
  }

  /**
   * The page of one unit.
   *
   * @param sameCode all units that ever had its code
   * @param only the document that is asked for; null for all that speak of the unit
   */
  CommunePage of(FoundUnit chosen, List<FoundUnit> sameCode, String only, Language language) {
    Voice voice = new Voice(language);
    UnitPlaces places = new UnitPlaces(db);
    UnitPlace unit = places.get(chosen.id());
    PlaceWords words = new PlaceWords(voice, unit);
    Map<Boolean, List<UnitPlace.Relative>> relatives = places.relatives(unit.id());
    List<Section> all = sections(voice, unit, places, relatives.get(false));
    List<Section> shown =
        all.stream().filter(s -> only == null || s.id().equals(only)).collect(Collectors.toList());
    boolean empty = shown.stream().noneMatch(Section::hasFigures);
    return new CommunePage(
        unit.name().in(language),
        words.kicker(),
        words.above(),
        words.namesakes(sameCode),
        words.changes(relatives),
        Neighbours.read(db, unit.id(), voice),
        shown,
        empty ? words.elsewhere(relatives) : List.of(),
        all.stream()
            .filter(s -> !shown.contains(s))
            .map(s -> new Section.Link(s.heading(), words.address("atlas", s.id())))
            .toList());
  }

  private List<Section> sections(
      Voice voice, UnitPlace unit, UnitPlaces places, List<UnitPlace.Relative> before) {
    Sections sections = new Sections(db, atlases, funding, findings, voice);
    List<Section> all = new ArrayList<>();
    for (String id : places.atlasesOf(unit.id())) {
      all.add(sections.printed(atlases.get(id), unit));
    }
    before.stream()
        .filter(old -> old.figures() > 0)
        .flatMap(old -> places.atlasesOf(old.id()).stream())
        .distinct()
        .map(atlases::get)
        .filter(atlas -> atlas.level().equals(unit.level()))
        .forEach(
            atlas ->
                carriedTo(unit, atlas)
                    .ifPresent(rebasing -> all.add(sections.carried(atlas, unit, rebasing))));
    return all;
  }

  /** How a document's figures come to the unit; empty when they do not. */
  Optional<Rebasing> carriedTo(UnitPlace unit, Atlas atlas) {
    LocalDate day = unit.validTo() == null ? unit.validFrom() : unit.validTo();
    return rebase.vintages(atlas).stream()
        .filter(v -> !v.original() && day != null && v.holds(day.toString()))
        .map(Vintage::id)
        .findFirst()
        .map(id -> rebase.open(atlas, id))
        .filter(r -> r.targets().contains(unit.id()));
  }
}
