package vn.giamngheo.session.paper;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.export.Annex;
import vn.giamngheo.export.Report;
import vn.giamngheo.export.ReportWriter;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.deck.Line;
import vn.giamngheo.session.deck.Question;
import vn.giamngheo.session.deck.Slide;
import vn.giamngheo.text.Dates;

/**
 * The report: what the slides say in sentences, the questions, and an annex for every table, chart
 * and map. Behind each number of the text stands its code, beside each row of a table its codes.
 */
public final class WordReport {
  private final Frozen frozen;
  private final PaperTables tables;
  private final List<Annex.Block> text = new ArrayList<>();
  private final List<Report.Attached> annexes = new ArrayList<>();
  private int sections;

  private WordReport(Frozen frozen) {
    this.frozen = frozen;
    this.tables = new PaperTables(frozen);
  }

  /** The report (DOCX); the same session gives the same bytes. */
  public static byte[] write(Frozen frozen) {
    return ReportWriter.write(new WordReport(frozen).report());
  }

  private Report report() {
    introduce();
    List<Slide> slides = PaperSlides.of(frozen.deck());
    slides.stream().filter(slide -> !isLast(slide)).forEach(this::add);
    ask();
    slides.stream().filter(WordReport::isLast).forEach(this::add);
    frozen.deck().annex().forEach(this::annex);
    String subject =
        say("Số liệu giảm nghèo phục vụ phiên họp “", "Poverty figures for the session “")
            + (frozen.occasion().frozen() ? frozen.occasion().name() : frozen.deck().title())
            + "”";
    return new Report(
        new Particulars(frozen).language(),
        frozen.occasion().frozen()
            ? frozen.occasion().body()
            : say("[TÊN CƠ QUAN BAN HÀNH]", "[ISSUING BODY]"),
        say("BÁO CÁO", "REPORT"),
        "BC",
        subject,
        text,
        List.of(
            say("Như trên", "As above"),
            say("Các đại biểu dự phiên họp", "Delegates of the session")),
        annexes);
  }

  /** How to read it all comes after what is asked. */
  private static boolean isLast(Slide slide) {
    return slide.id().equals("sources");
  }

  private void introduce() {
    Particulars about = new Particulars(frozen);
    String when =
        frozen.occasion().frozen()
            ? say("Số liệu chốt ngày ", "Figures frozen on ")
                + Dates.format(frozen.occasion().frozenAt().toLocalDate(), about.language())
                + say(", mã phiên họp ", ", code of the session ")
                + frozen.occasion().code()
            : say("Bản xem trước, số liệu chưa chốt", "Preview, figures not frozen");
    paragraph(
        List.of(
            Annex.Run.of(
                when
                    + say(", từ ", ", from ")
                    + frozen.deck().citation()
                    + " ("
                    + frozen.deck().standard()
                    + "; "
                    + frozen.deck().boundaries()
                    + "). "
                    + say(
                        "Số trong ngoặc vuông sau mỗi con số là mã của con số ấy; mở ",
                        "The number in brackets behind a figure is its code; open ")),
            new Annex.Run(frozen.page(), frozen.page(), false),
            Annex.Run.of(
                say(" để xem nguồn của từng con số.", " to see where each figure is from."))));
  }

  private void add(Slide slide) {
    if (slide.blocks().stream()
        .anyMatch(b -> b instanceof Block.Lines || b instanceof Block.Keys)) {
      heading(slide.title());
    }
    List<Block> attached = new ArrayList<>();
    for (Block block : slide.blocks()) {
      if (block instanceof Block.Lines lines) {
        lines.lines().forEach(line -> line(line, lines.bullets()));
      } else if (block instanceof Block.Keys keys) {
        keys.keys().forEach(this::key);
      } else {
        attached.add(block);
      }
    }
    attach(slide, attached);
  }

  private void line(Line line, boolean bullet) {
    List<Annex.Run> runs = new ArrayList<>(runs(line));
    if (bullet) {
      runs.add(0, Annex.Run.of("- "));
    }
    paragraph(runs);
  }

  private void heading(String title) {
    text.add(new Annex.Heading(++sections + ". " + title));
  }

  private void paragraph(List<Annex.Run> runs) {
    text.add(new Annex.Paragraph(runs, true));
  }

  private void key(Block.Key key) {
    List<Annex.Run> runs = new ArrayList<>();
    runs.add(Annex.Run.of("- " + key.label() + ": "));
    runs.addAll(figure(frozen.deck().figure(key.figure()), false));
    if (key.direction() != null) {
      runs.add(Annex.Run.of(" ("));
      runs.addAll(runs(key.direction()));
      runs.add(Annex.Run.of(")"));
    }
    runs.add(Annex.Run.of("."));
    paragraph(runs);
  }

  private List<Annex.Run> runs(Line line) {
    List<Annex.Run> runs = new ArrayList<>();
    for (Line.Piece piece : line.pieces()) {
      if (piece.figure() == null) {
        runs.add(Annex.Run.of(piece.text()));
      } else {
        runs.addAll(figure(frozen.deck().figure(piece.figure()), piece.bare()));
      }
    }
    return runs;
  }

  /** The number, leading to its page, with its sign of doubt and its code. */
  private List<Annex.Run> figure(DeckFigure figure, boolean bare) {
    String number = (bare ? figure.text() : figure.full()) + sign(figure);
    return List.of(
        new Annex.Run(number, frozen.address(figure.code()), false),
        new Annex.Run("\u00a0[" + figure.code() + "]", null, true));
  }

  private static String sign(DeckFigure figure) {
    return figure.mark().isEmpty() ? "" : "\u00a0" + figure.mark();
  }

  /** An annex for the tables, charts and maps of a slide. */
  private void attach(Slide slide, List<Block> attached) {
    if (attached.isEmpty()) {
      return;
    }
    boolean wide = attached.stream().anyMatch(tables::isWide);
    List<Annex.Block> blocks = new ArrayList<>();
    for (Block block : attached) {
      blocks.addAll(tables.blocks(slide.title(), block, wide));
    }
    slide.sources().forEach(s -> blocks.add(new Annex.Note(say("Nguồn: ", "Source: ") + s)));
    annexes.add(new Report.Attached(slide.title(), blocks, wide));
  }

  private void annex(Block.Table table) {
    boolean wide = tables.isWide(table);
    String title = table.caption();
    annexes.add(new Report.Attached(title, tables.blocks(title, table, wide), wide));
  }

  private void ask() {
    List<Question> questions = frozen.deck().questions();
    if (questions.isEmpty()) {
      return;
    }
    heading(say("Câu hỏi cho phiên họp", "Questions for the session"));
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      List<Annex.Run> runs = new ArrayList<>();
      runs.add(Annex.Run.of(i + 1 + ". "));
      runs.addAll(runs(question.text()));
      paragraph(runs);
      text.add(
          new Annex.Note(
              say("Nguồn: ", "Source: ")
                  + Places.joined(frozen.deck().citation(), question.sources())));
    }
  }

  private String say(String vi, String en) {
    return frozen.say(vi, en);
  }
}
