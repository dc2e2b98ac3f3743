package vn.giamngheo.intake.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The polygons of one placemark. Points and lines beside them do not count. Positions are read
 * character by character as the parser hands them out, so that a long ring is never one text.
 */
final class KmlArea {
  private static final int LONGEST_NUMBER = 64;

  private final List<Polygon> polygons = new ArrayList<>();
  private final List<LinearRing> holes = new ArrayList<>();
  private final StringBuilder token = new StringBuilder();
  private LinearRing shell;
  private boolean inPolygon;
  private boolean inShell;
  private double[] xy = new double[64];
  private int used;
  private int ordinate;
  private String otherKind = "";

  void start(String element) {
    switch (element) {
      case "Polygon" -> {
        inPolygon = true;
        shell = null;
        holes.clear();
      }
      case "outerBoundaryIs" -> inShell = true;
      case "innerBoundaryIs" -> inShell = false;
      case "Point", "LineString", "Track", "Model" -> otherKind = element;
      default -> {}
    }
  }

  void end(String element) {
    if (element.equals("Polygon") && inPolygon) {
      inPolygon = false;
      if (shell == null) {
        throw BrokenAreaException.empty();
      }
      List<LinearRing> rings = new ArrayList<>(List.of(shell));
      rings.addAll(holes);
      Limits.rings(polygons.size() + 1L);
      polygons.add(Rings.polygon(rings));
    }
  }

  /** Reads to the end of the element; a ring when it stands in a polygon. */
  void readCoordinates(XMLStreamReader xml) throws XMLStreamException {
    used = 0;
    ordinate = 0;
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isCharacters() && inPolygon) {
        read(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      }
    }
    if (!inPolygon) {
      return;
    }
    endPosition();
    LinearRing ring = Rings.ring(Arrays.copyOf(xy, used));
    if (inShell) {
      shell = ring;
    } else {
      Limits.rings(holes.size() + 1L);
      holes.add(ring);
    }
  }

  private void read(char[] text, int start, int length) {
    for (int i = start; i < start + length; i++) {
      char c = text[i];
      if (c == ',') {
        endNumber();
      } else if (Character.isWhitespace(c)) {
        endPosition();
      } else if (token.length() == LONGEST_NUMBER) {
        throw noNumber();
      } else {
        token.append(c);
      }
    }
  }

  private void endPosition() {
    if (token.length() > 0 || ordinate > 0) {
      endNumber();
      if (ordinate < 2) {
        throw new BrokenAreaException(
            "hình hỏng: một tọa độ thiếu vĩ độ", "broken geometry: a position lacks its latitude");
      }
      ordinate = 0;
    }
  }

  /** The first two numbers of a position count; the third is the height. */
  private void endNumber() {
    if (ordinate < 2) {
      if (used == xy.length) {
        Limits.corners(used);
        xy = Arrays.copyOf(xy, 2 * used);
      }
      try {
        xy[used++] = Double.parseDouble(token.toString());
      } catch (NumberFormatException e) {
        throw noNumber();
      }
    }
    ordinate++;
    token.setLength(0);
  }

  private BrokenAreaException noNumber() {
    return new BrokenAreaException(
        "hình hỏng: “" + token + "” không phải số",
        "broken geometry: “" + token + "” is no number");
  }

  /**
   * The area.
   *
   * @throws BrokenAreaException when there is no polygon
   */
  Geometry toGeometry() {
    if (polygons.isEmpty()) {
      throw otherKind.isEmpty()
          ? BrokenAreaException.empty()
          : BrokenAreaException.ofKind(otherKind);
    }
    return Rings.area(polygons);
  }
}
