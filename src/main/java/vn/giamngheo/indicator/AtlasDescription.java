package vn.giamngheo.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.text.Language;

/** An atlas as the list of atlases shows it: what it covers and everything one can ask of it. */
final class AtlasDescription {
  private AtlasDescription() {}

  static Map<String, Object> of(
      Jdbi db, Atlas atlas, List<Series> series, List<Indicator> catalogue, Language language) {
    Map<String, Object> d = new LinkedHashMap<>();
    d.put("id", atlas.id());
    d.put("title", atlas.title().in(language));
    d.put("level", atlas.level());
    Map<String, Object> counts = counts(db, atlas);
    d.put("unitCount", counts.get("unit_count"));
    d.put("standard", atlas.standard());
    d.put("standardName", atlas.standardName().in(language));
    d.put("unit", Map.of("code", atlas.unitCode(), "name", atlas.unitName().in(language)));
    d.put("periods", series.stream().map(Series::period).distinct().sorted().toList());
    d.put("source", source(atlas, language));
    d.put("access", atlas.restricted() ? "restricted" : "published");
    d.put("default", atlas.preset().indicator() == null ? null : preset(atlas.preset()));
    d.put(
        "indicators",
        catalogue.stream()
            .filter(i -> series.stream().anyMatch(s -> s.indicator().equals(i.id())))
            .map(i -> indicator(i, series, language))
            .toList());
    Map<String, Object> has = new LinkedHashMap<>();
    for (String part : new String[] {"funding", "results", "agencies"}) {
      has.put(part, ((Number) counts.get(part)).intValue() > 0);
    }
    d.put("has", has);
    return d;
  }

  private static Map<String, Object> counts(Jdbi db, Atlas atlas) {
    return db.withHandle(
        h ->
            h.createQuery(Sql.of(AtlasDescription.class, "counts"))
                .bind("atlas", atlas.id())
                .mapToMap()
                .one());
  }

  private static Map<String, Object> source(Atlas atlas, Language language) {
    Map<String, Object> s = new LinkedHashMap<>();
    s.put("document", atlas.citation(language));
    s.put("kind", atlas.documentKind().in(language));
    s.put("number", atlas.documentNumber());
    s.put("date", atlas.documentDate());
    s.put("issuer", atlas.issuer().in(language));
    s.put("title", atlas.documentTitle().in(language));
    s.put("note", atlas.note().in(language));
    return s;
  }

  private static Map<String, Object> preset(Series series) {
    Map<String, Object> p = new LinkedHashMap<>();
    p.put("indicator", series.indicator());
    p.put("period", series.period());
    p.put("status", series.status());
    p.put("group", series.group());
    p.put("base", series.base());
    return p;
  }

  private static Map<String, Object> indicator(
      Indicator i, List<Series> series, Language language) {
    Map<String, Object> d = new LinkedHashMap<>();
    d.put("id", i.id());
    d.put("name", i.name().in(language));
    d.put("description", i.description().in(language));
    d.put("deprivation", i.deprivation());
    d.put("dimension", i.dimension() == null ? null : i.dimension().in(language));
    d.put("measure", i.measure());
    d.put("measureName", i.measureName().in(language));
    d.put("decimals", i.decimals());
    d.put("isRate", i.measure().startsWith("percent"));
    List<Map<String, Object>> own =
        series.stream()
            .filter(s -> s.indicator().equals(i.id()))
            .map(
                s -> {
                  Map<String, Object> p = preset(s);
                  p.remove("indicator");
                  p.put("unitCount", s.unitCount());
                  return p;
                })
            .toList();
    d.put("mappable", own.stream().anyMatch(s -> (int) s.get("unitCount") > 0));
    d.put("series", own);
    return d;
  }
}
