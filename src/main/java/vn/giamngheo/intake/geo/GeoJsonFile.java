package vn.giamngheo.intake.geo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;

/**
 * GeoJSON: a FeatureCollection, one Feature, or one Feature a line. WGS 84 (RFC 7946) unless the
 * old member {@code crs} stands before the features and says something else.
 */
final class GeoJsonFile implements SpatialFile {
  private static final JsonFactory JSON = new ObjectMapper().getFactory();
  private static final String WGS84 = "EPSG:4326";

  private final String name;
  private final ByteSource bytes;
  private int number;

  GeoJsonFile(String name, ByteSource bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** Where the text comes from; opened anew for each reading. */
  interface ByteSource {
    InputStream open() throws IOException;
  }

  @Override
  public Optional<String> crs() throws IOException {
    try (JsonParser parser = JSON.createParser(bytes.open())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.of(WGS84);
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        parser.nextToken();
        if (field.equals("crs")) {
          JsonNode crs = parser.readValueAsTree();
          return Optional.of(crs.path("properties").path("name").asText(WGS84));
        }
        if (field.equals("features")) {
          return Optional.of(WGS84);
        }
        parser.skipChildren();
      }
      return Optional.of(WGS84);
    }
  }

  @Override
  public void read(Consumer<Feature> sink) throws IOException {
    number = 0;
    try (JsonParser parser = JSON.createParser(bytes.open())) {
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        if (t != JsonToken.START_OBJECT) {
          throw UnreadableFileException.of(
              name, "không phải GeoJSON: thiếu đối tượng", "no GeoJSON: an object is missing");
        }
        readObject(parser, sink);
      }
    }
  }

  private void readObject(JsonParser parser, Consumer<Feature> sink) throws IOException {
    String type = "";
    Map<String, String> fields = new LinkedHashMap<>();
    GeoJsonArea area = null;
    boolean collected = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String member = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (member) {
        case "type" -> type = parser.getText();
        case "id" -> fields.putIfAbsent("id", parser.getText());
        case "properties" -> readProperties(parser, fields);
        case "geometry" -> area = value == JsonToken.VALUE_NULL ? null : GeoJsonArea.read(parser);
        case "features" -> {
          collected = true;
          readCollection(parser, sink);
        }
        default -> refuseLateCrs(parser, member, collected);
      }
    }
    if (type.equals("Feature")) {
      number++;
      sink.accept(new Feature(name, number, fields, geometry(area)));
    } else if (!collected) {
      throw UnreadableFileException.of(
          name,
          "không phải GeoJSON: cần FeatureCollection hoặc Feature, không phải “" + type + "”",
          "no GeoJSON: a FeatureCollection or Feature is needed, not “" + type + "”");
    }
  }

  private void readCollection(JsonParser parser, Consumer<Feature> sink) throws IOException {
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      readObject(parser, sink);
    }
  }

  private void refuseLateCrs(JsonParser parser, String member, boolean collected)
      throws IOException {
    if (member.equals("crs") && collected) {
      throw UnreadableFileException.of(
          name,
          "mục crs đứng sau features; hãy ghi hệ tọa độ bằng --crs và bỏ mục này",
          "the member crs stands after features; give the system with --crs and remove it");
    }
    parser.skipChildren();
  }

  private static void readProperties(JsonParser parser, Map<String, String> fields)
      throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value.isStructStart()) {
        parser.skipChildren();
      } else {
        fields.put(field, value == JsonToken.VALUE_NULL ? "" : parser.getText());
      }
    }
  }

  private Geometry geometry(GeoJsonArea area) {
    if (area == null) {
      throw UnreadableFileException.ofFeature(name, number, "không có hình", "has no geometry");
    }
    try {
      return area.toGeometry();
    } catch (IllegalArgumentException e) {
      throw UnreadableFileException.ofFeature(
          name, number, "hình hỏng: " + e.getMessage(), "broken geometry: " + e.getMessage());
    }
  }
}
