package vn.giamngheo.check;

import java.util.List;
import vn.giamngheo.text.Text;

/** A demand on the figures of a document, with the reason it may be made. */
interface Rule {
  /** Stable name, for instance {@code parts_total}. */
  String id();

  /** What the rule demands, in a few words. */
  Text name();

  /** Arithmetic or legal reason. */
  Text ground();

  /** The demands on this document's figures. */
  List<Check> checks(Facts facts);

  /** Says of a check that fails what is printed and what would follow from the other figures. */
  Text explain(Check check);

  /** How grave it is when a check fails and no single figure is to blame. */
  default Severity severity() {
    return Severity.CONTRADICTION;
  }
}
