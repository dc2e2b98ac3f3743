package vn.giamngheo.intake.geo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

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
    Watched in = new Watched(bytes.open());
    try (JsonParser parser = JSON.createParser(new FeatureSequence(in))) {
      sequence = true;
      looked = true;
      return look(parser);
    } catch (JsonProcessingException e) {
      throw in.explained(e);
    }
  }

  private Optional<String> look(JsonParser parser) throws IOException {
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
    if (!looked) {
      crs();
    }
    Watched in = new Watched(bytes.open());
    try (JsonParser parser = JSON.createParser(sequence ? new FeatureSequence(in) : in)) {
      new GeoJsonFeatures(name, parser, sink).read();
    } catch (JsonProcessingException e) {
      throw in.explained(e);
    }
  }

  /** Knows whether the text came to its end before the parser gave up. */
  private static final class Watched extends FilterInputStream {
    private boolean over;

    private Watched(InputStream in) {
      super(in);
    }

    /** What is broken where the text ends is cut off, be it in the middle of a number. */
    private IOException explained(JsonProcessingException e) {
      return over ? new EOFException() : e;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      over = b < 0;
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      over = n < 0;
      return n;
    }
  }
}
