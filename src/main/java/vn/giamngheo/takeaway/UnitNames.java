package vn.giamngheo.takeaway;

import java.util.Locale;

/** Names of units where there is little room. */
public final class UnitNames {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private UnitNames() {}

  /** The name without its kind, for a label on a map: "Chư Gu". */
  public static String brief(String name) {
    return name.replaceFirst("^(Xã|Phường|Thị trấn|Thị xã|Thành phố|Huyện|Quận|Tỉnh)\\s+", "")
        .replaceFirst("\\s+(Commune|Ward|Township|Town|City|District|Province)$", "");
  }

  /** The name within a sentence: "xã Chư Gu"; English names stay as they are. */
  public static String within(String name) {
    return name.matches("(Xã|Phường|Thị trấn|Thị xã|Thành phố|Huyện|Quận|Tỉnh|Đặc khu)\\s.*")
        ? name.substring(0, 1).toLowerCase(VIETNAMESE) + name.substring(1)
        : name;
  }
}
