package vn.giamngheo.admin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.text.Language;

/** Imports as answers. */
final class JobJson {
  private JobJson() {}

  static Map<String, Object> of(Job job, Language language) {
    Job.View view = job.view();
    Order order = job.order();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", job.id());
    json.put("kind", order.kind());
    json.put("origin", order.origin());
    json.put("files", order.files());
    json.put("vintage", order.vintage());
    json.put("startedAt", view.startedAt());
    json.put("endedAt", view.endedAt());
    json.put("state", view.state().id());
    json.put("taken", view.taken());
    json.put("message", view.message() == null ? null : view.message().in(language));
    json.put("phase", view.phase() == null ? null : view.phase().in(language));
    json.put("done", view.done());
    json.put("total", view.total());
    json.put("cancelling", view.cancelled() && !view.state().isEnd());
    json.put("canRepeat", ImportJobs.canRepeat(job));
    json.put("report", view.report() == null ? null : ReportJson.in(view.report(), language));
    return json;
  }

  static Map<String, Object> of(ImportHistory.Run run, Language language) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", run.id());
    json.put("kind", run.kind());
    json.put("origin", run.origin());
    json.put("files", run.files());
    json.put("vintage", run.vintage());
    json.put("startedAt", run.startedAt());
    json.put("endedAt", run.endedAt());
    json.put("state", run.state());
    json.put("taken", run.taken());
    json.put("message", run.message().in(language));
    return json;
  }

  static Map<String, Object> of(
      ImportHistory.Run run, Optional<JsonNode> report, Language language) {
    Map<String, Object> json = of(run, language);
    json.put("report", report.map(r -> ReportJson.in(r, language)).orElse(null));
    return json;
  }
}
