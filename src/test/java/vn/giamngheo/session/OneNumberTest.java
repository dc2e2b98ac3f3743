package vn.giamngheo.session;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.session.PrintedNumbers.Found;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Codes;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.deck.Occasion;
import vn.giamngheo.session.deck.QuestionSlides;
import vn.giamngheo.session.deck.Slide;
import vn.giamngheo.session.paper.PdfPaper;
import vn.giamngheo.session.paper.Slideshow;
import vn.giamngheo.session.paper.WordReport;
import vn.giamngheo.session.paper.Workbook;
import vn.giamngheo.session.screen.OfflineFile;
import vn.giamngheo.text.Language;

/**
 * One number, everywhere: what readers find under a code in HTML, Word, PowerPoint, PDF and Excel
 * is the one frozen figure.
 */
class OneNumberTest {

  /** The session that is written. */
  static Frozen frozen(String atlas) {
    Deck deck = QuestionSlides.shown(RealDecks.of(atlas, Language.VI), List.of());
    Occasion occasion =
        new Occasion(
            "7KQ2",
            "Phiên giám sát số 12/NQ-HĐND",
            LocalDate.of(2026, 12, 8),
            "Thường trực HĐND",
            atlas,
            1,
            "0".repeat(64),
            "original",
            "",
            OffsetDateTime.parse("2026-11-26T08:00:00+07:00"));
    return new Frozen(occasion, deck, "https://atlas.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"krong-pa-2021", "gia-lai-2023", "ia-hdrai-2025"})
  void everyFileSaysTheSameUnderACode(String atlas) {
    Frozen frozen = frozen(atlas);
    Set<Integer> shown = shown(frozen);
    byte[] slideshow = Slideshow.write(frozen);
    ChartNumbers.Numbers charts = ChartNumbers.of(slideshow);
    Map<String, List<Found>> said = new LinkedHashMap<>();
    said.put("HTML", PrintedNumbers.ofHtml(OfflineFile.write(frozen)));
    said.put("DOCX", PrintedNumbers.ofWord(WordReport.write(frozen)));
    said.put("PPTX", PrintedNumbers.ofSlides(slideshow));
    said.put("charts of PPTX", charts.said());
    said.put("PDF", PrintedNumbers.ofPdf(PdfPaper.write(frozen)));
    List<Found> book = PrintedNumbers.ofWorkbook(Workbook.write(frozen));

    SoftAssertions.assertSoftly(
        softly -> {
          softly
              .assertThat(codes(said.get("HTML")))
              .as("HTML")
              .containsAll(without(frozen, shown, Block.ChartKind.SCATTER));
          softly.assertThat(codes(said.get("DOCX"))).as("DOCX").containsAll(shown);
          softly.assertThat(codes(said.get("PPTX"))).as("PPTX").containsAll(inWords(frozen));
          softly.assertThat(codes(said.get("PDF"))).as("PDF").containsAll(inWords(frozen));
          softly.assertThat(codes(book)).as("XLSX").hasSize(frozen.deck().figures().size());
          softly.assertThat(charts.said()).as("charts of PPTX").isNotEmpty();
          said.forEach(
              (file, found) ->
                  softly
                      .assertThat(wrong(found, one -> isWritten(frozen, one)))
                      .as(file)
                      .isEmpty());
          softly
              .assertThat(wrong(charts.drawn(), one -> isTheNumber(frozen, one)))
              .as("shapes and workbooks of the charts of PPTX")
              .isEmpty();
          softly.assertThat(wrong(book, one -> isTheNumber(frozen, one))).as("XLSX").isEmpty();
        });
  }

  private static List<Found> wrong(List<Found> found, Predicate<Found> right) {
    return found.stream().filter(right.negate()).toList();
  }

  private static boolean isWritten(Frozen frozen, Found one) {
    return forms(frozen, one).contains(written(one));
  }

  private static boolean isTheNumber(Frozen frozen, Found one) {
    DeckFigure figure = frozen.deck().figure(one.code());
    return one.text().equals(figure.text()) || sameNumber(one.text(), figure);
  }

  private static boolean sameNumber(String text, DeckFigure figure) {
    return figure.value() != null && new BigDecimal(text).compareTo(figure.value()) == 0;
  }

  /**
   * The number as it may stand: bare or with its unit, or a part of it where a link goes on in the
   * next line ("khoảng", "46.447").
   */
  private static Set<String> forms(Frozen frozen, Found found) {
    List<String> words = List.of(plain(frozen.deck().figure(found.code()).full()).split(" "));
    Set<String> forms = new TreeSet<>();
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= words.size(); to++) {
        forms.add(String.join(" ", words.subList(from, to)));
      }
    }
    return forms;
  }

  private static String written(Found found) {
    return plain(found.text().replaceAll("[\\u00a0 ]*[†?]$", ""));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").replace("&#39;", "'").strip();
  }

  private static Set<Integer> codes(List<Found> found) {
    return found.stream().map(Found::code).collect(Collectors.toCollection(TreeSet::new));
  }

  /** All figures on slides. */
  private static Set<Integer> shown(Frozen frozen) {
    return frozen.deck().slides().stream()
        .flatMap(slide -> Codes.list(slide).stream())
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Names of a cloud of points have no room for all; the annexes have them. */
  private static Set<Integer> without(Frozen frozen, Set<Integer> shown, Block.ChartKind kind) {
    Set<Integer> left = new TreeSet<>(shown);
    frozen.deck().slides().stream()
        .flatMap(slide -> slide.blocks().stream())
        .filter(block -> block instanceof Block.Chart chart && chart.type() == kind)
        .flatMap(block -> ((Block.Chart) block).rows().stream())
        .flatMap(row -> row.figures().stream())
        .forEach(left::remove);
    left.addAll(inWords(frozen));
    return left;
  }

  /** Figures in sentences, key figures and tables; those of charts and maps are their shapes. */
  private static Set<Integer> inWords(Frozen frozen) {
    return frozen.deck().slides().stream()
        .map(
            slide ->
                new Slide(
                    slide.id(),
                    slide.title(),
                    slide.blocks().stream()
                        .filter(b -> !(b instanceof Block.Chart) && !(b instanceof Block.Map))
                        .toList(),
                    List.of(),
                    List.of()))
        .flatMap(slide -> Codes.list(slide).stream())
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
