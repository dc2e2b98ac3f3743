package vn.giamngheo.rebase;

import java.util.Optional;

/**
 * Households of a unit that are not printed, from a count and a rate over them that are: of the
 * poor, or else of the near-poor.
 *
 * @param band with both bounds
 */
record Households(Band band, Printed count, Printed rate) {

  /** What follows for the unit; empty when nothing does, or nothing with an upper bound. */
  static Optional<Households> of(Sheet sheet, long unit, Key households) {
    for (Key rate : Recipe.ratesOverHouseholds(households)) {
      Key count = Recipe.of(rate).orElseThrow().numerator().get(0);
      Optional<Printed> rated = sheet.find(unit, rate);
      Optional<Printed> counted = sheet.find(unit, count);
      if (rated.isPresent() && counted.isPresent()) {
        Optional<Band> band =
            ImpliedHouseholds.of(
                counted.get().figure(), rated.get().figure(), rated.get().printed());
        if (band.isPresent() && band.get().high() != null) {
          return Optional.of(new Households(band.get(), counted.get(), rated.get()));
        }
      }
    }
    return Optional.empty();
  }
}
