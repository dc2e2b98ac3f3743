package vn.giamngheo.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.content.archive.PastFigure;
import vn.giamngheo.content.archive.PastRevision;
import vn.giamngheo.content.archive.RevisionHistory;
import vn.giamngheo.document.CarriedSource;
import vn.giamngheo.document.ComputedSource;
import vn.giamngheo.document.FormulaSource;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** Figures as a data revision had them, beside today's. */
final class PastViews {
  private final RevisionHistory history;
  private final PastRevision asked;
  private final PastRevision current;
  private final FigureText text;
  private final Language language;

  /**
   * @param asked the revision asked for
   * @param current the one being served
   */
  PastViews(
      RevisionHistory history,
      PastRevision asked,
      PastRevision current,
      FigureText text,
      Language language) {
    this.text = text;
    this.history = history;
    this.asked = asked;
    this.current = current;
    this.language = language;
  }

  /** An input of a formula: its address and what it is called. */
  private record Named(String address, String name) {}

  /** The figure of an address; empty when neither revision has it. */
  Optional<PastView> printed(String atlas, String address) {
    if (asked.equals(current)) {
      return Optional.of(inUse());
    }
    PastFigure now = figure(current, atlas, address);
    Optional<Map<String, PastFigure>> then = history.figures(asked.number(), atlas);
    if (then.isEmpty()) {
      return Optional.of(
          view(
              new Text(
                  "Phiên bản này không có văn bản ấy, hoặc tệp của nó không được giữ hay không công bố.",
                  "This revision has no such document, or its files were not kept or are not public."),
              null,
              now));
    }
    PastFigure old = then.get().get(address);
    if (old == null && now == null) {
      return Optional.empty();
    }
    return Optional.of(view(verdict(old, now), old, now));
  }

  private static Text verdict(PastFigure old, PastFigure now) {
    if (old == null) {
      return new Text(
          "Phiên bản này chưa có số ở chỗ ấy.", "This revision has no figure at this place.");
    }
    if (now == null) {
      return new Text(
          "Số này không còn trong phiên bản đang dùng.",
          "The revision in use has this figure no more.");
    }
    return old.saysTheSame(now)
        ? new Text(
            "Ở phiên bản này số được ghi giống như hôm nay.",
            "This revision has the figure as it is today.")
        : new Text(
            "Ở phiên bản này số được ghi khác hôm nay.",
            "This revision has the figure otherwise than today.");
  }

  private PastView view(Text verdict, PastFigure old, PastFigure now) {
    boolean differs = old != null && (now == null || !old.saysTheSame(now));
    return new PastView(
        asked.number(),
        say(RevisionWords.when(asked.createdAt())),
        say(verdict),
        old == null ? "" : text.past(old),
        now == null ? "" : text.past(now),
        differs,
        differs ? facts(old) : List.of(),
        List.of());
  }

  private List<SourcePage.Fact> facts(PastFigure figure) {
    List<SourcePage.Fact> facts = new ArrayList<>();
    SourceWords.add(facts, say(new Text("Số liệu", "Figure")), say(figure.name()));
    SourceWords.add(facts, say(new Text("Đơn vị", "Unit")), figure.unitPrinted());
    SourceWords.add(facts, say(new Text("Kỳ", "Period")), figure.period());
    SourceWords.add(facts, say(new Text("Phần", "Part")), say(figure.place()));
    SourceWords.add(facts, say(new Text("Dòng", "Row")), figure.rowLabel());
    SourceWords.add(facts, say(new Text("Cột", "Column")), figure.columnLabel());
    return facts;
  }

  private PastFigure figure(PastRevision revision, String atlas, String address) {
    return history.figures(revision.number(), atlas).map(f -> f.get(address)).orElse(null);
  }

  private PastView inUse() {
    return new PastView(
        asked.number(),
        say(RevisionWords.when(asked.createdAt())),
        say(new Text("Đây là phiên bản đang dùng.", "This is the revision in use.")),
        "",
        "",
        false,
        List.of(),
        List.of());
  }

  /** A computed value: computed anew from what went in then, where that can be told. */
  PastView computed(String atlas, ComputedSource source) {
    if (asked.equals(current)) {
      return inUse();
    }
    List<PastView.Row> rows = rows(atlas, source);
    Optional<FormulaSource> then =
        source instanceof FormulaSource formula && !rows.isEmpty()
            ? formula.with(input -> then(atlas, input))
            : Optional.empty();
    return new PastView(
        asked.number(),
        say(RevisionWords.when(asked.createdAt())),
        say(verdict(rows, then)),
        then.map(this::shown).orElse(""),
        then.isEmpty() ? "" : shown((FormulaSource) source),
        !rows.isEmpty(),
        List.of(),
        rows);
  }

  private static Text verdict(List<PastView.Row> rows, Optional<FormulaSource> then) {
    if (rows.isEmpty()) {
      return new Text(
          "Mọi số đi vào phép tính đều được ghi giống như hôm nay.",
          "All figures that go in are as they are today.");
    }
    return then.isPresent()
        ? new Text(
            "Ở phiên bản này có số đi vào phép tính được ghi khác hôm nay.",
            "This revision has figures that go in otherwise than today.")
        : new Text(
            "Ở phiên bản này có số đi vào phép tính được ghi khác hôm nay; giá trị ở đây vẫn tính từ số hôm nay.",
            "This revision has figures that go in otherwise than today; the value here is computed from today’s.");
  }

  private String shown(FormulaSource source) {
    String range = text.range(source);
    return range.isEmpty() ? text.computed(source) : text.computed(source) + ", " + range;
  }

  private FormulaSource.Input then(String atlas, FormulaSource.Input input) {
    PastFigure old = figure(asked, atlas, input.address());
    return old == null
        ? null
        : new FormulaSource.Input(
            input.role(),
            input.name(),
            old.value(),
            old.printed(),
            input.address(),
            input.locator(),
            null);
  }

  private List<PastView.Row> rows(String atlas, ComputedSource source) {
    List<PastView.Row> rows = new ArrayList<>();
    for (Named input : inputs(source)) {
      PastFigure old = figure(asked, atlas, input.address());
      PastFigure now = figure(current, atlas, input.address());
      if (old == null || now == null || !old.saysTheSame(now)) {
        rows.add(
            new PastView.Row(
                input.name(),
                SourceWords.at(input.address(), asked.number()),
                old == null ? "–" : text.past(old),
                now == null ? "–" : text.past(now)));
      }
    }
    return rows;
  }

  private static List<Named> inputs(ComputedSource source) {
    if (source instanceof CarriedSource carried) {
      return carried.inputs().stream().map(i -> new Named(i.address(), i.name())).toList();
    }
    return ((FormulaSource) source)
        .inputs().stream().map(i -> new Named(i.address(), i.name())).toList();
  }

  private String say(Text words) {
    return words.in(language);
  }
}
