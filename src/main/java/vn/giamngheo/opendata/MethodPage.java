package vn.giamngheo.opendata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Indicator;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** What the page of methods takes from the database: standards, indicators, calculations. */
public record MethodPage(
    List<Standard> standards,
    List<Measure> indicators,
    List<Deprivation> deprivations,
    List<Topic> topics) {
  private static final Map<String, Text> TOPICS = topicNames();

  /** A poverty standard. */
  public record Standard(String id, String name, String basis, String description) {}

  /** An indicator and how it is defined. */
  public record Measure(String id, String name, String unit, String definition) {}

  /**
   * A deprivation and how it is measured.
   *
   * @param name of the deprivation, with its dimension
   * @param measures what is known of it, each with its unit
   */
  public record Deprivation(String name, String measures) {}

  /** Calculations that belong together. */
  public record Topic(String id, String name, List<Method> methods) {}

  /** A calculation in words, with its formula and where it is from. */
  public record Method(String id, String name, String formula, String explanation, String origin) {}

  static MethodPage read(Jdbi db, AtlasQueries atlases, Language language) {
    return new MethodPage(
        db.withHandle(
            h ->
                h.createQuery(Sql.of(MethodPage.class, "standards"))
                    .map((r, c) -> standard(r, language))
                    .list()),
        atlases.listIndicators().stream()
            .filter(i -> i.deprivation().isEmpty())
            .map(i -> measure(i, language))
            .toList(),
        deprivations(atlases.listIndicators(), language),
        topics(db, language));
  }

  /** "Tỷ lệ thiếu hụt: Dinh dưỡng" is a measure and a deprivation. */
  private static List<Deprivation> deprivations(List<Indicator> all, Language language) {
    Map<String, List<Indicator>> byDeprivation = new LinkedHashMap<>();
    all.stream()
        .filter(i -> !i.deprivation().isEmpty())
        .forEach(
            i -> byDeprivation.computeIfAbsent(i.deprivation(), d -> new ArrayList<>()).add(i));
    return byDeprivation.values().stream().map(list -> deprivation(list, language)).toList();
  }

  private static Deprivation deprivation(List<Indicator> list, Language language) {
    String[] first = list.get(0).name().in(language).split(": ", 2);
    String name = first[first.length - 1];
    Text dimension = list.get(0).dimension();
    boolean tells = dimension != null && !dimension.in(language).equals(name);
    String measures =
        list.stream()
            .map(
                i ->
                    i.name().in(language).split(": ", 2)[0]
                        + " ("
                        + i.measureName().in(language)
                        + ")")
            .collect(Collectors.joining(", "));
    return new Deprivation(tells ? name + " (" + dimension.in(language) + ")" : name, measures);
  }

  private static Standard standard(ResultSet r, Language language) throws SQLException {
    return new Standard(
        r.getString("id"),
        AtlasQueries.text(r, "name").in(language),
        r.getString("legal_basis"),
        AtlasQueries.text(r, "description").in(language));
  }

  private static Measure measure(Indicator i, Language language) {
    return new Measure(
        i.id(), i.name().in(language), i.measureName().in(language), i.description().in(language));
  }

  private static List<Topic> topics(Jdbi db, Language language) {
    Map<String, List<Method>> byTopic = new LinkedHashMap<>();
    TOPICS.keySet().forEach(topic -> byTopic.put(topic, new ArrayList<>()));
    db.useHandle(
        h ->
            h.createQuery(Sql.of(MethodPage.class, "calculations"))
                .map(
                    (r, c) ->
                        byTopic
                            .computeIfAbsent(r.getString("topic"), topic -> new ArrayList<>())
                            .add(method(r, language)))
                .list());
    List<Topic> topics = new ArrayList<>();
    byTopic.forEach(
        (topic, methods) -> {
          String name = TOPICS.getOrDefault(topic, new Text(topic, topic)).in(language);
          topics.add(new Topic(topic, name, methods));
        });
    topics.removeIf(topic -> topic.methods().isEmpty());
    return topics;
  }

  private static Method method(ResultSet r, Language language) throws SQLException {
    return new Method(
        r.getString("id"),
        AtlasQueries.text(r, "name").in(language),
        r.getString("formula"),
        AtlasQueries.text(r, "explanation").in(language),
        r.getString("origin"));
  }

  private static Map<String, Text> topicNames() {
    Map<String, Text> names = new LinkedHashMap<>();
    names.put("normalisation", new Text("Đưa các tiêu chí về cùng thang", "Normalisation"));
    names.put("aggregation", new Text("Gộp các tiêu chí thành điểm", "Aggregation"));
    names.put("weights", new Text("Trọng số", "Weights"));
    names.put("certainty", new Text("Độ chắc của thứ hạng", "How sure ranks are"));
    names.put("selection", new Text("Chọn trong một ngân sách", "Choosing within a budget"));
    names.put("reach", new Text("Đến được với ai", "Who is reached"));
    names.put("allocation", new Text("Chia theo điểm", "Allocation by points"));
    names.put("clusters", new Text("Cụm trên bản đồ", "Clusters on the map"));
    return names;
  }
}
