package vn.giamngheo.intake.geo;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

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
  public String name() {
    return name;
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
    try (Reader in = XmlText.open(Files.newInputStream(path))) {
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
      String line = String.valueOf(e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
      throw UnreadableFileException.of(
          name,
          "KML hỏng hoặc bị cắt giữa chừng ở dòng " + line,
          "the KML is broken or cut off at line " + line);
    }
  }

  private Feature placemark(XMLStreamReader xml, int number) throws XMLStreamException {
    Attributes fields = new Attributes();
    KmlArea area = new KmlArea();
    String key = "";
    try {
      while (!isEnd(xml, "Placemark")) {
        int event = xml.next();
        if (event == XMLStreamConstants.END_ELEMENT) {
          area.end(xml.getLocalName());
        }
        if (event != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        switch (xml.getLocalName()) {
          case "name" -> fields.putIfAbsent("name", text(xml));
          case "Data" -> key = xml.getAttributeValue(null, "name");
          case "value" -> fields.put(key, text(xml));
          case "SimpleData" -> fields.put(xml.getAttributeValue(null, "name"), text(xml));
          case "coordinates" -> area.readCoordinates(xml);
          default -> area.start(xml.getLocalName());
        }
      }
      return new Feature(name, number, fields.map(), area.toGeometry());
    } catch (BrokenAreaException e) {
      throw e.at(name, number);
    }
  }

  private static boolean isEnd(XMLStreamReader xml, String element) {
    return xml.getEventType() == XMLStreamConstants.END_ELEMENT
        && xml.getLocalName().equals(element);
  }

  /** The text up to the end of the element; more than a field may have is dropped. */
  private static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (text.length() < Limits.FIELD_CHARACTERS) {
            text.append(xml.getText());
          }
        }
        default -> {}
      }
    }
    return text.toString();
  }
}
