package vn.giamngheo.publish;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.content.archive.FigureChange;
import vn.giamngheo.content.archive.PackageChange;
import vn.giamngheo.content.archive.PastFigure;
import vn.giamngheo.content.archive.PastFile;
import vn.giamngheo.content.archive.PastPackage;
import vn.giamngheo.content.archive.PastRevision;
import vn.giamngheo.content.archive.RevisionArchive;
import vn.giamngheo.content.archive.RevisionChange;
import vn.giamngheo.content.archive.RevisionHistory;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/** Data revisions as their pages show them. */
final class RevisionViews {
  /** More of them are read by programs; people are told how many there are. */
  static final int MOST_ROWS = 300;

  /** Revisions on one page of the list. */
  static final int ON_A_PAGE = 20;

  private final RevisionArchive archive;
  private final RevisionHistory history;
  private final Language language;

  RevisionViews(RevisionArchive archive, RevisionHistory history, Language language) {
    this.archive = archive;
    this.history = history;
    this.language = language;
  }

  /**
   * The list.
   *
   * @param all revisions, newest first
   * @param from the highest number to show
   */
  RevisionListPage list(List<PastRevision> all, long from) {
    List<PastRevision> rest = all.stream().filter(r -> r.number() <= from).toList();
    List<RevisionListPage.Entry> entries =
        rest.stream()
            .limit(ON_A_PAGE)
            .map(
                r ->
                    new RevisionListPage.Entry(
                        r.number(),
                        say(RevisionWords.when(r.createdAt())),
                        r.sha256(),
                        r.equals(all.get(0)),
                        sentences(history.change(r, all))))
            .toList();
    Long older = rest.size() > ON_A_PAGE ? rest.get(ON_A_PAGE).number() : null;
    return new RevisionListPage(entries, older);
  }

  private List<String> sentences(RevisionChange change) {
    return RevisionWords.sentences(change).stream().map(this::say).toList();
  }

  /** One revision of them. */
  RevisionPage page(PastRevision revision, List<PastRevision> all) {
    RevisionChange change = history.change(revision, all);
    List<RevisionPage.Row> rows = rows(change);
    int at = all.indexOf(revision);
    return new RevisionPage(
        revision.number(),
        say(RevisionWords.when(revision.createdAt())),
        revision.sha256(),
        at == 0,
        change.previous(),
        at == 0 ? null : all.get(at - 1).number(),
        sentences(change),
        rows.stream().limit(MOST_ROWS).toList(),
        Math.max(0, rows.size() - MOST_ROWS),
        packages(revision.number()),
        archive.imports(revision.number()).stream()
            .map(i -> new RevisionPage.Import(say(RevisionWords.sentence(i)), i.sha256()))
            .toList());
  }

  /** Figures of documents that were there before and after. */
  private List<RevisionPage.Row> rows(RevisionChange change) {
    List<RevisionPage.Row> rows = new ArrayList<>();
    for (PackageChange one : change.packages()) {
      if (one.kind() == PackageChange.Kind.CHANGED) {
        String document = say(RevisionWords.name(one));
        one.figures()
            .forEach(f -> rows.add(row(document, f, change.previous(), change.revision())));
      }
    }
    return rows;
  }

  private RevisionPage.Row row(
      String document, FigureChange change, long previous, PastRevision revision) {
    PastFigure figure = change.figure();
    PastFigure before = change.before();
    PastFigure after = change.after();
    return new RevisionPage.Row(
        document,
        say(figure.name()) + ", " + figure.unitPrinted() + ", " + figure.period(),
        place(figure),
        before == null ? "" : said(before),
        before == null ? null : at(before, previous),
        after == null ? "" : said(after),
        after == null ? null : at(after, revision.number()),
        note(change));
  }

  private String place(PastFigure figure) {
    List<String> parts =
        List.of(say(figure.place()), figure.rowLabel(), figure.columnLabel()).stream()
            .filter(p -> !p.isEmpty())
            .toList();
    return String.join(" › ", parts);
  }

  private static String at(PastFigure figure, long revision) {
    return figure.address() + "?phien-ban=" + revision;
  }

  /** The figure as printed, with its unit where that stands beside it. */
  static String said(PastFigure figure) {
    if (!figure.printedUnit().isEmpty()) {
      return figure.printed() + "\u00a0" + figure.printedUnit();
    }
    boolean percent = figure.measure().equals("percent") && !figure.printed().contains("%");
    return percent ? figure.printed() + "\u00a0%" : figure.printed();
  }

  private String note(FigureChange change) {
    if (change.isNew() || change.isGone()) {
      return "";
    }
    PastFigure before = change.before();
    PastFigure after = change.after();
    if (!before.meaning().equals(after.meaning())) {
      return say(
          new Text(
              "Đổi cách hiểu: chỉ tiêu, đơn vị, kỳ hoặc nhóm.",
              "Read otherwise: indicator, unit, period or group."));
    }
    if (said(before).equals(said(after)) && before.value() != null && after.value() != null) {
      return say(new Text("Giá trị đọc ra: ", "Value read: "))
          + Numbers.format(before.value(), language)
          + " → "
          + Numbers.format(after.value(), language);
    }
    return "";
  }

  private List<RevisionPage.Package> packages(long revision) {
    Map<String, List<PastFile>> byPackage = new LinkedHashMap<>();
    archive
        .files(revision)
        .forEach(f -> byPackage.computeIfAbsent(f.packageName(), n -> new ArrayList<>()).add(f));
    return byPackage.entrySet().stream()
        .map(e -> onePackage(revision, e.getKey(), e.getValue()))
        .toList();
  }

  private RevisionPage.Package onePackage(long revision, String name, List<PastFile> files) {
    var open = archive.open(revision, name);
    String base = "/phien-ban/" + revision + "/" + encode(name);
    return new RevisionPage.Package(
        name,
        open.map(PastPackage::title).map(this::say).orElse(name),
        open.isPresent(),
        open.isPresent() ? base + ".zip" : null,
        files.stream().map(f -> file(base, f)).toList());
  }

  private RevisionPage.File file(String base, PastFile file) {
    return new RevisionPage.File(
        file.path(),
        file.kept() ? base + "/" + encode(file.path()) : null,
        file.size() == null ? "" : size(file.size()),
        file.sha256() == null ? "" : file.sha256());
  }

  private String size(long bytes) {
    return say(Numbers.both(Math.max(0.1, bytes / 1000.0), 1)) + "\u00a0kB";
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private String say(Text text) {
    return text.in(language);
  }
}
