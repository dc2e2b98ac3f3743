package vn.giamngheo.rebase;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a result inherits from its inputs: doubt, "about" and "more than", and how shares are known.
 */
final class Marks {
  private static final List<String> GRAVEST =
      List.of("contradiction", "likely_misprint", "to_clarify", "rounding");

  private Marks() {}

  /** The gravest finding among the inputs. */
  static Optional<Printed> contested(List<Input> inputs) {
    return inputs.stream()
        .map(Input::figure)
        .filter(f -> f.finding() != null)
        .min(Comparator.comparingInt(f -> rank(f.severity())));
  }

  private static int rank(String severity) {
    int place = GRAVEST.indexOf(severity);
    return place < 0 ? GRAVEST.size() : place;
  }

  /** Of a sum: what its inputs say, "about" when they say different things. */
  static String ofSum(List<Input> inputs) {
    Set<String> all = qualifiers(inputs);
    return all.isEmpty() ? "" : all.size() == 1 ? all.iterator().next() : "about";
  }

  /** Of a quotient: a bound on one of its parts bounds nothing. */
  static String ofRate(List<Input> inputs) {
    return qualifiers(inputs).isEmpty() ? "" : "about";
  }

  private static Set<String> qualifiers(List<Input> inputs) {
    Set<String> all = new LinkedHashSet<>();
    inputs.stream().map(i -> i.figure().qualifier()).filter(q -> !q.isEmpty()).forEach(all::add);
    return all;
  }

  static How how(List<Input> inputs) {
    return inputs.stream().map(i -> i.portion().how()).reduce(How.WHOLE, How::or);
  }
}
