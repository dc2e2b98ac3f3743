package vn.giamngheo.planner.budget;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.planner.scenario.ScenarioCode;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** What a choice for a budget was asked to gather and to keep to, in rows for a file. */
public final class BudgetWishes {
  private final Language language;
  private final List<List<Object>> rows = new ArrayList<>();

  private BudgetWishes(Language language) {
    this.language = language;
  }

  public static List<List<Object>> rows(SelectionRequest asked, Language language) {
    BudgetWishes wishes = new BudgetWishes(language);
    wishes.add(
        "Tối đa hóa",
        "What is gathered",
        asked.byScore()
            ? new Text("điểm ưu tiên", "priority score")
            : new Text("số hộ nghèo", "poor households"));
    if (asked.onePerParent()) {
      wishes.add(
          "Ràng buộc",
          "Constraint",
          new Text("ít nhất một ở mỗi đơn vị cấp trên", "at least one in each unit above"));
    }
    wishes.addCodes("Phải có", "Must include", asked.include());
    wishes.addCodes("Không lấy", "Must exclude", asked.exclude());
    asked
        .groups()
        .forEach(codes -> wishes.addCodes("Ít nhất một trong nhóm", "At least one of", codes));
    String code = ScenarioCode.of(asked.scenario());
    wishes.add("Mã kịch bản", "Scenario code", new Text(code, code));
    return wishes.rows;
  }

  private void addCodes(String vi, String en, List<String> codes) {
    if (!codes.isEmpty()) {
      String all = String.join(", ", codes);
      add(vi, en, new Text(all, all));
    }
  }

  private void add(String vi, String en, Text content) {
    rows.add(List.of(new Text(vi, en).in(language), content.in(language)));
  }
}
