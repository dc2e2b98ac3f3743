package vn.giamngheo.rebase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Units by id and the successions between them. */
public record Genealogy(Map<Long, Member> members, List<Link> links) {

  /** The unit with that id, which must be known. */
  public Member member(long id) {
    Member member = members.get(id);
    if (member == null) {
      throw new IllegalArgumentException("unit " + id + " is not in the genealogy");
    }
    return member;
  }

  /**
   * What became of the sources, or, when {@code to} is earlier, what they were made of. Several
   * changes on the way are composed: shares multiply along a way and add up where ways meet.
   */
  public Passage passage(Collection<Long> sources, LocalDate from, LocalDate to) {
    return new Walk(this, !to.isBefore(from)).go(sources, from, to);
  }

  /** First days after a change, after one day and up to another. */
  SortedSet<LocalDate> changes(LocalDate after, LocalDate upTo) {
    SortedSet<LocalDate> dates = new TreeSet<>();
    Stream.concat(
            links.stream().map(Link::date),
            members.values().stream().filter(m -> m.to() != null).map(m -> m.to().plusDays(1)))
        .filter(d -> d.isAfter(after) && !d.isAfter(upTo))
        .forEach(dates::add);
    return dates;
  }
}
