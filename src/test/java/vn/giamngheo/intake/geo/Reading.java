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
    List<Feature> features = new ArrayList<>();
    List<Text> remarks = new ArrayList<>();
    new FeatureFiles(null, features::add, remarks::add).read(file);
    return features;
  }

  static String refusal(Path file) {
    return catchThrowableOfType(UnreadableFileException.class, () -> read(file))
        .issue()
        .in(Language.VI);
  }
}
