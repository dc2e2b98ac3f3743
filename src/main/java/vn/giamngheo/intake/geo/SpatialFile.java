package vn.giamngheo.intake.geo;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** A file of areas in one format. */
interface SpatialFile {
  /** What to call it in messages: the file, inside its archive and with its layer if it has any. */
  String name();

  /**
   * What the file says of its coordinate system: {@code EPSG:…} or well-known text; empty when it
   * says nothing and the format prescribes nothing.
   *
   * @throws IOException when the file is cut off or is something else
   * @throws UnreadableFileException when it says something impossible
   */
  Optional<String> crs() throws IOException;

  /**
   * Streams the features in the file's own coordinates, longitude or easting first.
   *
   * @throws IOException when the file is cut off or is something else
   * @throws UnreadableFileException when a feature is no area
   */
  void read(Consumer<Feature> sink) throws IOException;
}
