package vn.giamngheo.priority;

/** How firmly a unit belongs to the list, by the share of draws in which it does. */
public enum Membership {
  /** Luôn thuộc: in at least 99 % of draws. */
  ALWAYS,
  /** Thường thuộc: in at least half of them. */
  USUALLY,
  /** Đôi khi thuộc: in more than 1 %. */
  SOMETIMES,
  /** Không thuộc: in 1 % or less. */
  NEVER;

  static final double ALWAYS_FROM = 0.99;
  static final double USUALLY_FROM = 0.5;
  static final double NEVER_UP_TO = 0.01;

  static Membership of(double share) {
    if (share >= ALWAYS_FROM) {
      return ALWAYS;
    }
    if (share >= USUALLY_FROM) {
      return USUALLY;
    }
    return share > NEVER_UP_TO ? SOMETIMES : NEVER;
  }
}
