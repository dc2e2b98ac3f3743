package vn.giamngheo.planner.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/** Says why one unit comes before another: which criteria speak for it, and which against. */
final class CutSentence {
  /** Scores are shown with three decimals; what does not show makes no reason. */
  private static final double NEGLIGIBLE = 0.0005;

  private static final int DECIMALS = 3;
  private static final int MOST_REASONS = 2;

  private final Scenario scenario;
  private final Field field;
  private final Ranking ranking;
  private final Words words;

  CutSentence(Scenario scenario, Ranking ranking, Words words) {
    this.scenario = scenario;
    this.field = ranking.field();
    this.ranking = ranking;
    this.words = words;
  }

  /** Why the first is chosen and the second is not, both having their places by rank. */
  Text of(int in, int out) {
    if (ranking.ranks()[in] == ranking.ranks()[out]) {
      return tie(name(in), Words.within(name(out)), score(in));
    }
    Text first = standing(in, name(in));
    Text second = standing(out, Words.within(name(out)));
    Text pro = reasons(in, out, 1);
    Text contra = reasons(in, out, -1);
    Text lacks = lacks(in, out);
    return new Text(
        first.vi()
            + " được chọn, "
            + second.vi()
            + " thì không"
            + (pro.vi().isEmpty() ? "" : ": hơn ở " + pro.vi())
            + (contra.vi().isEmpty() ? "" : ", dù kém ở " + contra.vi())
            + "."
            + lacks.vi(),
        first.en()
            + " is chosen and "
            + second.en()
            + " is not"
            + (pro.en().isEmpty() ? "" : ": it is ahead in " + pro.en())
            + (contra.en().isEmpty() ? "" : ", though behind in " + contra.en())
            + "."
            + lacks.en());
  }

  private static Text tie(Text first, Text second, Text score) {
    return new Text(
        String.format(
            "%s và %s bằng điểm nhau (%s); chỉ còn một chỗ, ở đây lấy theo thứ tự mã đơn vị hành"
                + " chính. Cần một lý do khác để chọn.",
            first.vi(), second.vi(), score.vi()),
        String.format(
            "%s and %s have the same score (%s); there is room for one of them only, taken here by"
                + " unit code. Another reason is needed to choose.",
            first.en(), second.en(), score.en()));
  }

  /** "Xã Đất Bằng (hạng 1, 1,000 điểm)". */
  private Text standing(int unit, Text name) {
    return new Text(
        String.format("%s (hạng %d, %s điểm)", name.vi(), ranking.ranks()[unit], score(unit).vi()),
        String.format(
            "%s (rank %d, score %s)", name.en(), ranking.ranks()[unit], score(unit).en()));
  }

  private Text name(int unit) {
    return field.units().get(unit).name();
  }

  private Text score(int unit) {
    return Numbers.both(ranking.scores()[unit], DECIMALS);
  }

  /** The criteria that tell most for (1) or against (−1) the first unit, with both figures. */
  private Text reasons(int in, int out, int sign) {
    List<Text> reasons = new ArrayList<>();
    IntStream.range(0, scenario.criteria().size())
        .boxed()
        .filter(c -> sign * lead(in, out, c) > NEGLIGIBLE && sign * ahead(in, out, c) > 0)
        .sorted(Comparator.comparingDouble((Integer c) -> -sign * lead(in, out, c)))
        .limit(MOST_REASONS)
        .forEach(c -> reasons.add(reason(in, out, c)));
    return Words.list(reasons);
  }

  private double lead(int in, int out, int criterion) {
    return ranking.contributions()[in][criterion] - ranking.contributions()[out][criterion];
  }

  /**
   * 1 when the first unit's figure speaks for it, −1 when it speaks against it, 0 when they are
   * equal or one is missing: a spread weight lends a lead that no figure bears out.
   */
  private int ahead(int in, int out, int criterion) {
    Figure one = field.rows().get(in)[criterion];
    Figure two = field.rows().get(out)[criterion];
    if (one == null || two == null) {
      return 0;
    }
    int order = Double.compare(one.value(), two.value());
    return scenario.criteria().get(criterion).higherFirst() ? order : -order;
  }

  /** Which of the two was ranked without which figures; empty when both have all. */
  private Text lacks(int in, int out) {
    Text one = lacks(in);
    Text two = lacks(out);
    return new Text(one.vi() + two.vi(), one.en() + two.en());
  }

  private Text lacks(int unit) {
    List<Text> missing =
        IntStream.range(0, scenario.criteria().size())
            .filter(c -> field.rows().get(unit)[c] == null && ranking.effective()[c] > 0)
            .mapToObj(c -> words.series(scenario.criteria().get(c).series()))
            .map(name -> new Text("“" + name.vi() + "”", "“" + name.en() + "”"))
            .toList();
    if (missing.isEmpty()) {
      return new Text("", "");
    }
    Text name = field.units().get(unit).name();
    Text list = Words.list(missing);
    return new Text(
        " "
            + name.vi()
            + " không có số liệu "
            + list.vi()
            + ": xếp hạng theo các tiêu chí còn lại.",
        " " + name.en() + " has no figure of " + list.en() + ": ranked by the other criteria.");
  }

  private Text reason(int in, int out, int c) {
    Series s = scenario.criteria().get(c).series();
    Text name = words.series(s);
    Text one = words.amount(s, field.rows().get(in)[c].value());
    Text two = words.amount(s, field.rows().get(out)[c].value());
    return new Text(
        "“" + name.vi() + "” (" + one.vi() + " so với " + two.vi() + ")",
        "“" + name.en() + "” (" + one.en() + " against " + two.en() + ")");
  }
}
