package vn.giamngheo.session.deck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/**
 * What those who hold a session made of a question after it was frozen. They may change its words
 * and strike it out; its numbers they may move, repeat and leave out, but not write anew: a number
 * stands as {@code [15]}, the code of a figure of the session. Other digits are let through only
 * where the question had them in its own words, such as years and dates.
 *
 * @param question id of the question
 * @param wording empty for the words it was made with
 * @param struck whether it is not asked
 */
public record QuestionEdit(String question, String wording, boolean struck) {
  /** More does not fit on a slide. */
  public static final int LONGEST = 1_500;

  private static final Pattern FIGURE = Pattern.compile("\\[(\\d{1,6})]");
  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+(?:[.,/:]\\p{Nd}+)*");

  /** Words to begin editing with: figures as {@code [15]}. */
  public static String wording(Line line) {
    return line.pieces().stream()
        .map(p -> p.figure() == null ? p.text() : "[" + p.figure() + "]")
        .collect(Collectors.joining());
  }

  /**
   * The question in the words of the edit.
   *
   * @throws Problem 400 that names {@code wording} when it holds a number that is no figure of the
   *     session, or is too long
   */
  public Line line(Question original, Deck deck) {
    if (wording.isBlank()) {
      return original.text();
    }
    if (wording.length() > LONGEST) {
      throw refused("dài quá " + LONGEST + " ký tự", "is longer than " + LONGEST + " characters");
    }
    List<Line.Piece> pieces = new ArrayList<>();
    Set<String> own = digits(original.text());
    Matcher figure = FIGURE.matcher(wording);
    int from = 0;
    while (figure.find()) {
      words(wording.substring(from, figure.start()), own, pieces);
      pieces.add(figure(figure.group(1), original, deck));
      from = figure.end();
    }
    words(wording.substring(from), own, pieces);
    return new Line(List.copyOf(pieces));
  }

  private static void words(String text, Set<String> own, List<Line.Piece> pieces) {
    Matcher digits = DIGITS.matcher(text);
    while (digits.find()) {
      if (!own.contains(digits.group())) {
        throw refused(
            "có số “"
                + digits.group()
                + "” không phải số liệu của phiên họp; hãy viết mã của con số trong ngoặc vuông, như [15]",
            "holds “"
                + digits.group()
                + "”, which is no figure of the session; write the code of a figure in brackets,"
                + " like [15]");
      }
    }
    if (!text.isEmpty()) {
      pieces.add(Line.Piece.of(text));
    }
  }

  /** As the question had it, with its unit or without; a figure new to it with its unit. */
  private static Line.Piece figure(String number, Question original, Deck deck) {
    int code = Integer.parseInt(number);
    if (code < 1 || code > deck.figures().size()) {
      throw refused(
          "có mã [" + number + "] không thuộc phiên họp này",
          "names [" + number + "], which is no code of this session");
    }
    boolean bare =
        original.text().pieces().stream()
            .filter(p -> p.figure() != null && p.figure() == code)
            .findFirst()
            .map(Line.Piece::bare)
            .orElse(false);
    return new Line.Piece(null, code, bare);
  }

  private static Set<String> digits(Line line) {
    Set<String> digits = new HashSet<>();
    for (Line.Piece piece : line.pieces()) {
      if (piece.figure() == null) {
        DIGITS.matcher(piece.text()).results().forEach(r -> digits.add(r.group()));
      }
    }
    return digits;
  }

  private static Problem refused(String vi, String en) {
    return Problem.wrongField("wording", new Text(vi, en));
  }
}
