package vn.giamngheo.session.make.question;

import java.util.List;
import vn.giamngheo.page.Sentence;

/** Agencies are named as responsible, and the unit is left blank. */
final class AgencyWithoutUnit implements QuestionRule {
  private static final String ID = "agency_without_unit";
  private static final int GRAVITY = 70;
  private static final int FEW = 4;

  @Override
  public List<Draft> ask(Evidence e) {
    if (e.blank().isEmpty()) {
      return List.of();
    }
    List<String> names = e.blank().stream().limit(FEW).map(Evidence::safe).toList();
    int more = e.blank().size() - names.size();
    String list =
        String.join(", ", names)
            + (more > 0 ? e.say(" và ", " and ") + more + e.say(" cơ quan khác", " others") : "");
    String text =
        e.say(
                "Bảng phân công để trống địa phương phụ trách của " + list + ". ",
                "The table of responsibilities leaves the unit blank for " + list + ". ")
            + e.ask(
                "cho biết mỗi cơ quan này phụ trách địa phương nào.",
                "to say which unit each of these agencies is responsible for.");
    return List.of(
        new Draft(
            ID,
            "",
            GRAVITY,
            e.say(
                "Có tên cơ quan mà ô địa phương phụ trách để trống.",
                "An agency is named and the cell of its unit is blank."),
            Sentence.of(text)));
  }
}
