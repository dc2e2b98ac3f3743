package vn.giamngheo.planner.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.giamngheo.planner.rank.Figures;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.planner.scenario.ScenarioCodeReader;
import vn.giamngheo.planner.scenario.SeriesChoice;
import vn.giamngheo.planner.scenario.WhatIf;
import vn.giamngheo.stats.ClassMethod;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;

/**
 * What a request for a file of a list of priorities asks: {@code scenario} is the code of a
 * scenario, {@code paint} what the map shows. A code carries no supposed figures; {@code whatIf}
 * does, as {@code 24097~0~30!24088~1~12.5} (unit, criterion, value), and the file says so.
 *
 * @param request the scenario, to be read like any other
 * @param paint see {@link PaintName}
 * @param method null for what goes with {@code paint}
 * @param borders of the classes set by hand: lower borders of all but the first; empty for those
 *     that {@code method} finds
 * @param focus code of the unit that is looked at; empty for none
 */
record PriorityFileQuery(
    ObjectNode request,
    String paint,
    ClassMethod method,
    int classes,
    List<Double> borders,
    String focus) {
  static final String SCENARIO = "scenario";
  static final String WHAT_IF = "whatIf";
  static final String SCORE = "score";
  static final String RANK = "rank";
  static final String MEMBERSHIP = "membership";
  private static final int CLASSES = 5;
  private static final int MOST_CLASSES = 9;

  static PriorityFileQuery of(Context ctx) {
    ObjectNode request = request(ctx);
    List<String> methods = Arrays.stream(ClassMethod.values()).map(ClassMethod::id).toList();
    Optional<String> method =
        Params.find(ctx, "method").map(m -> Params.choice(ctx, "method", methods, m));
    return new PriorityFileQuery(
        request,
        Params.find(ctx, "paint").filter(p -> !p.isEmpty()).orElse(SCORE),
        method.map(m -> ClassMethod.values()[methods.indexOf(m)]).orElse(null),
        Params.number(ctx, "classes", 2, MOST_CLASSES, CLASSES),
        borders(Params.find(ctx, "borders").orElse("")),
        Params.find(ctx, "selected").orElse(""));
  }

  /** Of the list alone: how the map is painted is said by something else. */
  static PriorityFileQuery ofList(Context ctx) {
    return new PriorityFileQuery(request(ctx), SCORE, null, CLASSES, List.of(), "");
  }

  private static ObjectNode request(Context ctx) {
    String code =
        Params.find(ctx, SCENARIO)
            .filter(c -> !c.isEmpty())
            .orElseThrow(() -> Problem.missingField(SCENARIO));
    ObjectNode request = ofScenario(() -> ScenarioCodeReader.request(code));
    Params.find(ctx, WHAT_IF).filter(w -> !w.isEmpty()).ifPresent(w -> suppose(request, w));
    return request;
  }

  private static List<Double> borders(String given) {
    if (given.isEmpty()) {
      return List.of();
    }
    String one = "-?\\d{1,13}(\\.\\d{1,9})?";
    boolean readable = given.matches(one + "(," + one + "){0," + (MOST_CLASSES - 2) + "}");
    List<Double> borders =
        readable ? Arrays.stream(given.split(",")).map(Double::valueOf).toList() : List.of();
    if (borders.isEmpty() || !borders.equals(borders.stream().sorted().distinct().toList())) {
      throw Problem.wrongField(
          "borders",
          new Text(
              "phải là các số tăng dần, cách nhau bằng dấu phẩy, nhiều nhất " + (MOST_CLASSES - 1),
              "must be increasing numbers with commas between, at most " + (MOST_CLASSES - 1)));
    }
    return borders;
  }

  private static void suppose(ObjectNode request, String given) {
    ArrayNode list = request.putArray(WHAT_IF);
    for (String one : given.split("!", WhatIf.MOST + 1)) {
      if (!one.matches("\\d{2,5}~\\d{1,2}~-?\\d{1,13}(\\.\\d{1,9})?")) {
        throw Problem.wrongField(
            WHAT_IF,
            new Text(
                "phải viết như 24097~0~30 (mã đơn vị, số thứ tự tiêu chí từ 0, giá trị), cách nhau"
                    + " bằng “!”",
                "must be written like 24097~0~30 (code of the unit, number of the criterion from 0,"
                    + " value), with “!” between"));
      }
      String[] parts = one.split("~");
      list.addObject()
          .put("unit", parts[0])
          .put("criterion", Integer.parseInt(parts[1]))
          .put("value", Double.parseDouble(parts[2]));
    }
  }

  /**
   * Does the work; what it finds wrong is wrong with the code of the scenario.
   *
   * @throws Problem 400 that names {@code scenario}
   */
  static <T> T ofScenario(Supplier<T> work) {
    try {
      return work.get();
    } catch (Problem p) {
      boolean supposed = p.field() != null && p.field().startsWith(WHAT_IF);
      if (p.status() != 400 || p.field() == null || supposed) {
        throw p;
      }
      throw Problem.of(
          400,
          p.title(),
          new Text(
              "Mã kịch bản trong tham số “scenario” không dùng được ở đây. " + p.detail().vi(),
              "The code of a scenario in parameter “scenario” cannot be used here. "
                  + p.detail().en()),
          SCENARIO);
    }
  }

  /**
   * Refuses what is not in the scenario.
   *
   * @throws Problem 400 that names the parameter
   */
  void check(Scenario scenario, Figures figures, SeriesChoice series) {
    boolean sure = scenario.findChoice().isPresent() && scenario.findUncertainty().isPresent();
    List<String> paints =
        Stream.of(
                Stream.of(SCORE, RANK),
                Stream.of(MEMBERSHIP).filter(m -> sure),
                Stream.iterate(0, c -> c + 1).limit(scenario.criteria().size()).map(c -> "c" + c))
            .flatMap(s -> s)
            .toList();
    if (!paints.contains(paint) && !PaintName.isKnown(paint, scenario.criteria().size(), series)) {
      throw Problem.badField("paint", paint, paints);
    }
    if (!focus.isEmpty() && figures.indexOf(focus) < 0) {
      throw Problem.wrongField(
          "selected",
          new Text("không phải mã của đơn vị trên bản đồ này", "is no unit’s code on this map"));
    }
  }
}
