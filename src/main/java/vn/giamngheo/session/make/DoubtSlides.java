package vn.giamngheo.session.make;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Line;
import vn.giamngheo.session.deck.Pages;
import vn.giamngheo.session.deck.Slide;
import vn.giamngheo.session.make.question.Doubtful;
import vn.giamngheo.takeaway.Doubt;
import vn.giamngheo.text.Language;

/** What does not add up in the document, worst first. */
final class DoubtSlides implements SlideMaker {
  private static final int MOST = 5;

  /** Letters that can be read on one slide. */
  private static final int LETTERS = 1_300;

  @Override
  public String title(Material m) {
    return m.say("Số liệu chưa khớp trong văn bản", "What does not add up in the document");
  }

  @Override
  public List<Slide> make(Material m) {
    List<List<Doubtful>> pages = Pages.of(m.doubts(), DoubtSlides::length, LETTERS, MOST);
    List<Slide> slides = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      slides.add(
          new Slide(
              Parts.id("doubts", i),
              Parts.title(title(m), i, pages.size()),
              message(m, pages.get(i)),
              List.of(
                  new Block.Lines(
                      true, pages.get(i).stream().map(doubt -> line(m, doubt)).toList())),
              List.of(m.atlas().citation(m.language())),
              notes(m)));
    }
    return slides;
  }

  /** What kinds of doubt there are. */
  private static String message(Material m, List<Doubtful> doubts) {
    List<String> kinds =
        doubts.stream()
            .map(doubt -> Doubt.kind(doubt.severity()).in(m.language()))
            .distinct()
            .map(kind -> m.say("chỗ ", "") + kind)
            .toList();
    return m.say("Có ", "Found: ") + m.list(kinds);
  }

  private static int length(Doubtful doubt) {
    return doubt.place().length() + doubt.explained().text().length();
  }

  /** "Mâu thuẫn – Mục I, đoạn 2: …" */
  private static Line line(Material m, Doubtful doubt) {
    String kind = Doubt.kind(doubt.severity()).in(m.language());
    List<Line.Piece> pieces = new ArrayList<>();
    pieces.add(Line.Piece.of(capital(kind) + " – " + doubt.place() + ": "));
    pieces.addAll(m.book().line(doubt.explained()).pieces());
    boolean told =
        doubt.expected() == null
            || doubt.explained().parts().stream()
                .anyMatch(
                    p ->
                        p.figure() != null
                            && p.figure().text().startsWith(doubt.expected().text()));
    if (!told) {
      pieces.add(Line.Piece.of(m.say(" Số khớp: ", " What would fit: ")));
      pieces.add(new Line.Piece(null, m.book().code(doubt.expected()), true));
      boolean close =
          doubt.unit().isEmpty() || doubt.unit().equals("%") && m.language() == Language.EN;
      pieces.add(Line.Piece.of((close ? "" : "\u00a0") + doubt.unit() + "."));
    }
    return new Line(List.copyOf(pieces));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.forLanguageTag("vi"))
        + words.substring(1);
  }

  private static List<String> notes(Material m) {
    long rounded = m.findings().stream().filter(f -> f.get("severity").equals("rounding")).count();
    List<String> notes = new ArrayList<>();
    notes.add(
        m.say(
            "Đây là số học của chính các số in trong văn bản; không nói ai sai hay vì sao. Dấu † là số bị"
                + " nghi in nhầm hoặc mâu thuẫn.",
            "This is arithmetic of the document’s own figures; it says neither who erred nor why. †"
                + " marks figures that contradict others or are likely misprints."));
    if (rounded > 0) {
      notes.add(
          m.say("Không nêu ở đây: ", "Left out here: ")
              + rounded
              + m.say(
                  " chỗ lệch chữ số cuối do làm tròn.",
                  " places where last digits differ by rounding."));
    }
    return notes;
  }

  @Override
  public String missing(Material m) {
    return m.say(
        "Các phép kiểm không thấy chỗ nào chưa khớp trong văn bản.",
        "The checks found nothing in the document that does not add up.");
  }
}
