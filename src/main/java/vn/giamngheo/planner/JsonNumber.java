package vn.giamngheo.planner;

/** Numbers in canonical JSON: whole ones without a decimal point. */
final class JsonNumber {
  private static final double EXACT = 1L << 53;

  private JsonNumber() {}

  static Number of(double number) {
    boolean whole = number == Math.rint(number) && Math.abs(number) < EXACT;
    return whole ? (Number) (long) number : (Number) number;
  }
}
