package vn.giamngheo.session.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The slides of the questions of a session. They are not frozen with the others but made whenever
 * they are shown, since the words of questions may be edited afterwards.
 */
public final class QuestionSlides {
  /** Questions that fit on a slide in letters that can be read from the last row. */
  private static final int MOST = 4;

  /** Letters that do. */
  private static final int LETTERS = 1_100;

  private static final String ID = "questions";
  private static final String LAST = "sources";

  private QuestionSlides() {}

  /** A question as it is asked. */
  public record Asked(int number, Question question, Line text) {}

  /** Those that are not struck out, in their order, numbered from 1. */
  public static List<Asked> asked(Deck deck, List<QuestionEdit> edits) {
    Map<String, QuestionEdit> byQuestion =
        edits.stream()
            .collect(Collectors.toMap(QuestionEdit::question, Function.identity(), (a, b) -> b));
    List<Asked> asked = new ArrayList<>();
    for (Question question : deck.questions()) {
      QuestionEdit edit = byQuestion.get(question.id());
      if (edit == null || !edit.struck()) {
        Line text = edit == null ? question.text() : edit.line(question, deck);
        asked.add(new Asked(asked.size() + 1, question, text));
      }
    }
    return asked;
  }

  /** The slides; none when no question is left. */
  public static List<Slide> of(Deck deck, List<QuestionEdit> edits) {
    List<List<Asked>> pages =
        Pages.of(asked(deck, edits), one -> length(deck, one.text()), LETTERS, MOST);
    List<Slide> slides = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      slides.add(slide(deck, pages.get(i), i, pages.size()));
    }
    return slides;
  }

  /** The deck as it is shown: with the slides of its questions, and these as they are asked. */
  public static Deck shown(Deck deck, List<QuestionEdit> edits) {
    List<Question> questions =
        asked(deck, edits).stream()
            .map(
                a ->
                    new Question(
                        a.question().id(),
                        a.question().rule(),
                        a.question().why(),
                        a.text(),
                        a.question().sources()))
            .toList();
    return new Deck(
        deck.format(),
        deck.language(),
        deck.atlas(),
        deck.title(),
        deck.place(),
        deck.standard(),
        deck.citation(),
        deck.boundaries(),
        deck.revision(),
        deck.figures(),
        whole(deck, edits),
        deck.leftOut(),
        questions,
        deck.profiles(),
        deck.annex());
  }

  /** All slides of a deck with its questions, which come before the last one, the sources. */
  public static List<Slide> whole(Deck deck, List<QuestionEdit> edits) {
    List<Slide> slides = new ArrayList<>(deck.slides());
    int last = slides.size() - 1;
    boolean sources = last >= 0 && slides.get(last).id().equals(LAST);
    slides.addAll(sources ? last : slides.size(), of(deck, edits));
    return slides;
  }

  private static Slide slide(Deck deck, List<Asked> page, int part, int parts) {
    boolean en = deck.language().equals("en");
    String title = en ? "Questions for the session" : "Câu hỏi cho phiên họp";
    List<Line> lines = page.stream().map(one -> numbered(one, en)).toList();
    List<String> notes = page.stream().map(one -> note(one, en)).toList();
    return new Slide(
        part == 0 ? ID : ID + "-" + (part + 1),
        parts == 1 ? title : title + " (" + (part + 1) + "/" + parts + ")",
        List.of(new Block.Lines(false, lines)),
        page.stream()
            .flatMap(one -> one.question().sources().stream())
            .map(source -> source.startsWith(deck.citation()) ? deck.citation() : source)
            .distinct()
            .toList(),
        notes);
  }

  /** Why it is asked, and where its figures stand. */
  private static String note(Asked one, boolean en) {
    return (en ? "Question " : "Câu ")
        + one.number()
        + ": "
        + one.question().why()
        + (en ? " Sources: " : " Nguồn: ")
        + String.join("; ", one.question().sources())
        + ".";
  }

  /** "Câu 1. …" */
  private static Line numbered(Asked one, boolean en) {
    List<Line.Piece> pieces = new ArrayList<>();
    pieces.add(Line.Piece.of((en ? "Question " : "Câu ") + one.number() + ". "));
    pieces.addAll(one.text().pieces());
    return new Line(List.copyOf(pieces));
  }

  private static int length(Deck deck, Line line) {
    return line.pieces().stream()
        .mapToInt(
            p -> p.figure() == null ? p.text().length() : deck.figure(p.figure()).full().length())
        .sum();
  }
}
