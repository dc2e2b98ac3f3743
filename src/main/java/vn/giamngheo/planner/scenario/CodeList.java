package vn.giamngheo.planner.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Codes of units as a short text. A few stand as they are, {@code c24088-24115}; many of five
 * digits as {@code d} and the steps from each to the next, for codes of neighbours lie close
 * together: a digit of base 36 for a step below 36, otherwise {@code Z} and four digits.
 */
public final class CodeList {
  /** Up to so many can be read by people. */
  private static final int FEW = 40;

  private static final int BASE = 36;
  private static final String FAR = "Z%4s";
  private static final int FAR_DIGITS = 4;

  private CodeList() {}

  /**
   * The text.
   *
   * @param codes in increasing order, each once
   */
  public static String write(List<String> codes) {
    if (codes.size() <= FEW || codes.stream().anyMatch(c -> !c.matches("\\d{5}"))) {
      return "c" + String.join("-", codes);
    }
    StringBuilder out = new StringBuilder("d");
    int before = 0;
    for (String code : codes) {
      int step = Integer.parseInt(code) - before;
      String digits = Integer.toString(step, BASE);
      out.append(step < BASE ? digits : FAR.formatted(digits).replace(' ', '0'));
      before += step;
    }
    return out.toString();
  }

  /** The codes of a text; empty when it is none that {@link #write} writes. */
  public static Optional<List<String>> read(String text) {
    if (text.startsWith("c")) {
      List<String> codes = List.of(text.substring(1).split("-", -1));
      return Optional.of(codes).filter(all -> all.stream().allMatch(c -> c.matches("\\d{2,5}")));
    }
    return text.matches("d[0-9a-zZ]+") ? steps(text) : Optional.empty();
  }

  private static Optional<List<String>> steps(String text) {
    List<String> codes = new ArrayList<>();
    int code = 0;
    int at = 1;
    while (at < text.length()) {
      boolean far = text.charAt(at) == 'Z';
      int from = far ? at + 1 : at;
      at = far ? from + FAR_DIGITS : from + 1;
      if (at > text.length() || text.substring(from, at).contains("Z")) {
        return Optional.empty();
      }
      code += Integer.parseInt(text.substring(from, at), BASE);
      codes.add(String.format("%05d", code));
    }
    return Optional.of(codes).filter(all -> all.get(all.size() - 1).length() == 5);
  }
}
