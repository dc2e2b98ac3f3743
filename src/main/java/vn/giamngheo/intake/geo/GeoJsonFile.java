package vn.giamngheo.intake.geo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;
import vn.giamngheo.intake.Excerpt;

/**
 * GeoJSON: a FeatureCollection, one Feature, or one Feature a line with or without commas or record
 * separators (RFC 8142). WGS 84 (RFC 7946) unless the old member {@code crs} stands before the
 * features and says something else.
 */
final class GeoJsonFile implements SpatialFile {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .build()
          .setCodec(mapper());

  private static final String WGS84 = "EPSG:4326";

  private final String name;
  private final ByteSource bytes;
  private int number;
  private boolean sequence;
  private boolean looked;

  GeoJsonFile(String name, ByteSource bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  private static ObjectMapper mapper() {
    return JsonMapper.builder().build();
  }

  /** Where the text comes from; opened anew for each reading. */
  interface ByteSource {
    InputStream open() throws IOException;
  }

  @Override
  public String name() {
    return name;
  }

  /** Looks at the beginning up to the first feature. */
  @Override
  public Optional<String> crs() throws IOException {
    try (JsonParser parser = JSON.createParser(new FeatureSequence(bytes.open()))) {
      sequence = true;
      looked = true;
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.of(WGS84);
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        parser.nextToken();
        if (field.equals("crs")) {
          sequence = false;
          return crs(parser.readValueAsTree());
        }
        if (field.equals("features")) {
          sequence = false;
          return Optional.of(WGS84);
        }
        parser.skipChildren();
      }
      return Optional.of(WGS84);
    }
  }

  /** Null says that nothing is known of the system. */
  private static Optional<String> crs(JsonNode crs) {
    JsonNode properties = crs.path("properties");
    String code = properties.path("code").asText("");
    return crs.isNull()
        ? Optional.empty()
        : Optional.of(properties.path("name").asText(code.isEmpty() ? "crs" : "EPSG:" + code));
  }

  @Override
  public void read(Consumer<Feature> sink) throws IOException {
    number = 0;
    if (!looked) {
      crs();
    }
    InputStream in = bytes.open();
    try (JsonParser parser = JSON.createParser(sequence ? new FeatureSequence(in) : in)) {
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        if (t == JsonToken.START_ARRAY) {
          readCollection(parser, sink);
        } else if (t == JsonToken.START_OBJECT) {
          readObject(parser, sink);
        } else {
          throw noGeoJson("thiếu đối tượng", "an object is missing");
        }
      }
    }
  }

  private void readObject(JsonParser parser, Consumer<Feature> sink) throws IOException {
    String type = "";
    Attributes fields = new Attributes();
    GeoJsonArea area = null;
    boolean collected = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String member = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (member) {
        case "type" -> type = scalar(parser, value);
        case "id" -> fields.putIfAbsent("id", scalar(parser, value));
        case "properties" -> readProperties(parser, fields);
        case "geometry" -> area = value == JsonToken.VALUE_NULL ? null : readArea(parser);
        case "features" -> {
          collected = true;
          requireArray(value);
          readCollection(parser, sink);
        }
        default -> refuseLateCrs(parser, member, collected);
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

  private void readCollection(JsonParser parser, Consumer<Feature> sink) throws IOException {
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      if (t != JsonToken.START_OBJECT) {
        throw noGeoJson("thiếu đối tượng", "an object is missing");
      }
      readObject(parser, sink);
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

  private static void readProperties(JsonParser parser, Attributes fields) throws IOException {
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
        fields.put(field, scalar(parser, value));
      }
    }
  }

  private static String scalar(JsonParser parser, JsonToken value) throws IOException {
    if (value.isStructStart()) {
      parser.skipChildren();
      return "";
    }
    return value == JsonToken.VALUE_NULL ? "" : parser.getText();
  }

  private GeoJsonArea readArea(JsonParser parser) throws IOException {
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
