package vn.giamngheo.session.make;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.giamngheo.funding.ProgrammeResult;
import vn.giamngheo.overview.FigureWords;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.PrintedNumber;

/** Figures of results as people read them. */
final class ResultFigures {
  private ResultFigures() {}

  /** The number with its measure where it is a share or points, with the decimals it is printed. */
  static FigureLink of(ProgrammeResult r, FigureWords words) {
    BigDecimal own = r.value();
    int printed =
        PrintedNumber.parse(r.printed().replace("%", "").strip())
            .filter(number -> number.compareTo(own) == 0)
            .map(BigDecimal::scale)
            .orElse(0);
    int scale = Math.max(Math.max(0, own.scale()), printed);
    String number = Numbers.format(own.setScale(scale, RoundingMode.UNNECESSARY), words.language());
    String measure =
        switch (r.measure()) {
          case "percent" -> words.percent();
          case "percentage_point" -> "\u00a0" + r.measureName();
          default -> "";
        };
    return words.link(words.qualified(r.qualifier(), number + measure), r.address(), severity(r));
  }

  /**
   * The code of the money that goes with a result. Where the result has a number, too, its
   * provenance is that number's; the money then leads to its place in the document.
   */
  static int amount(ProgrammeResult r, Material m) {
    String text = m.words().millions(r.amountVnd().longValueExact()) + m.words().million();
    if (r.value() == null) {
      return m.book().code(m.words().link(text, r.address(), severity(r)));
    }
    String number = m.words().millions(r.amountVnd().longValueExact());
    return m.book()
        .code(
            place(r.address(), r.id()),
            number,
            m.words().million(),
            new BigDecimal(r.amountVnd().movePointLeft(6).stripTrailingZeros().toPlainString()),
            r.what() + m.say(", số tiền", ", amount"),
            m.atlas().citation(m.language()) + ", " + r.locator());
  }

  /** "/nguon/a/place/1/2/3" → "/tai-lieu/a?so=r029#place-1-2" */
  private static String place(String address, String id) {
    String[] parts = address.split("/");
    return "/tai-lieu/" + parts[2] + "?so=" + id + "#" + parts[3] + "-" + parts[4] + "-" + parts[5];
  }

  private static String severity(ProgrammeResult r) {
    return Optional.ofNullable(r.contested()).map(c -> c.severity()).orElse(null);
  }
}
