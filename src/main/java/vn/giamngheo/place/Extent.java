package vn.giamngheo.place;

/** Bounding box in WGS 84 degrees (EPSG:4326, longitude first). */
public record Extent(double minLon, double minLat, double maxLon, double maxLat) {
  public Extent {
    if (!(minLon <= maxLon && minLat <= maxLat)) {
      throw new IllegalArgumentException(
          "extent is inside out: " + minLon + " " + minLat + " " + maxLon + " " + maxLat);
    }
  }

  /** Whether the point lies in the box, borders included. */
  public boolean contains(double lon, double lat) {
    return minLon <= lon && lon <= maxLon && minLat <= lat && lat <= maxLat;
  }
}
