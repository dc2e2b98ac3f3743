package vn.giamngheo.planner.scenario;

/** Numbers in canonical JSON: whole ones without a decimal point. */
public final class JsonNumber {
  private static final double EXACT = 1L << 53;

  private JsonNumber() {}

  public static Number of(double number) {
    boolean whole = number == Math.rint(number) && Math.abs(number) < EXACT;
    return whole ? (Number) (long) number : (Number) number;
  }
}
