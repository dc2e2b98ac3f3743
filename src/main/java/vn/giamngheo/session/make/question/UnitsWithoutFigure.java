package vn.giamngheo.session.make.question;

import java.util.List;
import vn.giamngheo.page.Sentence;
import vn.giamngheo.takeaway.UnitNames;

/** Of some units, or of all below the document's own, no poverty rate is printed. */
final class UnitsWithoutFigure implements QuestionRule {
  private static final String ID = "units_without_figure";
  private static final int GRAVITY = 65;
  private static final int FEW = 6;

  @Override
  public List<Draft> ask(Evidence e) {
    if (e.units() < 2) {
      return List.of(
          draft(
              e,
              e.say(
                  "Văn bản chỉ in số liệu chung của "
                      + e.here()
                      + ", không in số hộ nghèo và tỷ lệ hộ nghèo của từng địa phương trực thuộc. ",
                  "The document prints figures of "
                      + e.here()
                      + " as a whole, and neither number nor rate of poor households of the places"
                      + " within it. ")));
    }
    if (e.lacking().isEmpty()) {
      return List.of();
    }
    List<String> names =
        e.lacking().stream().limit(FEW).map(n -> Evidence.safe(UnitNames.within(n))).toList();
    int more = e.lacking().size() - names.size();
    String list =
        String.join(", ", names)
            + (more > 0 ? e.say(" và ", " and ") + more + e.say(" nơi khác", " others") : "");
    return List.of(
        draft(
            e,
            e.say(
                "Văn bản không in tỷ lệ hộ nghèo của "
                    + list
                    + ", trong khi có in của các nơi khác. ",
                "The document prints no poverty rate of " + list + ", while it does of others. ")));
  }

  private static Draft draft(Evidence e, String stated) {
    return new Draft(
        ID,
        "",
        GRAVITY,
        e.say(
            "Thiếu số liệu của từng địa phương thì không giám sát được nơi nào khó khăn nhất.",
            "Without figures of each place nobody can tell where the need is greatest."),
        Sentence.of(
            stated
                + e.ask(
                    "cung cấp số hộ nghèo và tỷ lệ hộ nghèo của những nơi này.",
                    "for the number and rate of poor households of these places.")));
  }
}
