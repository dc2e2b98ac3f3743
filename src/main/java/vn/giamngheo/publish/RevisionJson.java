package vn.giamngheo.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.giamngheo.content.archive.FigureChange;
import vn.giamngheo.content.archive.PackageChange;
import vn.giamngheo.content.archive.PastFigure;
import vn.giamngheo.content.archive.PastRevision;
import vn.giamngheo.content.archive.RevisionArchive;
import vn.giamngheo.content.archive.RevisionChange;
import vn.giamngheo.content.archive.RevisionHistory;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** Data revisions as the API tells them. */
final class RevisionJson {
  private final RevisionArchive archive;
  private final RevisionHistory history;
  private final Language language;

  RevisionJson(RevisionArchive archive, RevisionHistory history, Language language) {
    this.archive = archive;
    this.history = history;
    this.language = language;
  }

  /** The list, as its page has it. */
  Map<String, Object> list(RevisionListPage page, List<PastRevision> all) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put(
        "revisions",
        page.entries().stream()
            .map(
                e -> {
                  Map<String, Object> row = head(find(all, e.number()), all);
                  row.put("changes", e.changes());
                  return row;
                })
            .toList());
    body.put("older", page.older() == null ? null : "/api/revisions?den=" + page.older());
    return body;
  }

  private static PastRevision find(List<PastRevision> all, long number) {
    return all.stream().filter(r -> r.number() == number).findFirst().orElseThrow();
  }

  private static Map<String, Object> head(PastRevision revision, List<PastRevision> all) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("number", revision.number());
    row.put("sha256", revision.sha256());
    row.put("createdAt", revision.createdAt());
    row.put("current", revision.equals(all.get(0)));
    row.put("page", "/phien-ban/" + revision.number());
    row.put("address", "/api/revisions/" + revision.number());
    return row;
  }

  /** The files of a revision, and every figure that changed in documents that were there before. */
  Map<String, Object> one(PastRevision revision, List<PastRevision> all) {
    RevisionChange change = history.change(revision, all);
    Map<String, Object> body = head(revision, all);
    body.put("previous", change.previous());
    body.put("compared", change.compared());
    body.put("packages", change.packages().stream().map(this::packageChange).toList());
    body.put("files", archive.files(revision.number()));
    body.put("imports", archive.imports(revision.number()));
    return body;
  }

  private Map<String, Object> packageChange(PackageChange change) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("package", change.name());
    row.put("title", say(RevisionWords.name(change)));
    row.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
    row.put("filesAdded", change.added());
    row.put("filesRemoved", change.removed());
    row.put("filesChanged", change.changed());
    row.put("compared", change.compared());
    row.put("figuresAdded", change.newFigures());
    row.put("figuresRemoved", change.goneFigures());
    row.put("figuresChanged", change.otherFigures());
    boolean was = change.kind() == PackageChange.Kind.CHANGED;
    row.put("figures", was ? change.figures().stream().map(this::figure).toList() : List.of());
    return row;
  }

  private Map<String, Object> figure(FigureChange change) {
    PastFigure figure = change.figure();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("address", figure.address());
    row.put("name", say(figure.name()));
    row.put("unit", figure.unitCode());
    row.put("unitPrinted", figure.unitPrinted());
    row.put("period", figure.period());
    row.put("before", said(change.before()));
    row.put("after", said(change.after()));
    return row;
  }

  private static Map<String, Object> said(PastFigure figure) {
    if (figure == null) {
      return null;
    }
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("value", figure.value());
    row.put("measure", figure.measure());
    row.put("qualifier", figure.qualifier());
    row.put("printed", figure.printed());
    row.put("printedUnit", figure.printedUnit());
    return row;
  }

  private String say(Text text) {
    return text.in(language);
  }
}
