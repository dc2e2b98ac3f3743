package vn.giamngheo.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.document.PrintedSource;
import vn.giamngheo.document.Sentence;
import vn.giamngheo.document.Surroundings;
import vn.giamngheo.document.Transcript;
import vn.giamngheo.takeaway.Doubt;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;

/** Sources of printed figures as their pages show them. */
final class PrintedView {
  private static final Pattern CELL = Pattern.compile("(?:dòng|row) (.+?), (?:cột|column) (.+)");

  private final FigureText text;
  private final SourceWords words;
  private final Language language;

  PrintedView(FigureText text, SourceWords words, Language language) {
    this.text = text;
    this.words = words;
    this.language = language;
  }

  /** A printed figure. */
  SourcePage page(PrintedSource source, Surroundings around, PastView past) {
    return new SourcePage(
        source.name(),
        SourceWords.join(source.unit().name(), text.period(source.period())),
        text.printed(source),
        "",
        past,
        findings(source, around, true),
        around.rows().isEmpty() ? sentence(source, around) : List.of(),
        around.rows().stream().map(row -> cells(source, row)).toList(),
        null,
        facts(source),
        new SourcePage.Link(
            source.page(), words.say("Xem trong văn bản", "See it in the document"), ""),
        findings(source, around, false),
        source.sameQuantity().stream()
            .map(m -> new SourcePage.Link(m.address(), m.printed(), m.locator()))
            .toList(),
        source.source(),
        source.address(),
        words.permanent(source.address()),
        words.revision(),
        SourceWords.feedback(source.address()));
  }

  private static List<SourcePage.Piece> sentence(PrintedSource source, Surroundings around) {
    List<SourcePage.Piece> pieces = new ArrayList<>();
    for (Sentence.Piece<Surroundings.Neighbour> piece :
        Sentence.cut(source.cell(), around.figures(), Surroundings.Neighbour::printed)) {
      boolean mine = piece.figures().stream().anyMatch(f -> f.address().equals(source.address()));
      String shown = piece.text().isEmpty() && mine ? source.printed() : piece.text();
      pieces.add(new SourcePage.Piece(shown, mine));
    }
    return pieces;
  }

  private static List<SourcePage.Cell> cells(PrintedSource source, List<Transcript.Cell> row) {
    return row.stream()
        .map(
            c ->
                new SourcePage.Cell(
                    c.printed(),
                    c.rowSpan(),
                    c.colSpan(),
                    c.kind().equals("header"),
                    c.row() == source.row() && c.col() == source.col()))
        .toList();
  }

  private List<SourcePage.Finding> findings(
      PrintedSource source, Surroundings around, boolean about) {
    return source.findings().stream()
        .filter(f -> isAbout(f, source, around) == about)
        .map(f -> finding(f, source, about))
        .toList();
  }

  private static boolean isAbout(
      PrintedSource.Finding finding, PrintedSource source, Surroundings around) {
    return finding.role().equals("suspect") || finding.id().equals(around.blamed(source.address()));
  }

  private SourcePage.Finding finding(
      PrintedSource.Finding finding, PrintedSource source, boolean about) {
    String fit =
        Stream.of(finding.expected(), finding.unit())
            .filter(s -> s != null && !s.isEmpty())
            .collect(Collectors.joining("\u00a0"));
    boolean known = finding.expected() != null && !finding.expected().isEmpty();
    return new SourcePage.Finding(
        finding.severity(),
        words.kind(finding.severity()),
        Doubt.mark(finding.severity()),
        about
            ? words.say("ở số này.", "in this figure.")
            : words.say(
                "ở số khác; số này chỉ được dùng để đối chiếu.",
                "in another figure; this one only serves to check it."),
        finding.explanation(),
        known
            ? words.say(
                "Số này sẽ khớp nếu là " + fit + ".",
                "This figure would fit if it were " + fit + ".")
            : "",
        "/tai-lieu/" + source.document().atlas() + "#finding-" + finding.id());
  }

  private List<SourcePage.Fact> facts(PrintedSource source) {
    PrintedSource.Paper paper = source.document();
    List<SourcePage.Fact> facts = new ArrayList<>();
    SourceWords.add(
        facts,
        paper.kind(),
        paper.number() == null ? words.say("không ghi số", "no number printed") : paper.number());
    SourceWords.add(
        facts, words.say("Ngày ban hành", "Date"), Dates.formatPartial(paper.date(), language));
    SourceWords.add(facts, words.say("Cơ quan ban hành", "Issued by"), paper.issuer());
    SourceWords.add(facts, words.say("Trích yếu", "Title"), paper.title());
    SourceWords.add(
        facts, words.say("Phần", "Part"), dash(source.place().label(), source.place().title()));
    addSpot(facts, source);
    boolean named = source.unitPrinted().equals(source.unit().name());
    SourceWords.add(
        facts,
        words.say("Tên đơn vị in trong bản", "Unit as printed"),
        named ? "" : source.unitPrinted());
    SourceWords.add(facts, words.say("Số in trong bản", "Figure as printed"), source.printed());
    SourceWords.add(
        facts,
        words.say("Đơn vị in trong bản", "Unit of measure as printed"),
        source.printedUnit());
    SourceWords.add(
        facts, words.say("Ghi chú của bản chép", "Note of the transcription"), source.note());
    return facts;
  }

  /** Row and column of a table; of a sentence where it stands. */
  private void addSpot(List<SourcePage.Fact> facts, PrintedSource source) {
    String label = source.place().label() + ", ";
    String rest =
        source.locator().startsWith(label)
            ? source.locator().substring(label.length())
            : source.locator();
    Matcher cell = CELL.matcher(rest);
    if (source.place().kind().equals("table") && cell.matches()) {
      SourceWords.add(facts, words.say("Dòng", "Row"), cell.group(1));
      SourceWords.add(facts, words.say("Cột", "Column"), cell.group(2));
    } else {
      SourceWords.add(facts, words.say("Vị trí", "Place"), rest);
    }
  }

  private static String dash(String first, String second) {
    return second == null || second.isEmpty() ? first : first + " – " + second;
  }
}
