package vn.giamngheo.takeaway;

/** Names of units where there is little room. */
public final class UnitNames {
  private UnitNames() {}

  /** The name without its kind, for a label on a map: "Chư Gu". */
  public static String brief(String name) {
    return name.replaceFirst("^(Xã|Phường|Thị trấn|Thị xã|Thành phố|Huyện|Quận|Tỉnh)\\s+", "")
        .replaceFirst("\\s+(Commune|Ward|Township|Town|City|District|Province)$", "");
  }
}
