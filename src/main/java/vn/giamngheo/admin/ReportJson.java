package vn.giamngheo.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import vn.giamngheo.content.ListImport;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.place.boundary.Figures;
import vn.giamngheo.place.boundary.ImportDetails;
import vn.giamngheo.place.boundary.ImportReport;
import vn.giamngheo.place.boundary.UnitRef;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * Reports as JSON. They are stored with every sentence in both languages, as {@code {"vi": …, "en":
 * …}}, and answered in one. Long lists are cut; how long they were stays.
 */
final class ReportJson {
  private static final int MOST = 500;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ReportJson() {}

  static ObjectNode of(ImportReport report) {
    ImportDetails details = report.details();
    ObjectNode json = NODES.objectNode();
    json.put("taken", report.taken());
    json.put("complete", report.complete());
    json.set("issues", list(report.issues(), ReportJson::issue));
    json.set("levels", list(details.taken(), ReportJson::taken));
    json.set("files", list(details.files(), ReportJson::file));
    json.put("doubtCount", details.doubts().size());
    json.set("doubts", list(details.doubts(), ReportJson::doubt));
    json.put("missingCount", details.missing().size());
    json.set("missing", list(details.missing(), unit -> NODES.textNode(unit.label())));
    json.set("strangers", list(details.strangers(), ReportJson::strangers));
    json.set("flaws", list(details.flaws(), ReportJson::flaw));
    json.set("repairs", list(details.repairs(), ReportJson::repaired));
    json.set("holes", list(details.holes(), ReportJson::sentence));
    json.set("lines", list(report.lines(), ReportJson::sentence));
    return json;
  }

  static ObjectNode of(ListImport.Result result) {
    ObjectNode json = NODES.objectNode();
    json.put("rows", result.rows());
    json.put("taken", result.rows());
    json.put("issueCount", result.issues().size());
    json.set("issues", list(result.issues(), ReportJson::issue));
    return json;
  }

  /** That nothing was taken: the first reason, and what stays as it was. */
  static Text refusal(DataIssue first, Text stays) {
    Text why = PageWords.of(new Text(first.in(Language.VI), first.in(Language.EN)));
    return new Text(
        why.vi() + ". Không nhận gì; " + stays.vi() + ".",
        why.en() + ". Nothing taken; " + stays.en() + ".");
  }

  private static <T> ArrayNode list(List<T> things, Function<T, JsonNode> json) {
    ArrayNode list = NODES.arrayNode();
    things.stream().limit(MOST).map(json).forEach(list::add);
    return list;
  }

  private static JsonNode issue(DataIssue issue) {
    return sentence(new Text(issue.in(Language.VI), issue.in(Language.EN)));
  }

  private static JsonNode taken(ImportDetails.Taken taken) {
    return NODES
        .objectNode()
        .put("level", taken.level().id())
        .put("validTo", taken.validTo() == null ? null : taken.validTo().toString())
        .put("taken", taken.count())
        .put("unchanged", taken.unchanged());
  }

  private static JsonNode file(ImportDetails.FileVintage file) {
    return NODES
        .objectNode()
        .put("file", file.file())
        .put("day", file.day().toString())
        .put("recognised", file.recognised())
        .put("sure", file.sure())
        .put("features", file.features());
  }

  private static JsonNode doubt(ImportDetails.Doubt doubt) {
    ObjectNode json =
        NODES
            .objectNode()
            .put("key", doubt.key())
            .put("label", doubt.label())
            .put("file", doubt.file())
            .put("number", doubt.number())
            .put("vintage", doubt.vintage().toString());
    json.set("reason", sentence(doubt.reason()));
    json.set("suggestions", list(doubt.suggestions(), ReportJson::unit));
    return json;
  }

  private static JsonNode unit(UnitRef unit) {
    return NODES.objectNode().put("code", unit.code()).put("label", unit.label());
  }

  private static JsonNode strangers(ImportDetails.Strangers strangers) {
    return NODES.objectNode().put("parent", strangers.parent()).put("count", strangers.count());
  }

  private static JsonNode flaw(ImportDetails.Flaw flaw) {
    ObjectNode json =
        NODES
            .objectNode()
            .put("province", flaw.province())
            .put("level", flaw.level().id())
            .put("overlap", flaw.overlap())
            .put("tiny", flaw.isTiny())
            .put("lat", flaw.lat())
            .put("lon", flaw.lon());
    json.set("size", sentence(Figures.area(flaw.areaHa())));
    return json;
  }

  private static JsonNode repaired(ImportDetails.Repaired repaired) {
    ObjectNode json = NODES.objectNode().put("unit", repaired.unit().label());
    json.set("change", sentence(Figures.percent(repaired.areaChange())));
    return json;
  }

  static ObjectNode sentence(Text text) {
    Text said = PageWords.of(text);
    return NODES.objectNode().put("vi", said.vi()).put("en", said.en());
  }

  /** The same report with its sentences in that language. */
  static JsonNode in(JsonNode report, Language language) {
    if (report.isArray()) {
      ArrayNode list = NODES.arrayNode();
      report.forEach(element -> list.add(in(element, language)));
      return list;
    }
    if (!report.isObject()) {
      return report;
    }
    if (report.size() == 2 && report.has("vi") && report.has("en")) {
      return report.get(language.id());
    }
    ObjectNode object = NODES.objectNode();
    report
        .properties()
        .forEach(member -> object.set(member.getKey(), in(member.getValue(), language)));
    return object;
  }
}
