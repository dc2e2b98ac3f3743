package vn.giamngheo.place.boundary;

import org.locationtech.jts.geom.Envelope;
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

  Envelope box() {
    return feature.geometry().getEnvelopeInternal();
  }

  /** Code and name for a list. */
  String label() {
    return (code + " " + name).strip();
  }
}
