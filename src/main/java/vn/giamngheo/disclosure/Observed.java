package vn.giamngheo.disclosure;

/**
 * A printed figure.
 *
 * @param count whether it counts households or people, or says how many fewer
 * @param halfUnit half of the last digit printed
 * @param qualifier empty for an amount; "about", "more_than" …
 * @param restricted whether its package is
 */
record Observed(
    long id,
    Quantity quantity,
    double figure,
    double halfUnit,
    boolean count,
    String qualifier,
    boolean restricted) {

  /** Counts up to this one can point at a household. */
  static final int SMALL = 4;

  /** Whether it says an amount. */
  boolean isAmount() {
    return qualifier.isEmpty() || qualifier.equals("about");
  }

  /** Whether the figure by itself is one to hide: also "fewer than 5" says too much. */
  boolean isSmall() {
    return count
        && !quantity.isReduction()
        && figure >= 1
        && figure <= (isAmount() ? SMALL : SMALL + 1);
  }
}
