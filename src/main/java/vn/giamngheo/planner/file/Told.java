package vn.giamngheo.planner.file;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giamngheo.web.Replies;

/**
 * The answer to a request for priorities as the page gets it. Files are made of this and of nothing
 * computed anew, so that they say what the screen says.
 *
 * @param units ranked ones, in order of priority
 * @param uncertainty null where it was not tried out
 * @param selection null without a choice
 * @param sentence why the last one is in and the next one out; null without a choice
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Told(
    String atlas,
    String standard,
    String standardName,
    Revision revision,
    String code,
    List<Criterion> criteria,
    List<Unit> units,
    List<Excluded> excluded,
    Uncertainty uncertainty,
    Selection selection,
    List<NearMiss> nearMisses,
    List<Flip> flips,
    String sentence,
    List<String> notes,
    String source) {

  Told {
    nearMisses = Objects.requireNonNullElse(nearMisses, List.of());
    flips = Objects.requireNonNullElse(flips, List.of());
  }

  static Told of(Map<String, Object> answer) {
    return Replies.JSON.convertValue(answer, Told.class);
  }

  record Revision(long number, String sha256) {}

  /**
   * A criterion.
   *
   * @param effectiveWeight share of all weights; 0 for one that tells nobody apart
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Criterion(
      String indicator,
      String period,
      String status,
      String group,
      String base,
      double weight,
      String direction,
      String name,
      String label,
      String measure,
      String measureName,
      int decimals,
      double effectiveWeight,
      int unitCount,
      Double min,
      Double max,
      Double mean) {}

  /**
   * A ranked unit.
   *
   * @param selected null without a choice
   * @param rankBest null, like the three after it, where firmness was not tried out
   * @param frequency share of draws in which it is chosen; null without a choice or without draws
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Unit(
      String code,
      String name,
      Parent parent,
      double score,
      int rank,
      boolean tied,
      List<Contribution> contributions,
      Boolean selected,
      Integer rankBest,
      Integer rankLow,
      Integer rankHigh,
      Integer rankWorst,
      Double frequency,
      String membership) {

    boolean isChosen() {
      return Boolean.TRUE.equals(selected);
    }
  }

  record Parent(String code, String name) {}

  /**
   * What a criterion adds to a unit's score.
   *
   * @param value null where the unit has no figure, like the figure's other members
   * @param printed null where it is supposed or carried from other units
   * @param decimals to show it with; null where {@code printed} or the criterion says so
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Contribution(
      int criterion,
      Double value,
      Double low,
      Double high,
      String printed,
      String address,
      Contested contested,
      boolean supposed,
      Integer decimals,
      boolean estimated,
      boolean implied,
      double weight,
      double contribution) {}

  record Contested(String finding, String severity) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Excluded(String code, String name, String reason) {}

  record Uncertainty(int draws, double concentration, long seed, boolean rounding) {}

  /**
   * What is chosen.
   *
   * @param cut null when all are
   */
  record Selection(int size, List<String> codes, Cut cut) {}

  record Cut(String lastIn, String firstOut, double gap, boolean tied) {}

  record NearMiss(String code, String name, int rank, double score, double gap) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Flip(String sentence) {}

  List<Unit> chosen() {
    return units.stream().filter(Unit::isChosen).toList();
  }

  Optional<Unit> find(String code) {
    return units.stream().filter(u -> u.code().equals(code)).findFirst();
  }

  boolean hasRanges() {
    return uncertainty != null;
  }

  boolean hasMembership() {
    return uncertainty != null && selection != null;
  }

  /** Ranked units by one of their traits, those without it left out. */
  <K> Map<K, List<Unit>> by(Function<Unit, K> trait) {
    return units.stream().filter(u -> trait.apply(u) != null).collect(Collectors.groupingBy(trait));
  }
}
