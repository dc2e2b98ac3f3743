package vn.giamngheo.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Divides land among units by the nearest seed (a Voronoi diagram), as an exact coverage.
 *
 * <p>All borders are first laid into one set of lines, rounded to 5 decimals of a degree and cut
 * where they meet; only then are the faces between the lines given to the units whose seeds lie in
 * them. So two neighbours cannot disagree about a vertex, whatever the rounding did. A face without
 * a seed, which a bay of the outline has cut off from the rest of its cell, is nobody's.
 */
final class SchematicCells {
  private static final PrecisionModel FIVE_DECIMALS = new PrecisionModel(1e5);

  private SchematicCells() {}

  /**
   * One geometry a unit, in degrees; none for a unit all of whose seeds share a face with
   * another's.
   *
   * @param land area to divide, in the plane
   * @param seeds points in the plane and whose they are; a unit may have several
   */
  static Map<Unit, Geometry> divide(Geometry land, Map<Coordinate, Unit> seeds, LocalPlane plane) {
    Geometry diagram = plane.toDegrees(voronoi(land.getEnvelopeInternal(), seeds.keySet()));
    STRtree owners = new STRtree();
    seeds.forEach(
        (seed, unit) -> {
          Geometry point = plane.toDegrees(LocalPlane.WGS84.createPoint(seed));
          owners.insert(point.getEnvelopeInternal(), new Owner(point, unit));
        });
    Map<Unit, List<Geometry>> parts = new LinkedHashMap<>();
    for (Polygon face : faces(plane.toDegrees(land), diagram)) {
      findOwner(face, owners)
          .ifPresent(unit -> parts.computeIfAbsent(unit, key -> new ArrayList<>()).add(face));
    }
    Map<Unit, Geometry> cells = new LinkedHashMap<>();
    parts.forEach(
        (unit, faces) -> cells.put(unit, CoverageUnion.union(faces.toArray(Geometry[]::new))));
    return cells;
  }

  private record Owner(Geometry seed, Unit unit) {}

  static Geometry voronoi(Envelope land, Collection<Coordinate> seeds) {
    VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
    builder.setSites(seeds);
    Envelope clip = new Envelope(land);
    clip.expandBy(land.getDiameter());
    builder.setClipEnvelope(clip);
    return builder.getDiagram(LocalPlane.WGS84);
  }

  private static List<Polygon> faces(Geometry land, Geometry diagram) {
    Geometry both = LocalPlane.WGS84.createGeometryCollection(new Geometry[] {land, diagram});
    Geometry borders = LinearComponentExtracter.getGeometry(both);
    Polygonizer polygonizer = new Polygonizer();
    polygonizer.add(OverlayNG.overlay(borders, null, OverlayNG.UNION, FIVE_DECIMALS));
    PointOnGeometryLocator locator = new IndexedPointInAreaLocator(land);
    List<Polygon> faces = new ArrayList<>();
    for (Object polygon : polygonizer.getPolygons()) {
      Polygon face = (Polygon) polygon;
      if (locator.locate(face.getInteriorPoint().getCoordinate()) == Location.INTERIOR) {
        faces.add(face);
      }
    }
    return faces;
  }

  private static Optional<Unit> findOwner(Polygon face, STRtree owners) {
    for (Object candidate : owners.query(face.getEnvelopeInternal())) {
      Owner owner = (Owner) candidate;
      if (face.contains(owner.seed())) {
        return Optional.of(owner.unit());
      }
    }
    return Optional.empty();
  }
}
