package vn.giamngheo.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Indicator;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.rebase.Key;
import vn.giamngheo.rebase.Link;
import vn.giamngheo.rebase.Member;
import vn.giamngheo.rebase.Portion;
import vn.giamngheo.rebase.RebaseAddress;
import vn.giamngheo.rebase.Rebased;
import vn.giamngheo.rebase.RebasedJson;
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
final class RebasedProfile {
  private final AtlasQueries atlases;
  private final Atlas atlas;
  private final Rebasing rebasing;
  private final Language language;

  RebasedProfile(AtlasQueries atlases, Atlas atlas, Rebasing rebasing, Language language) {
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
  Map<String, Object> of(String code) {
    Member unit =
        rebasing.targets().stream()
            .map(rebasing.genealogy()::member)
            .filter(m -> m.code().equals(code))
            .findFirst()
            .orElseThrow(() -> unknown(code));
    Map<String, Object> profile = new LinkedHashMap<>();
    profile.put("code", unit.code());
    profile.put("name", unit.name().in(language));
    profile.put("level", "commune");
    profile.put("levelName", new Text("Xã", "Commune").in(language));
    profile.put("boundaries", rebasing.vintage().id());
    profile.put("validFrom", unit.from());
    profile.put("validTo", unit.to());
    profile.put("predecessors", predecessors(unit));
    profile.put("districts", districts(unit));
    profile.put("successors", List.of());
    profile.put("source", atlas.citation(language));
    profile.put("observations", observations(unit));
    for (String none : new String[] {"funding", "results", "agencies"}) {
      profile.put(none, List.of());
    }
    return profile;
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

  private List<Map<String, Object>> predecessors(Member unit) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Portion portion : rebasing.passage().into(unit.id())) {
      Member old = rebasing.genealogy().member(portion.source());
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("code", old.code());
      row.put("name", old.name().in(language));
      row.put("boundaries", Vintage.ORIGINAL);
      row.put("whole", portion.isWhole());
      row.put("share", RebasedWords.share(portion).in(language));
      row.put("date", portion.links().isEmpty() ? null : portion.links().get(0).date());
      row.put(
          "resolution",
          String.join("; ", portion.links().stream().map(Link::law).distinct().toList()));
      rows.add(row);
    }
    rows.sort(Comparator.comparing(row -> (String) row.get("code")));
    return rows;
  }

  /**
   * The districts it lies in, with the units that together are each of them, where that is exact.
   */
  private List<Map<String, Object>> districts(Member unit) {
    Wholes wholes = rebasing.wholes();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Member district : wholes.districts().getOrDefault(unit.id(), Set.of())) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("code", district.code());
      row.put("name", district.name().in(language));
      List<Member> together = wholes.units().get(district);
      row.put(
          "together",
          together == null
              ? null
              : together.stream()
                  .map(m -> Map.of("code", m.code(), "name", m.name().in(language)))
                  .toList());
      rows.add(row);
    }
    return rows;
  }

  private List<Map<String, Object>> observations(Member unit) {
    List<Map<String, Object>> rows = new ArrayList<>();
    Map<String, Indicator> catalogue = new LinkedHashMap<>();
    atlases.listIndicators().forEach(i -> catalogue.put(i.id(), i));
    for (Series series : atlases.listSeries(atlas)) {
      if (rebasing.isOfUnits(series)) {
        Rebased value = rebasing.of(Key.of(series), unit.id());
        rows.add(observation(unit, series, catalogue.get(series.indicator()), value));
      }
    }
    return rows;
  }

  private Map<String, Object> observation(
      Member unit, Series series, Indicator indicator, Rebased value) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("indicator", indicator.id());
    row.put("name", indicator.name().in(language));
    row.put("deprivation", indicator.deprivation());
    row.put("dimension", indicator.dimension() == null ? null : indicator.dimension().in(language));
    row.put("measure", indicator.measure());
    row.put("measureName", indicator.measureName().in(language));
    row.put("group", series.group());
    row.put("base", series.base());
    row.put("status", series.status());
    row.put("period", series.period());
    row.put("standard", atlas.standard());
    row.put("mention", 1);
    row.put("value", value.value());
    row.put("qualifier", value.qualifier());
    row.put("printed", null);
    row.put("locator", RebasedWords.locator(value).map(t -> t.in(language)).orElse(""));
    row.put("note", value.reason() == null ? "" : value.reason().in(language));
    row.put("parentValue", null);
    row.putAll(RebasedJson.members(value, language));
    row.put("address", value.isKnown() ? address(unit, series) : null);
    row.put(
        "contested",
        value.finding() == null
            ? null
            : Map.of("finding", value.finding(), "severity", value.severity()));
    return row;
  }

  private String address(Member unit, Series series) {
    return RebaseAddress.of(atlas.id(), rebasing.vintage().id(), unit.code(), Key.of(series));
  }
}
