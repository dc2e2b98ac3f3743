package vn.giamngheo.publish.commune;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.takeaway.UnitKinds;

/**
 * The units of a document's map by their poverty rate, highest first.
 *
 * @param period of the rates
 */
public record Peers(List<Peer> all, String period) {

  Optional<Peer> own() {
    return all.stream().filter(Peer::own).findFirst();
  }

  /** Units that have a rate. */
  long ranked() {
    return all.stream().filter(p -> p.rank() != null).count();
  }

  /** Whether some have a rate that is hidden. */
  boolean anyHidden() {
    return all.stream().anyMatch(p -> p.rank() == null && p.rate() != null);
  }

  /** The longest bar. */
  public double highest() {
    return all.stream().filter(p -> p.value() != null).mapToDouble(Peer::value).max().orElse(1);
  }

  /** "14 xã, thị trấn". */
  String count(Voice voice) {
    long n = ranked();
    List<String> kinds = all.stream().map(Peer::kind).toList();
    return n + " " + UnitKinds.named(kinds, n, voice.language());
  }

  /** "cao nhất", "cao thứ 3", "thấp nhất"; empty for one alone or without a rate. */
  Optional<String> place(Voice voice) {
    Peer own = own().orElse(null);
    if (own == null || own.rank() == null || ranked() < 2) {
      return Optional.empty();
    }
    boolean lowest = own.rank() + own.equals() - 1 == ranked();
    String tie = own.equals() > 1 ? voice.say("cùng ", "jointly ") : "";
    String rank =
        own.rank() == 1
            ? voice.say("cao nhất", "the highest")
            : lowest
                ? voice.say("thấp nhất", "the lowest")
                : voice.say("cao thứ " + own.rank(), "number " + own.rank() + " from the top");
    return Optional.of(tie + rank);
  }
}
