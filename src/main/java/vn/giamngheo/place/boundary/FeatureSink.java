package vn.giamngheo.place.boundary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.giamngheo.intake.geo.Feature;
import vn.giamngheo.text.Text;

/**
 * Keeps of a stream of features those that can be a unit of one of the days, file by file, and only
 * counts the others, so that a province may be taken from a file of the whole country.
 */
final class FeatureSink {
  private static final int REPORT_EVERY = 50;
  private static final Text READING = new Text("Đang đọc tệp", "Reading files");

  private final List<Vintage> vintages;
  private final FieldReader fields;
  private final ImportWatch watch;
  private final Map<String, FileClaims> files = new LinkedHashMap<>();
  private final Map<String, Integer> strangers = new TreeMap<>();
  private int given;
  private long features;

  FeatureSink(List<Vintage> vintages, Map<String, String> chosenFields, ImportWatch watch) {
    this.vintages = vintages;
    this.fields = new FieldReader(chosenFields);
    this.watch = watch;
  }

  /** What follows comes from the next file, folder or archive of the user. */
  void next() {
    given++;
  }

  void accept(Feature feature) {
    if (features++ % REPORT_EVERY == 0) {
      watch.at(READING, features, 0);
    }
    Claim claim = fields.claim(feature);
    boolean near = vintages.stream().anyMatch(vintage -> vintage.index().knows(claim));
    files
        .computeIfAbsent(given + " " + feature.file(), key -> new FileClaims(feature.file()))
        .add(claim, near);
    if (!near) {
      count(claim);
    }
  }

  /** Counts a feature that is no unit we know, by the unit above that it names. */
  void count(Claim stranger) {
    strangers.merge(stranger.parent(), 1, Integer::sum);
  }

  /**
   * What was kept, when every file told what its features are.
   *
   * @throws vn.giamngheo.intake.geo.UnreadableFileException when one did not
   */
  Collection<FileClaims> files() {
    fields.requireSaid();
    return files.values();
  }

  /** How many features are no unit we know, by the unit above they name. */
  Map<String, Integer> strangers() {
    return strangers;
  }
}
