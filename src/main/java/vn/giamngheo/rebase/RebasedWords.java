package vn.giamngheo.rebase;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/** Sentences about a rebased figure. */
public final class RebasedWords {
  private RebasedWords() {}

  /**
   * What stands where a printed figure has its place: which units it comes from. Empty without a
   * value.
   */
  public static Optional<Text> locator(Rebased rebased) {
    if (!rebased.isKnown()) {
      return Optional.empty();
    }
    List<Member> units = units(rebased);
    return Optional.of(
        new Text(
            verb(rebased).vi() + " " + names(units, Language.VI),
            verb(rebased).en() + " " + names(units, Language.EN)));
  }

  /** The units whose printed figures go in. */
  public static List<Member> units(Rebased rebased) {
    return rebased.inputs().stream().map(Input::unit).distinct().toList();
  }

  private static String names(List<Member> units, Language language) {
    return String.join(", ", units.stream().map(u -> u.name().in(language)).toList());
  }

  private static Text verb(Rebased rebased) {
    return switch (rebased.method()) {
      case SUM -> new Text("cộng từ", "sum of");
      case SAME -> new Text("số in cho", "printed for");
      default -> new Text("tính lại từ số in cho", "recomputed from what is printed for");
    };
  }

  /** The formula in words. */
  public static Text explanation(Rebased rebased) {
    String vi =
        switch (rebased.method()) {
          case SAME -> "Đơn vị này là một đơn vị cũ đổi sang nguyên vẹn: số in giữ nguyên.";
          case SUM -> "Cộng số đã in của các đơn vị cũ nhập vào đây.";
          case RATE ->
              "Tổng tử số ÷ tổng mẫu số × 100, cộng trên các đơn vị cũ nhập vào đây. Không lấy trung bình tỷ lệ.";
          case DIFFERENCE ->
              "Tỷ lệ tính lại của năm trước trừ tỷ lệ tính lại của năm này; mỗi tỷ lệ là tổng tử số ÷ tổng mẫu số × 100.";
          case NONE -> "";
        };
    String en =
        switch (rebased.method()) {
          case SAME -> "This unit is one old unit that passed whole: the printed figure stays.";
          case SUM -> "Printed figures of the old units that went into this one, added up.";
          case RATE ->
              "Sum of numerators ÷ sum of denominators × 100 over the old units. Rates are never averaged.";
          case DIFFERENCE ->
              "Recomputed rate of the year before minus recomputed rate; each is the sum of numerators ÷ sum of denominators × 100.";
          case NONE -> "";
        };
    Text more = more(rebased);
    return new Text(join(vi, more.vi()), join(en, more.en()));
  }

  private static String join(String first, String second) {
    return (first + " " + second).strip();
  }

  private static Text more(Rebased r) {
    StringBuilder vi = new StringBuilder();
    StringBuilder en = new StringBuilder();
    if (r.implied()) {
      vi.append(
          "Số hộ không in: là mọi số nguyên h mà 100 × số hộ nghèo ÷ h làm tròn thành tỷ lệ đã in, nên kết quả là một khoảng. ");
      en.append(
          "Households are not printed: all whole h for which 100 × count ÷ h rounds to the printed rate, so the result is an interval. ");
    }
    if (r.estimated()) {
      vi.append("Ước tính: có đơn vị cũ bị chia (").append(r.how().words().vi());
      vi.append("). Thấp nhất và cao nhất ứng với phần bị chia từ không có gì đến toàn bộ. ");
      en.append("Estimated: an old unit was divided (").append(r.how().words().en());
      en.append("). Lowest and highest are for its part being none or all of it. ");
    }
    if (r.reason() != null) {
      vi.append(r.reason().vi());
      en.append(r.reason().en());
    }
    return new Text(vi.toString(), en.toString());
  }

  /** How much of a unit's figure goes in: "toàn bộ", "0,42; chia theo …". */
  public static Text share(Portion portion) {
    if (portion.isWhole() || portion.share() == null) {
      return portion.how().words();
    }
    Text share = Numbers.both(Values.round(portion.share(), 4));
    return new Text(
        share.vi() + ", " + portion.how().words().vi(),
        share.en() + ", " + portion.how().words().en());
  }
}
