package vn.giamngheo.profile;

import vn.giamngheo.indicator.Contested;

/**
 * A figure of a unit: printed for it, or carried to it from units of another day. Words are in the
 * language asked for.
 */
public interface ProfileFigure {
  String indicator();

  String name();

  /** Key of the deprivation it measures; empty for core indicators. */
  String deprivation();

  String measure();

  String measureName();

  String group();

  /** Of a deprivation whose; empty for core indicators. */
  String base();

  String status();

  String period();

  String standard();

  /** 1 for the printing that is shown, 2 … where the same quantity is printed again. */
  int mention();

  /** Null where only bounds, or nothing, can be said. */
  Double value();

  /** About, at_least …; empty for a plain number. */
  String qualifier();

  /** As printed; null for a carried one. */
  String printed();

  int decimals();

  /** Of its provenance; null without a value. */
  String address();

  /** Null when nothing contests it. */
  Contested contested();
}
