package vn.giamngheo.rebase;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** Follows units through the changes between two days, one change after the other. */
final class Walk {
  private static final MathContext PRECISE = MathContext.DECIMAL128;

  private final Genealogy genealogy;
  private final boolean forward;
  private final List<Fault> faults = new ArrayList<>();

  Walk(Genealogy genealogy, boolean forward) {
    this.genealogy = genealogy;
    this.forward = forward;
  }

  /** What arrives at a unit from one source; share null when unknown. */
  private record Strand(BigDecimal share, How how, List<Link> links) {

    Strand along(Link link, BigDecimal part, How known) {
      List<Link> way = new ArrayList<>(links);
      way.add(link);
      BigDecimal left = share == null || part == null ? null : share.multiply(part, PRECISE);
      return new Strand(left, how.or(known), way);
    }

    Strand join(Strand other) {
      List<Link> all = new ArrayList<>(links);
      other.links.stream().filter(link -> !all.contains(link)).forEach(all::add);
      boolean known = share != null && other.share != null;
      return new Strand(known ? share.add(other.share) : null, how.or(other.how), all);
    }
  }

  Passage go(Collection<Long> sources, LocalDate from, LocalDate to) {
    List<LocalDate> dates =
        new ArrayList<>(forward ? genealogy.changes(from, to) : genealogy.changes(to, from));
    if (!forward) {
      dates.sort(Comparator.reverseOrder());
    }
    List<Portion> portions = new ArrayList<>();
    for (long source : sources) {
      int before = faults.size();
      Map<Long, Strand> strands = new LinkedHashMap<>();
      strands.put(source, new Strand(BigDecimal.ONE, How.WHOLE, List.of()));
      for (LocalDate date : dates) {
        strands = step(source, strands, date);
      }
      addPortions(source, strands, faults.size() > before, portions);
    }
    return new Passage(portions, List.copyOf(faults));
  }

  /** A source that ends up in one place went there whole, whatever happened on the way. */
  private static void addPortions(
      long source, Map<Long, Strand> strands, boolean faulty, List<Portion> portions) {
    strands.forEach(
        (target, strand) -> {
          if (faulty) {
            portions.add(new Portion(source, target, null, How.BOUNDS, strand.links()));
          } else if (strands.size() == 1) {
            portions.add(new Portion(source, target, BigDecimal.ONE, How.WHOLE, strand.links()));
          } else {
            How how = strand.share() == null ? How.BOUNDS : strand.how();
            portions.add(new Portion(source, target, strand.share(), how, strand.links()));
          }
        });
  }

  private Map<Long, Strand> step(long source, Map<Long, Strand> strands, LocalDate date) {
    LocalDate day = forward ? date : date.minusDays(1);
    Map<Long, Strand> next = new LinkedHashMap<>();
    strands.forEach(
        (unit, strand) -> {
          List<Link> links = links(unit, date);
          if (!links.isEmpty()) {
            check(source, unit, links);
            divide(strand, links, next);
          } else if (genealogy.member(unit).isValidOn(day)) {
            next.merge(unit, strand, Strand::join);
          } else {
            faults.add(new Fault(source, lost(unit, date)));
          }
        });
    return next;
  }

  private List<Link> links(long unit, LocalDate date) {
    return genealogy.links().stream()
        .filter(l -> l.date().equals(date) && (forward ? l.oldId() : l.newId()) == unit)
        .sorted(Comparator.comparing(l -> genealogy.member(end(l)).code()))
        .toList();
  }

  private long end(Link link) {
    return forward ? link.newId() : link.oldId();
  }

  private void divide(Strand strand, List<Link> links, Map<Long, Strand> next) {
    if (links.size() == 1) {
      Link only = links.get(0);
      next.merge(end(only), strand.along(only, BigDecimal.ONE, How.WHOLE), Strand::join);
      return;
    }
    BigDecimal households = total(links, Link::households);
    BigDecimal area = total(links, Link::area);
    for (Link link : links) {
      Strand part;
      if (households != null) {
        part = strand.along(link, link.households().divide(households, PRECISE), How.HOUSEHOLDS);
      } else if (area != null) {
        part = strand.along(link, link.area().divide(area, PRECISE), How.AREA);
      } else {
        part = strand.along(link, null, How.BOUNDS);
      }
      next.merge(end(link), part, Strand::join);
    }
  }

  /** Null unless all links have it and it is something. */
  private static BigDecimal total(List<Link> links, Function<Link, BigDecimal> of) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Link link : links) {
      if (of.apply(link) == null) {
        return null;
      }
      sum = sum.add(of.apply(link));
    }
    return sum.signum() > 0 ? sum : null;
  }

  /** Forward, all parts of a unit must be there, once: one row "whole", or two and more "part". */
  private void check(long source, long unit, List<Link> links) {
    if (!forward) {
      return;
    }
    for (Link link : links) {
      if (links.size() == 1 && !link.whole()) {
        faults.add(new Fault(source, said(unit, link, PART_ALONE)));
      } else if (links.size() > 1 && link.whole()) {
        faults.add(new Fault(source, said(unit, link, WHOLE_AND_MORE)));
      }
    }
  }

  private static final Text PART_ALONE =
      new Text(
          "ghi “một phần” nhưng không có dòng nào cho phần còn lại",
          "says “part” but no row says where the rest went");
  private static final Text WHOLE_AND_MORE =
      new Text(
          "ghi “toàn bộ” nhưng còn dòng khác cho cùng đơn vị cũ",
          "says “whole” but there are other rows of the same old unit");

  private Text said(long unit, Link link, Text what) {
    Member old = genealogy.member(unit);
    Member now = genealogy.member(link.newId());
    String codes = old.code() + " → " + now.code();
    return new Text(
        codes + " (" + old.name().vi() + ", " + link.law() + ") " + what.vi(),
        codes + " (" + old.name().en() + ", " + link.law() + ") " + what.en());
  }

  private Text lost(long unit, LocalDate date) {
    Member old = genealogy.member(unit);
    return new Text(
        old.code()
            + " ("
            + old.name().vi()
            + "): không có dòng nào cho biết đơn vị này đi đâu vào ngày "
            + Dates.format(date, Language.VI),
        old.code()
            + " ("
            + old.name().en()
            + "): no row says what became of it on "
            + Dates.format(date, Language.EN));
  }
}
