package vn.giamngheo.intake.geo;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** What comes out of a file: features, or the sentence that refuses it. */
final class Reading {
  private Reading() {}

  static List<Feature> read(Path file) {
    return read(file, null);
  }

  static List<Feature> read(Path file, String crs) {
    List<Feature> features = new ArrayList<>();
    List<Text> remarks = new ArrayList<>();
    new FeatureFiles(crs, features::add, remarks::add).read(file);
    return features;
  }

  /** “read” or “refused”; whatever else is thrown is thrown. */
  static String outcome(Path file) {
    try {
      read(file);
      return "read";
    } catch (UnreadableFileException e) {
      return "refused";
    }
  }

  static String refusal(Path file) {
    return catchThrowableOfType(UnreadableFileException.class, () -> read(file))
        .issue()
        .in(Language.VI);
  }
}
