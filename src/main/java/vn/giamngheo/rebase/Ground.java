package vn.giamngheo.rebase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The communes a document stands on, and all that they became or were made of.
 *
 * @param districts by commune of the document's day, the unit above it
 */
record Ground(Genealogy genealogy, Map<Long, Member> districts, LocalDate day) {

  List<Long> communes() {
    return List.copyOf(districts.keySet());
  }

  /** The document's own vintage first, then the others from the oldest. */
  List<Vintage> vintages(String level, int unitCount) {
    SortedSet<LocalDate> changes = new TreeSet<>();
    for (Link link : genealogy.links()) {
      changes.add(link.date());
    }
    List<LocalDate> later = changes.stream().filter(d -> d.isAfter(day)).toList();
    List<LocalDate> earlier =
        changes.stream().filter(d -> !d.isAfter(day)).sorted(Comparator.reverseOrder()).toList();
    List<Vintage> all = new ArrayList<>();
    LocalDate from = earlier.isEmpty() ? latestStart(communes()) : earlier.get(0);
    LocalDate to = later.isEmpty() ? earliestEnd(communes()) : later.get(0).minusDays(1);
    all.add(new Vintage(from, to, day, true, level, unitCount));
    for (int i = earlier.size() - 1; i >= 0; i--) {
      LocalDate last = earlier.get(i).minusDays(1);
      LocalDate first = i + 1 < earlier.size() ? earlier.get(i + 1) : null;
      add(all, first, last, first == null ? last : first);
    }
    for (int i = 0; i < later.size(); i++) {
      LocalDate last = i + 1 < later.size() ? later.get(i + 1).minusDays(1) : null;
      add(all, later.get(i), last, later.get(i));
    }
    return all;
  }

  private void add(List<Vintage> all, LocalDate from, LocalDate to, LocalDate date) {
    List<Long> units = List.copyOf(genealogy.passage(communes(), day, date).targets());
    if (!units.isEmpty()) {
      LocalDate first = from == null ? latestStart(units) : from;
      LocalDate last = to == null ? earliestEnd(units) : to;
      all.add(new Vintage(first, last, date, false, "commune", units.size()));
    }
  }

  private LocalDate latestStart(List<Long> units) {
    return units.stream()
        .map(id -> genealogy.member(id).from())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private LocalDate earliestEnd(List<Long> units) {
    return units.stream()
        .map(id -> genealogy.member(id).to())
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
