package vn.giamngheo.place.boundary;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.intake.geo.Feature;
import vn.giamngheo.intake.geo.UnreadableFileException;
import vn.giamngheo.text.Text;

/** Reads what features claim to be, and remembers of each file whether any claimed something. */
final class FieldReader {
  private final Map<String, String> chosen;
  private final Map<String, Tally> files = new LinkedHashMap<>();

  /** How many features of a file filled the fields. */
  private static final class Tally {
    private int codes;
    private int names;
  }

  /**
   * @param chosen field names the user gave, by role
   */
  FieldReader(Map<String, String> chosen) {
    this.chosen = Map.copyOf(chosen);
  }

  /**
   * What the feature says it is.
   *
   * @throws UnreadableFileException when its fields do not tell
   */
  Claim claim(Feature feature) {
    Claim claim = FieldProfile.claim(feature, chosen);
    Tally tally = files.computeIfAbsent(feature.file(), file -> new Tally());
    tally.codes += claim.code().isEmpty() ? 0 : 1;
    tally.names += claim.name().isEmpty() ? 0 : 1;
    return claim;
  }

  /**
   * To be called after the last feature.
   *
   * @throws UnreadableFileException when a field the user named, or code and name both, were empty
   *     in every feature of a file
   */
  void requireSaid() {
    files.forEach(
        (file, tally) -> {
          if (tally.codes == 0 && chosen.containsKey("code")) {
            throw empty(file, chosen.get("code"));
          }
          if (tally.names == 0 && chosen.containsKey("name")) {
            throw empty(file, chosen.get("name"));
          }
          if (tally.codes + tally.names == 0) {
            throw empty(file, null);
          }
        });
  }

  private static UnreadableFileException empty(String file, String field) {
    Text text =
        field == null
            ? new Text(
                "mã và tên đều trống ở mọi đối tượng; hãy ghi trường đúng bằng --field",
                "code and name are empty in every feature; give the right field with --field")
            : new Text("trường này trống ở mọi đối tượng", "this field is empty in every feature");
    return new UnreadableFileException(new DataIssue(file, null, null, field, text));
  }
}
