package vn.giamngheo.place.boundary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Divides real areas among units of which only centres are known: inside an area everybody gets
 * what lies nearest to their centre (Voronoi cells, longitude shortened to scale), outside its
 * border stays. All borders are first laid into one set of lines, rounded to 7 decimals of a degree
 * (about a centimetre) and cut where they meet, so that neighbours share every vertex, in the same
 * area and across the border of two.
 */
final class Parcels {
  private static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);
  private static final PrecisionModel SEVEN_DECIMALS = new PrecisionModel(1e7);

  private final List<Area> areas;
  private final double lonScale;
  private final STRtree index = new STRtree();

  /**
   * An area to be divided.
   *
   * @param geometry EPSG:4326, longitude first
   * @param centres where the units lie that share it, by their id; inside the area
   */
  record Area(Geometry geometry, Map<Long, Coordinate> centres) {}

  private record Indexed(Area area, PreparedGeometry shape) {}

  private Parcels(List<Area> areas) {
    this.areas = areas;
    Envelope all = new Envelope();
    for (Area area : areas) {
      Envelope box = area.geometry().getEnvelopeInternal();
      all.expandToInclude(box);
      index.insert(box, new Indexed(area, PreparedGeometryFactory.prepare(area.geometry())));
    }
    lonScale = areas.isEmpty() ? 1 : Math.cos(Math.toRadians(all.centre().y));
  }

  /** What each unit gets, by its id; of all areas together where it shares several. */
  static Map<Long, Geometry> divide(List<Area> areas) {
    return new Parcels(areas).divide();
  }

  /**
   * A face that several areas hold.
   *
   * @param claims the unit that each of them would give it to, the nearest first
   */
  private record Disputed(Polygon face, List<Long> claims) {}

  private Map<Long, Geometry> divide() {
    Map<Long, List<Geometry>> faces = new LinkedHashMap<>();
    List<Disputed> disputed = new ArrayList<>();
    for (Polygon face : faces()) {
      List<Long> claims = claims(face.getInteriorPoint().getCoordinate());
      if (claims.size() == 1) {
        faces.computeIfAbsent(claims.get(0), id -> new ArrayList<>()).add(face);
      } else if (!claims.isEmpty()) {
        disputed.add(new Disputed(face, claims));
      }
    }
    settle(disputed, faces);
    Map<Long, Geometry> parcels = new LinkedHashMap<>();
    faces.forEach((id, own) -> parcels.put(id, union(own)));
    return parcels;
  }

  /** Real areas may overlap: there a unit without any ground goes first, then the nearest. */
  private static void settle(List<Disputed> disputed, Map<Long, List<Geometry>> faces) {
    disputed.sort(Comparator.comparingDouble((Disputed d) -> d.face().getArea()).reversed());
    for (Disputed one : disputed) {
      Long owner =
          one.claims().stream()
              .filter(id -> !faces.containsKey(id))
              .findFirst()
              .orElse(one.claims().get(0));
      faces.computeIfAbsent(owner, id -> new ArrayList<>()).add(one.face());
    }
  }

  /** The unit nearest to the place in each area that holds it, the nearest of all first. */
  private List<Long> claims(Coordinate place) {
    Coordinate here = toPlane(place);
    Map<Long, Double> distances = new TreeMap<>();
    for (Object candidate : index.query(new Envelope(place))) {
      Indexed indexed = (Indexed) candidate;
      if (indexed.shape().contains(WGS84.createPoint(place))) {
        Long unit = nearest(indexed.area(), place);
        double distance = toPlane(indexed.area().centres().get(unit)).distance(here);
        distances.merge(unit, distance, Math::min);
      }
    }
    return distances.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Geometry union(Collection<Geometry> faces) {
    Geometry union = CoverageUnion.union(faces.toArray(Geometry[]::new));
    union.setSRID(WGS84.getSRID());
    return union;
  }

  private List<Polygon> faces() {
    List<Geometry> lines = new ArrayList<>();
    for (Area area : areas) {
      lines.add(area.geometry().getBoundary());
      if (area.centres().size() > 1) {
        lines.add(cuts(area));
      }
    }
    Geometry borders = WGS84.buildGeometry(lines);
    Polygonizer polygonizer = new Polygonizer();
    polygonizer.add(OverlayNG.overlay(borders, null, OverlayNG.UNION, SEVEN_DECIMALS));
    List<Polygon> faces = new ArrayList<>();
    for (Object face : polygonizer.getPolygons()) {
      faces.add((Polygon) face);
    }
    return faces;
  }

  /** The lines between the cells, as far as they run inside the area. */
  private Geometry cuts(Area area) {
    VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
    builder.setSites(area.centres().values().stream().map(this::toPlane).toList());
    Envelope box = area.geometry().getEnvelopeInternal();
    Envelope clip = new Envelope(toPlane(new Coordinate(box.getMinX(), box.getMinY())));
    clip.expandToInclude(toPlane(new Coordinate(box.getMaxX(), box.getMaxY())));
    clip.expandBy(clip.getDiameter());
    builder.setClipEnvelope(clip);
    Geometry diagram =
        AffineTransformation.scaleInstance(1 / lonScale, 1).transform(builder.getDiagram(WGS84));
    List<Geometry> edges = new ArrayList<>();
    for (int i = 0; i < diagram.getNumGeometries(); i++) {
      edges.add(diagram.getGeometryN(i).getBoundary());
    }
    return OverlayNGRobust.overlay(
        OverlayNGRobust.union(edges), area.geometry(), OverlayNG.INTERSECTION);
  }

  private Coordinate toPlane(Coordinate degrees) {
    return new Coordinate(degrees.x * lonScale, degrees.y);
  }

  private Long nearest(Area area, Coordinate place) {
    Coordinate here = toPlane(place);
    return area.centres().entrySet().stream()
        .min(
            Comparator.<Map.Entry<Long, Coordinate>>comparingDouble(
                    centre -> toPlane(centre.getValue()).distance(here))
                .thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }
}
