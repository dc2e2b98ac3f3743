package vn.giamngheo.place.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.giamngheo.place.Level;
import vn.giamngheo.text.Text;

/**
 * Whether the imported boundaries of a day make a map of the whole country, and whether that map
 * has the archipelagos, without which it must not be shown as one.
 *
 * @param provinces provinces with an imported boundary of their own or of a unit in them
 * @param communes imported communes
 * @param missing archipelagos of which nothing is imported
 */
public record NationalMap(int provinces, int communes, List<String> missing) {
  private static final int NATIONAL_PROVINCES = 30;
  private static final int NATIONAL_COMMUNES = 3000;

  /** By their names made comparable. Districts until 30 June 2025, communes since. */
  private static final Map<String, String> ARCHIPELAGOS =
      Map.of("hoangsa", "Hoàng Sa", "truongsa", "Trường Sa");

  /** What is imported of the units of that day. */
  public static NationalMap of(Handle db, LocalDate day) {
    Set<String> imported = ImportedBoundaries.ownKeys(db);
    List<KnownUnit> units =
        KnownUnit.listOn(db, day).stream().filter(u -> imported.contains(u.id())).toList();
    Set<String> provinces = units.stream().map(KnownUnit::provinceCode).collect(Collectors.toSet());
    long communes = units.stream().filter(u -> u.level() == Level.COMMUNE).count();
    Set<String> named =
        units.stream()
            .filter(u -> u.level() != Level.PROVINCE)
            .flatMap(u -> Stream.of(u.key(), u.parentKey()))
            .collect(Collectors.toSet());
    List<String> missing =
        ARCHIPELAGOS.entrySet().stream()
            .filter(e -> !named.contains(e.getKey()))
            .map(Map.Entry::getValue)
            .sorted()
            .toList();
    return new NationalMap(provinces.size(), (int) communes, missing);
  }

  /** Whether it covers the country, more or less. */
  public boolean isNational() {
    return provinces >= NATIONAL_PROVINCES || communes >= NATIONAL_COMMUNES;
  }

  /** Whether it covers the country, the archipelagos included. */
  public boolean isComplete() {
    return isNational() && missing.isEmpty();
  }

  /** What a map of the country lacks, in words; nothing for a map of less. */
  public List<Text> holes() {
    return isNational()
        ? missing.stream()
            .map(
                name ->
                    new Text(
                        "Bản đồ cả nước thiếu " + name + " của Việt Nam: chưa đầy đủ",
                        "The map of the country lacks Vietnam's " + name + ": it is incomplete"))
            .toList()
        : List.of();
  }
}
