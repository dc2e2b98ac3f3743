package vn.giamngheo.profile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Indicator;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.indicator.UnitName;
import vn.giamngheo.rebase.Key;
import vn.giamngheo.rebase.Link;
import vn.giamngheo.rebase.Member;
import vn.giamngheo.rebase.Portion;
import vn.giamngheo.rebase.RebaseAddress;
import vn.giamngheo.rebase.Rebased;
import vn.giamngheo.rebase.RebasedWords;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.rebase.Vintage;
import vn.giamngheo.rebase.Wholes;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/**
 * What an atlas knows of a unit of another day than the document's: all of it carried there from
 * old units.
 */
public final class RebasedProfile {
  private final AtlasQueries atlases;
  private final Atlas atlas;
  private final Rebasing rebasing;
  private final Language language;

  public RebasedProfile(AtlasQueries atlases, Atlas atlas, Rebasing rebasing, Language language) {
    this.atlases = atlases;
    this.atlas = atlas;
    this.rebasing = rebasing;
    this.language = language;
  }

  /**
   * The profile as the API shows it.
   *
   * @throws Problem 404 when there is no such unit in the vintage
   */
  public CarriedProfile of(String code) {
    Member unit =
        rebasing.targets().stream()
            .map(rebasing.genealogy()::member)
            .filter(m -> m.code().equals(code))
            .findFirst()
            .orElseThrow(() -> unknown(code));
    return new CarriedProfile(
        unit.code(),
        unit.name().in(language),
        "commune",
        new Text("Xã", "Commune").in(language),
        rebasing.vintage().id(),
        unit.from(),
        unit.to(),
        predecessors(unit),
        districts(unit),
        List.of(),
        atlas.citation(language),
        observations(unit),
        List.of(),
        List.of(),
        List.of());
  }

  private Problem unknown(String code) {
    String label = rebasing.vintage().label(Language.VI);
    return Problem.notFound(
        new Text(
            "Không có đơn vị “" + code + "” trong " + label + ".",
            "There is no unit “"
                + code
                + "” among the "
                + rebasing.vintage().label(Language.EN)
                + "."));
  }

  private List<CarriedProfile.Predecessor> predecessors(Member unit) {
    return rebasing.passage().into(unit.id()).stream()
        .map(this::predecessor)
        .sorted(Comparator.comparing(CarriedProfile.Predecessor::code))
        .toList();
  }

  private CarriedProfile.Predecessor predecessor(Portion portion) {
    Member old = rebasing.genealogy().member(portion.source());
    return new CarriedProfile.Predecessor(
        old.code(),
        old.name().in(language),
        Vintage.ORIGINAL,
        portion.isWhole(),
        RebasedWords.share(portion).in(language),
        portion.links().isEmpty() ? null : portion.links().get(0).date(),
        String.join("; ", portion.links().stream().map(Link::law).distinct().toList()));
  }

  /**
   * The districts it lies in, with the units that together are each of them, where that is exact.
   */
  private List<CarriedProfile.District> districts(Member unit) {
    Wholes wholes = rebasing.wholes();
    return wholes.districts().getOrDefault(unit.id(), Set.of()).stream()
        .map(d -> new CarriedProfile.District(d.code(), d.name().in(language), names(wholes, d)))
        .toList();
  }

  private List<UnitName> names(Wholes wholes, Member district) {
    List<Member> together = wholes.units().get(district);
    return together == null
        ? null
        : together.stream().map(m -> new UnitName(m.code(), m.name().in(language))).toList();
  }

  private List<CarriedFigure> observations(Member unit) {
    Map<String, Indicator> catalogue = new LinkedHashMap<>();
    atlases.listIndicators().forEach(i -> catalogue.put(i.id(), i));
    return atlases.listSeries(atlas).stream()
        .filter(rebasing::isOfUnits)
        .map(series -> observation(unit, series, catalogue.get(series.indicator())))
        .toList();
  }

  private CarriedFigure observation(Member unit, Series series, Indicator indicator) {
    Key key = Key.of(series);
    String address = RebaseAddress.of(atlas.id(), rebasing.vintage().id(), unit.code(), key);
    Rebased value = rebasing.of(key, unit.id());
    return CarriedFigure.of(
        series,
        indicator,
        value,
        rebasing.isHidden(key, unit.id()),
        atlas.standard(),
        address,
        language);
  }
}
