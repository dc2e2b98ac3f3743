package vn.giamngheo.check;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
  /** Printed figures cannot all be true. */
  CONTRADICTION,
  /** They cannot all be true, and one of them stands out as wrong. */
  LIKELY_MISPRINT,
  /** Not necessarily wrong; whoever wrote it should say what is meant. */
  TO_CLARIFY,
  /** The digits disagree, and rounding explains it. */
  ROUNDING;

  /** Name in files and the API. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
