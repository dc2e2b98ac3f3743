package vn.giamngheo.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Line;
import vn.giamngheo.session.deck.Question;
import vn.giamngheo.session.deck.QuestionEdit;
import vn.giamngheo.session.deck.QuestionSlides;
import vn.giamngheo.session.deck.Slide;
import vn.giamngheo.web.Problem;

/** Words of questions that are edited after the figures are frozen, and the slides of them. */
class QuestionEditTest {
  private static final Line ASKED =
      new Line(
          List.of(
              Line.Piece.of("Đến 30/06/2024 đã giải ngân "),
              new Line.Piece(null, 1, false),
              Line.Piece.of(" trong "),
              new Line.Piece(null, 2, true),
              Line.Piece.of(", dưới 50 %. Vì sao?")));

  private static Question question(String id) {
    return new Question(
        id,
        "low_disbursement",
        "Quy tắc " + id,
        ASKED,
        List.of("Kế hoạch, Mục 1", "Kế hoạch, Mục 2"));
  }

  private static Deck deck(List<Question> questions) {
    List<DeckFigure> figures =
        IntStream.rangeClosed(1, 3)
            .mapToObj(
                n ->
                    new DeckFigure(
                        n,
                        n + ".000",
                        " triệu đồng",
                        BigDecimal.ONE,
                        "",
                        "",
                        "",
                        "",
                        "/nguon/" + n))
            .toList();
    Slide first = new Slide("standing", "Tình hình", List.of(), List.of(), List.of());
    Slide last = new Slide("sources", "Nguồn", List.of(), List.of(), List.of());
    return new Deck(
        1,
        "vi",
        "a",
        "",
        "",
        "",
        "Kế hoạch",
        "",
        "",
        figures,
        List.of(first, last),
        List.of(),
        questions,
        List.of(),
        List.of());
  }

  private static String edited(String wording) {
    Question question = question("q");
    Deck deck = deck(List.of(question));
    return RealDecks.words(deck, new QuestionEdit("q", wording, false).line(question, deck));
  }

  @Test
  void wordingBeginsWithCodesAndReadsBackAsItWas() {
    String wording = QuestionEdit.wording(ASKED);
    assertThat(wording).isEqualTo("Đến 30/06/2024 đã giải ngân [1] trong [2], dưới 50 %. Vì sao?");
    Question question = question("q");
    assertThat(new QuestionEdit("q", wording, false).line(question, deck(List.of(question))))
        .isEqualTo(ASKED);
  }

  @Test
  void wordsChangeAndFiguresStayThose() {
    assertThat(edited("Thưa ông, [2] đi đâu, khi mới giải ngân [1] (trong tổng [3])?"))
        .isEqualTo(
            "Thưa ông, 2.000 đi đâu, khi mới giải ngân 1.000 triệu đồng (trong tổng 3.000 triệu đồng)?");
    assertThat(edited("  ")).as("no wording is the wording it was made with").contains("Vì sao?");
    assertThat(edited("<script>alert(‮x)</script>")).isEqualTo("<script>alert(‮x)</script>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mới giải ngân 999 triệu đồng?",
        "Mới giải ngân [1] trong 2.001?",
        "Đến 30/06/2025 đã giải ngân [1]?",
        "Mới giải ngân ٩٩ triệu đồng?",
        "Mới giải ngân [4]?",
        "Mới giải ngân [0]?",
        "Mới giải ngân [999999]?",
        "Mới giải ngân [1 ] hay 1?"
      })
  void numbersThatAreNoFiguresOfTheSessionAreRefused(String wording) {
    assertThatThrownBy(() -> edited(wording))
        .isInstanceOfSatisfying(
            Problem.class,
            p -> {
              assertThat(p.status()).isEqualTo(400);
              assertThat(p.field()).isEqualTo("wording");
            });
  }

  @Test
  void refusalNamesTheNumber() {
    assertThatThrownBy(() -> edited("Mới giải ngân 999 triệu đồng?"))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.detail().vi()).contains("“999”").contains("[15]"));
    assertThatThrownBy(() -> edited("a".repeat(QuestionEdit.LONGEST + 1)))
        .isInstanceOf(Problem.class);
  }

  @Test
  void struckQuestionsAreNotAskedAndTheOthersCountOn() {
    Deck deck = deck(List.of(question("a"), question("b"), question("c")));
    List<QuestionEdit> edits =
        List.of(new QuestionEdit("a", "", true), new QuestionEdit("c", "Thế [1]?", false));
    List<Slide> slides = QuestionSlides.whole(deck, edits);
    assertThat(slides.stream().map(Slide::id)).containsExactly("standing", "questions", "sources");
    Slide slide = slides.get(1);
    Block.Lines lines = (Block.Lines) slide.blocks().get(0);
    assertThat(lines.lines().stream().map(line -> RealDecks.words(deck, line)))
        .containsExactly(
            "Câu 1. Đến 30/06/2024 đã giải ngân 1.000 triệu đồng trong 2.000, dưới 50 %. Vì sao?",
            "Câu 2. Thế 1.000 triệu đồng?");
    assertThat(slide.notes())
        .containsExactly(
            "Câu 1: Quy tắc b Nguồn: Kế hoạch, Mục 1; Kế hoạch, Mục 2.",
            "Câu 2: Quy tắc c Nguồn: Kế hoạch, Mục 1; Kế hoạch, Mục 2.");
    assertThat(slide.sources()).containsExactly("Kế hoạch");
  }

  @Test
  void noSlideIsMadeOfNoQuestion() {
    Deck deck = deck(List.of(question("a")));
    assertThat(QuestionSlides.whole(deck, List.of(new QuestionEdit("a", "", true)))).hasSize(2);
    assertThat(QuestionSlides.whole(deck(List.of()), List.of())).hasSize(2);
  }

  @Test
  void manyQuestionsTakeSeveralSlides() {
    List<Question> many = new ArrayList<>();
    IntStream.range(0, 9).forEach(n -> many.add(question("q" + n)));
    List<Slide> slides = QuestionSlides.of(deck(many), List.of());
    assertThat(slides.stream().map(Slide::id))
        .containsExactly("questions", "questions-2", "questions-3");
    assertThat(slides.get(0).title()).isEqualTo("Câu hỏi cho phiên họp (1/3)");
  }
}
