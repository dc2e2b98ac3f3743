package vn.giamngheo.opendata;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Under which licence a package may be used.
 *
 * @param name short name, as SPDX lists it
 * @param address where its text can be read
 */
record Licence(String name, String title, String address) {

  /** The first licence a package's descriptor names; null when it names none. */
  static Licence of(JsonNode descriptor) {
    JsonNode first = descriptor.path("licenses").path(0);
    return first.isMissingNode()
        ? null
        : new Licence(
            first.path("name").asText(), first.path("title").asText(), first.path("path").asText());
  }
}
