package vn.giamngheo.place.boundary;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Envelope;
import vn.giamngheo.intake.Checksums;
import vn.giamngheo.intake.geo.Feature;
import vn.giamngheo.place.Level;

/**
 * What a feature says it is.
 *
 * @param code empty when it has none
 * @param name empty when it has none
 * @param parent code or name of the unit above; empty when it does not say
 * @param level null when it does not say
 */
record Claim(Feature feature, String code, String name, String parent, Level level) {
  private static final int KEY_DIGITS = 12;

  Envelope box() {
    return feature.geometry().getEnvelopeInternal();
  }

  /** The area the file gives for it, in km²; empty when no field says so with its unit. */
  OptionalDouble areaKm2() {
    String said =
        new FieldNames(feature.fields())
            .first(List.of("areaKm2", "area_sqkm", "dien_tich_km2", "shape_area_km2"))
            .replace(',', '.');
    return said.matches("\\d{1,6}(\\.\\d{1,15})?")
        ? OptionalDouble.of(Double.parseDouble(said))
        : OptionalDouble.empty();
  }

  /** Names what it claims to be, in this and in later files: twelve hexadecimal digits. */
  String key() {
    String all = String.join("\n", code, name, parent, level == null ? "" : level.id());
    return Checksums.ofBytes(all.getBytes(StandardCharsets.UTF_8)).substring(0, KEY_DIGITS);
  }

  /** Code and name for a list. */
  String label() {
    return (code + " " + name).strip();
  }
}
