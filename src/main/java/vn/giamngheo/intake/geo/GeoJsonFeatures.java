package vn.giamngheo.intake.geo;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;
import vn.giamngheo.intake.Excerpt;

/** The features of one GeoJSON text, token by token. */
final class GeoJsonFeatures {
  private final String name;
  private final JsonParser parser;
  private final Consumer<Feature> sink;
  private int number;

  /**
   * @param name of the file, for messages
   */
  GeoJsonFeatures(String name, JsonParser parser, Consumer<Feature> sink) {
    this.name = name;
    this.parser = parser;
    this.sink = sink;
  }

  /**
   * Reads to the end of the text.
   *
   * @throws UnreadableFileException when it is no GeoJSON, or a feature is no area
   */
  void read() throws IOException {
    for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
      if (t == JsonToken.START_ARRAY) {
        readCollection();
      } else if (t == JsonToken.START_OBJECT) {
        readObject();
      } else {
        throw noGeoJson("thiếu đối tượng", "an object is missing");
      }
    }
  }

  private void readObject() throws IOException {
    String type = "";
    Attributes fields = new Attributes();
    GeoJsonArea area = null;
    boolean collected = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String member = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (member) {
        case "type" -> type = scalar(value);
        case "id" -> fields.putIfAbsent("id", scalar(value));
        case "properties" -> readProperties(fields);
        case "geometry" -> area = value == JsonToken.VALUE_NULL ? null : readArea();
        case "features" -> {
          collected = true;
          requireArray(value);
          readCollection();
        }
        default -> refuseLateCrs(member, collected);
      }
    }
    if (type.equals("Feature")) {
      number++;
      sink.accept(new Feature(name, number, fields.map(), geometry(area)));
    } else if (!collected) {
      String shown = Excerpt.of(type);
      throw noGeoJson(
          "cần FeatureCollection hoặc Feature, không phải “" + shown + "”",
          "a FeatureCollection or Feature is needed, not “" + shown + "”");
    }
  }

  private void readCollection() throws IOException {
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      if (t != JsonToken.START_OBJECT) {
        throw noGeoJson("thiếu đối tượng", "an object is missing");
      }
      readObject();
    }
  }

  private void requireArray(JsonToken value) {
    if (value != JsonToken.START_ARRAY) {
      throw noGeoJson("features không phải danh sách", "features is no list");
    }
  }

  private UnreadableFileException noGeoJson(String vi, String en) {
    return UnreadableFileException.of(name, "không phải GeoJSON: " + vi, "no GeoJSON: " + en);
  }

  private void refuseLateCrs(String member, boolean collected) throws IOException {
    if (member.equals("crs") && collected) {
      throw UnreadableFileException.of(
          name,
          "mục crs đứng sau features; hãy ghi hệ tọa độ bằng --crs và bỏ mục này",
          "the member crs stands after features; give the system with --crs and remove it");
    }
    parser.skipChildren();
  }

  private void readProperties(Attributes fields) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value.isStructStart()) {
        parser.skipChildren();
      } else {
        fields.put(field, scalar(value));
      }
    }
  }

  private String scalar(JsonToken value) throws IOException {
    if (value.isStructStart()) {
      parser.skipChildren();
      return "";
    }
    return value == JsonToken.VALUE_NULL ? "" : parser.getText();
  }

  private GeoJsonArea readArea() throws IOException {
    try {
      return GeoJsonArea.read(parser);
    } catch (BrokenAreaException e) {
      throw e.at(name, number + 1);
    }
  }

  private Geometry geometry(GeoJsonArea area) {
    try {
      if (area == null) {
        throw BrokenAreaException.empty();
      }
      return area.toGeometry();
    } catch (BrokenAreaException e) {
      throw e.at(name, number);
    }
  }
}
