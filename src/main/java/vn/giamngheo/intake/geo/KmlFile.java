package vn.giamngheo.intake.geo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * KML: the polygons of each placemark, with its name and its extended data. Always WGS 84. Document
 * types and external entities are not read.
 */
final class KmlFile implements SpatialFile {
  private final String name;
  private final Path path;

  KmlFile(String name, Path path) {
    this.name = name;
    this.path = path;
  }

  @Override
  public Optional<String> crs() {
    return Optional.of("EPSG:4326");
  }

  @Override
  public void read(Consumer<Feature> sink) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try (InputStream in = Files.newInputStream(path)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      int number = 0;
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("Placemark")) {
          number++;
          sink.accept(placemark(xml, number));
        }
      }
    } catch (XMLStreamException e) {
      String line = String.valueOf(e.getLocation().getLineNumber());
      throw UnreadableFileException.of(
          name,
          "KML hỏng hoặc bị cắt giữa chừng ở dòng " + line,
          "the KML is broken or cut off at line " + line);
    }
  }

  private Feature placemark(XMLStreamReader xml, int number) throws XMLStreamException {
    Map<String, String> fields = new LinkedHashMap<>();
    List<List<LinearRing>> polygons = new ArrayList<>();
    String key = "";
    while (!isEnd(xml, "Placemark")) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "name" -> fields.putIfAbsent("name", xml.getElementText().strip());
        case "Data" -> key = xml.getAttributeValue(null, "name");
        case "value" -> fields.put(key, xml.getElementText().strip());
        case "SimpleData" ->
            fields.put(xml.getAttributeValue(null, "name"), xml.getElementText().strip());
        case "Polygon" -> polygons.add(new ArrayList<>());
        case "coordinates" -> addRing(polygons, xml.getElementText(), number);
        default -> {}
      }
    }
    if (polygons.isEmpty()) {
      throw UnreadableFileException.ofFeature(name, number, "không phải vùng", "is no area");
    }
    List<Polygon> parts = polygons.stream().map(Rings::polygon).toList();
    return new Feature(name, number, fields, Rings.area(parts));
  }

  private static boolean isEnd(XMLStreamReader xml, String element) {
    return xml.getEventType() == XMLStreamConstants.END_ELEMENT
        && xml.getLocalName().equals(element);
  }

  /** The outer ring stands before the holes; points and lines outside a polygon do not count. */
  private void addRing(List<List<LinearRing>> polygons, String text, int number) {
    if (polygons.isEmpty()) {
      return;
    }
    try {
      String[] positions = text.strip().split("\\s+");
      double[] xy = new double[2 * positions.length];
      for (int i = 0; i < positions.length; i++) {
        String[] parts = positions[i].split(",");
        xy[2 * i] = Double.parseDouble(parts[0]);
        xy[2 * i + 1] = Double.parseDouble(parts[1]);
      }
      polygons.get(polygons.size() - 1).add(Rings.ring(xy));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw UnreadableFileException.ofFeature(
          name, number, "hình hỏng: " + e.getMessage(), "broken geometry: " + e.getMessage());
    }
  }
}
