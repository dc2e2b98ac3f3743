package vn.giamngheo.place.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/** Counts and measurements as a report prints them. */
public final class Figures {
  /** Less is nought with four decimals of a per cent. */
  private static final double LEAST_SHARE = 5e-7;

  private Figures() {}

  /** A count of whole things. */
  public static Text count(int number) {
    return Numbers.both(BigDecimal.valueOf(number));
  }

  /** A share as per cent with four decimals, or that it is less. */
  public static Text percent(double share) {
    if (share != 0 && Math.abs(share) < LEAST_SHARE) {
      return new Text("dưới 0,0001 %", "less than 0.0001 %");
    }
    Text number = rounded(share * 100, share == 0 ? 0 : 4);
    return new Text(number.vi() + " %", number.en() + " %");
  }

  /** An area in hectares, a small one in square metres. */
  public static Text area(double hectares) {
    boolean small = hectares < 1;
    Text number = rounded(small ? hectares * 10_000 : hectares, 1);
    String unit = small ? " m²" : " ha";
    return new Text(number.vi() + unit, number.en() + unit);
  }

  /** Latitude and longitude with five decimals, as maps on a phone take them. */
  static String place(double lon, double lat) {
    return plain(lat) + " " + plain(lon);
  }

  private static String plain(double degrees) {
    return BigDecimal.valueOf(degrees).setScale(5, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static Text rounded(double number, int decimals) {
    return Numbers.both(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP));
  }
}
