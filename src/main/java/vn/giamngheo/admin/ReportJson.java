package vn.giamngheo.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.place.boundary.ImportReport;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * Reports as JSON. They are stored with every sentence in both languages, as {@code {"vi": …, "en":
 * …}}, and answered in one.
 */
final class ReportJson {
  private ReportJson() {}

  static ObjectNode of(ImportReport report) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("taken", report.taken());
    json.put("complete", report.complete());
    ArrayNode issues = json.putArray("issues");
    for (DataIssue issue : report.issues()) {
      issues.add(sentence(new Text(issue.in(Language.VI), issue.in(Language.EN))));
    }
    ArrayNode lines = json.putArray("lines");
    report.lines().forEach(line -> lines.add(sentence(line)));
    return json;
  }

  static ObjectNode sentence(Text text) {
    return JsonNodeFactory.instance.objectNode().put("vi", text.vi()).put("en", text.en());
  }

  /** The same report with its sentences in that language. */
  static JsonNode in(JsonNode report, Language language) {
    if (report.isArray()) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      report.forEach(element -> list.add(in(element, language)));
      return list;
    }
    if (!report.isObject()) {
      return report;
    }
    if (report.size() == 2 && report.has("vi") && report.has("en")) {
      return report.get(language.id());
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    report
        .properties()
        .forEach(member -> object.set(member.getKey(), in(member.getValue(), language)));
    return object;
  }
}
