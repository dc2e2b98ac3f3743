package vn.giamngheo.takeaway;

import java.util.Locale;

/** Kinds of files that can be taken away. */
public enum FileType {
  CSV("text/csv; charset=utf-8"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  GPKG("application/geopackage+sqlite3"),
  GEOJSON("application/geo+json; charset=utf-8"),
  JSON("application/json; charset=utf-8"),
  ZIP("application/zip"),
  SVG("image/svg+xml"),
  PNG("image/png");

  private final String mediaType;

  FileType(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Last part of a file's name, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether a browser shows it rather than saving it. */
  public boolean isPicture() {
    return mediaType.startsWith("image/");
  }

  /** Whether it holds a painted map, which takes much memory for a while. */
  public boolean isPainted() {
    return this == PNG || this == DOCX;
  }
}
