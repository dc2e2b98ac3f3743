package vn.giamngheo.place;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.intake.GeoJson;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.intake.JsonFile;
import vn.giamngheo.text.Text;

/** Boundaries between their file and the database. */
public final class BoundaryStore {
  private BoundaryStore() {}

  /**
   * One boundary read from a file.
   *
   * @param validTo the unit's last day, which with the code names the unit; null while in force
   * @param geometry EPSG:4326, longitude first
   */
  public record Boundary(String code, LocalDate validTo, Geometry geometry) {}

  /** Reads a GeoJSON FeatureCollection with properties {@code code} and {@code validTo}. */
  public static List<Boundary> read(Path path, String file, Issues issues) {
    List<Boundary> read = new ArrayList<>();
    JsonNode root = JsonFile.read(path, file, issues);
    if (root == null) {
      return read;
    }
    if (!root.path("features").isArray()) {
      issues.add(
          DataIssue.ofFile(file, new Text("thiếu danh sách features", "has no list of features")));
    }
    int number = 0;
    for (JsonNode feature : root.path("features")) {
      number++;
      try {
        String validTo = feature.path("properties").path("validTo").asText("");
        read.add(
            new Boundary(
                feature.path("properties").path("code").asText(),
                validTo.isEmpty() ? null : LocalDate.parse(validTo),
                GeoJson.polygon(feature.path("geometry"))));
      } catch (IllegalArgumentException | DateTimeException e) {
        issues.add(
            DataIssue.ofFile(
                file,
                new Text(
                    "đối tượng thứ "
                        + number
                        + ": hình hoặc validTo không dùng được ("
                        + e.getMessage()
                        + ")",
                    "feature " + number + ": " + e.getMessage())));
      }
    }
    return read;
  }

  /** Replaces all schematic boundaries; real ones stay. */
  public static void replaceSchematic(Handle db, List<Boundary> boundaries) {
    db.execute("delete from boundary where origin = 'schematic'");
    PreparedBatch batch =
        db.prepareBatch(
            """
            insert into boundary (unit_id, origin, min_lon, min_lat, max_lon, max_lat, geom)
            select id, 'schematic', :minX, :minY, :maxX, :maxY, cast(:geom as geometry) from unit
            where code = :code and valid_to is not distinct from :validTo""");
    for (Boundary b : boundaries) {
      Envelope box = b.geometry().getEnvelopeInternal();
      batch
          .bind("code", b.code())
          .bind("validTo", b.validTo())
          .bind("minX", box.getMinX())
          .bind("minY", box.getMinY())
          .bind("maxX", box.getMaxX())
          .bind("maxY", box.getMaxY())
          .bind("geom", (Argument) (i, statement, c) -> statement.setObject(i, b.geometry()))
          .add();
    }
    batch.execute();
  }
}
