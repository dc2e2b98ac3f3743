package vn.giamngheo.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.giamngheo.indicator.Series;
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
    return new Text(
        first.vi()
            + " được chọn, "
            + second.vi()
            + " thì không"
            + (pro.vi().isEmpty() ? "" : ": hơn ở " + pro.vi())
            + (contra.vi().isEmpty() ? "" : ", dù kém ở " + contra.vi())
            + ".",
        first.en()
            + " is chosen and "
            + second.en()
            + " is not"
            + (pro.en().isEmpty() ? "" : ": it is ahead in " + pro.en())
            + (contra.en().isEmpty() ? "" : ", though behind in " + contra.en())
            + ".");
  }

  private static Text tie(Text first, Text second, Text score) {
    return new Text(
        String.format(
            "%s và %s bằng điểm nhau (%s); chỉ một đơn vị có chỗ, ở đây lấy theo thứ tự mã đơn vị."
                + " Cần một lý do khác để chọn.",
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
        .filter(c -> sign * lead(in, out, c) > NEGLIGIBLE)
        .sorted(Comparator.comparingDouble((Integer c) -> -sign * lead(in, out, c)))
        .limit(MOST_REASONS)
        .forEach(c -> reasons.add(reason(in, out, c)));
    return Words.list(reasons);
  }

  private double lead(int in, int out, int criterion) {
    return ranking.contributions()[in][criterion] - ranking.contributions()[out][criterion];
  }

  private Text reason(int in, int out, int c) {
    Series s = scenario.criteria().get(c).series();
    Text name = words.series(s);
    Text one = amount(s, field.rows().get(in)[c]);
    Text two = amount(s, field.rows().get(out)[c]);
    return new Text(
        "“" + name.vi() + "” (" + one.vi() + " so với " + two.vi() + ")",
        "“" + name.en() + "” (" + one.en() + " against " + two.en() + ")");
  }

  private Text amount(Series s, Figure figure) {
    return figure == null
        ? new Text("không có số liệu", "no data")
        : words.amount(s, figure.value());
  }
}
