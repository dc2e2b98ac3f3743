package vn.giamngheo.rebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import vn.giamngheo.text.Text;

/** What a reader must know of figures carried to units of another day. */
public final class RebasedNotes {
  private RebasedNotes() {}

  /** How the figures were made and how sure they are; nothing when none is known. */
  public static List<Text> of(Collection<Rebased> figures) {
    List<Text> notes = new ArrayList<>();
    if (any(figures, Rebased::isKnown)) {
      notes.addAll(how(figures));
    }
    if (any(figures, Rebased::implied)) {
      notes.add(
          new Text(
              "Văn bản không in tổng số hộ của từng xã: suy ra từ số hộ nghèo và tỷ lệ đã làm tròn, nên tỷ lệ tính lại có khoảng thấp nhất – cao nhất.",
              "Total households of the communes are not printed: they follow from count and rounded rate, so a recomputed rate has a lowest and a highest value."));
    }
    if (any(figures, Rebased::estimated)) {
      notes.add(
          new Text(
              "Ước tính: có xã cũ bị chia; khoảng thấp nhất – cao nhất ứng với việc phần bị chia thuộc về hẳn bên này hay bên kia (hộ nghèo giả định phân bố như hộ dân).",
              "Estimated: an old commune was divided; lowest and highest are for all of it lying on one side or the other (the poor assumed spread as households are)."));
    }
    return notes;
  }

  private static boolean any(Collection<Rebased> figures, Predicate<Rebased> test) {
    return figures.stream().anyMatch(test);
  }

  private static List<Text> how(Collection<Rebased> figures) {
    List<Text> notes = new ArrayList<>();
    boolean differences = any(figures, r -> r.method() == Rebased.Method.DIFFERENCE);
    if (differences) {
      notes.add(
          new Text(
              "Mức giảm là hiệu của hai tỷ lệ tính lại từ số hộ; không cộng, không lấy trung bình tỷ lệ.",
              "A reduction is the difference of two rates recomputed from counts; rates are neither added nor averaged."));
    }
    if (any(figures, r -> r.method() == Rebased.Method.RATE)) {
      notes.add(
          new Text(
              "Tỷ lệ tính lại từ số hộ in cho các xã cũ đã nhập vào; không lấy trung bình tỷ lệ.",
              "Rates are recomputed from the counts printed for the old communes; rates are never averaged."));
    }
    boolean sums = any(figures, r -> r.method() == Rebased.Method.SUM);
    if (sums || notes.isEmpty()) {
      notes.add(
          new Text(
              "Số hộ là tổng số in cho các xã cũ đã nhập vào.",
              "Counts are sums of those printed for the old communes."));
    }
    return notes;
  }
}
