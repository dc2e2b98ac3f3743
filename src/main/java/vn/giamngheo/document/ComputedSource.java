package vn.giamngheo.document;

/** Where a value the atlas computes comes from. */
public sealed interface ComputedSource permits FormulaSource, CarriedSource {
  /** The value's own address. */
  String address();

  /** What the value is called. */
  String name();
}
