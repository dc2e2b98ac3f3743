package vn.giamngheo.place.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.giamngheo.place.boundary.ImportDetails.Doubt;
import vn.giamngheo.place.boundary.ImportDetails.FileVintage;
import vn.giamngheo.place.boundary.ImportDetails.Flaw;
import vn.giamngheo.place.boundary.ImportDetails.Repaired;
import vn.giamngheo.place.boundary.ImportDetails.Strangers;
import vn.giamngheo.place.boundary.ImportDetails.Taken;
import vn.giamngheo.text.Text;

/** Collects what an import finds. */
final class Findings {
  /** Of flaws only the largest are told one by one. */
  private static final int MOST_FLAWS = 500;

  private final List<FileVintage> files = new ArrayList<>();
  private final List<Taken> taken = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final List<Flaw> flaws = new ArrayList<>();
  private final List<Repaired> repairs = new ArrayList<>();
  private final List<UnitRef> missing = new ArrayList<>();
  private final List<Strangers> strangers = new ArrayList<>();
  private final List<Text> holes = new ArrayList<>();

  void addFile(FileVintage file) {
    files.add(file);
  }

  void addTaken(Taken some) {
    taken.add(some);
  }

  void addDoubt(Doubt doubt) {
    doubts.add(doubt);
  }

  void addFlaws(List<Flaw> some) {
    flaws.addAll(some);
  }

  void addRepair(Repaired repair) {
    repairs.add(repair);
  }

  void addMissing(UnitRef unit) {
    missing.add(unit);
  }

  void addStrangers(String parent, int count) {
    strangers.add(new Strangers(parent, count));
  }

  void addHoles(List<Text> some) {
    holes.addAll(some);
  }

  ImportDetails details() {
    flaws.sort(Comparator.comparingDouble(Flaw::areaHa).reversed());
    return new ImportDetails(
        List.copyOf(files),
        List.copyOf(taken),
        List.copyOf(doubts),
        List.copyOf(flaws.subList(0, Math.min(flaws.size(), MOST_FLAWS))),
        List.copyOf(repairs),
        List.copyOf(missing),
        List.copyOf(strangers),
        List.copyOf(holes));
  }
}
