package vn.giamngheo.intake.geo;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.wololo.flatgeobuf.generated.Column;
import org.wololo.flatgeobuf.generated.ColumnType;
import org.wololo.flatgeobuf.generated.Feature;
import org.wololo.flatgeobuf.generated.Geometry;
import org.wololo.flatgeobuf.generated.GeometryType;
import org.wololo.flatgeobuf.generated.Header;

/** What the header of a FlatGeobuf says, and its features read by it. */
final class FlatGeobufTables {
  private final int geometryType;
  private final long featuresCount;
  private final List<FieldOf> columns;

  private record FieldOf(String name, int type) {}

  /**
   * @throws IndexOutOfBoundsException when the header points outside itself
   */
  FlatGeobufTables(Header header) {
    geometryType = header.geometryType();
    featuresCount = header.featuresCount();
    columns = columns(header.columnsLength(), header::columns);
  }

  long featuresCount() {
    return featuresCount;
  }

  private static List<FieldOf> columns(int claimed, Function<Integer, Column> column) {
    List<FieldOf> columns = new ArrayList<>();
    for (int i = 0; i < Math.min(claimed, Limits.FIELDS); i++) {
      Column one = column.apply(i);
      columns.add(new FieldOf(one.name(), one.type()));
    }
    return columns;
  }

  /** Properties: number of the column, then its value, again and again. */
  Attributes fields(Feature feature) {
    List<FieldOf> own =
        feature.columnsLength() > 0 ? columns(feature.columnsLength(), feature::columns) : columns;
    Attributes fields = new Attributes();
    own.forEach(column -> fields.put(column.name, ""));
    ByteBuffer in = feature.propertiesAsByteBuffer();
    try {
      while (in != null && in.order(ByteOrder.LITTLE_ENDIAN).remaining() >= Short.BYTES) {
        FieldOf column = own.get(Short.toUnsignedInt(in.getShort()));
        fields.put(column.name, value(column.type, in));
      }
    } catch (BufferUnderflowException e) {
      throw BrokenAreaException.cutOff();
    }
    return fields;
  }

  private static String value(int type, ByteBuffer in) {
    return switch (type) {
      case ColumnType.Byte -> String.valueOf(in.get());
      case ColumnType.UByte -> String.valueOf(Byte.toUnsignedInt(in.get()));
      case ColumnType.Bool -> String.valueOf(in.get() != 0);
      case ColumnType.Short -> String.valueOf(in.getShort());
      case ColumnType.UShort -> String.valueOf(Short.toUnsignedInt(in.getShort()));
      case ColumnType.Int -> String.valueOf(in.getInt());
      case ColumnType.UInt -> Integer.toUnsignedString(in.getInt());
      case ColumnType.Long -> String.valueOf(in.getLong());
      case ColumnType.ULong -> Long.toUnsignedString(in.getLong());
      case ColumnType.Float -> String.valueOf(in.getFloat());
      case ColumnType.Double -> String.valueOf(in.getDouble());
      default -> text(in);
    };
  }

  private static String text(ByteBuffer in) {
    int bytes = in.getInt();
    if (bytes < 0 || bytes > in.remaining()) {
      throw BrokenAreaException.cutOff();
    }
    int kept = Math.min(bytes, 4 * Limits.FIELD_CHARACTERS);
    byte[] text = new byte[kept];
    in.get(text).position(in.position() + bytes - kept);
    return new String(text, StandardCharsets.UTF_8);
  }

  /**
   * The area of the feature.
   *
   * @throws BrokenAreaException when it has none
   * @throws IndexOutOfBoundsException when it points outside its own bytes
   */
  org.locationtech.jts.geom.Geometry area(Feature feature) {
    Geometry geometry = feature.geometry();
    if (geometry == null) {
      throw BrokenAreaException.empty();
    }
    int type = geometryType == GeometryType.Unknown ? geometry.type() : geometryType;
    List<Polygon> parts = new ArrayList<>();
    if (type == GeometryType.Polygon) {
      parts.add(polygon(geometry));
    } else if (type == GeometryType.MultiPolygon) {
      addParts(geometry, feature.getByteBuffer().limit(), parts);
    } else {
      throw BrokenAreaException.ofKind(
          type < GeometryType.names.length ? GeometryType.name(type) : "FlatGeobuf " + type);
    }
    if (parts.isEmpty()) {
      throw BrokenAreaException.empty();
    }
    return Rings.area(parts);
  }

  /** Parts that all point at the same corners would make much of little. */
  private static void addParts(Geometry geometry, int bytes, List<Polygon> parts) {
    int n = Limits.rings(geometry.partsLength());
    long corners = 0;
    for (int i = 0; i < n; i++) {
      Geometry part = geometry.parts(i);
      corners += part.xyLength() / 2;
      if (16 * corners > bytes) {
        throw BrokenAreaException.cutOff();
      }
      parts.add(polygon(part));
    }
  }

  private static Polygon polygon(Geometry geometry) {
    int corners = Limits.corners(geometry.xyLength() / 2);
    if (corners == 0) {
      throw BrokenAreaException.empty();
    }
    ByteBuffer xy = geometry.xyAsByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    int n = Limits.rings(geometry.endsLength());
    List<LinearRing> rings = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < Math.max(1, n); i++) {
      long end = n == 0 ? corners : geometry.ends(i);
      if (end < start || end > corners) {
        throw BrokenAreaException.cutOff();
      }
      double[] ring = new double[2 * (int) (end - start)];
      xy.slice(xy.position() + 16 * start, 8 * ring.length)
          .order(ByteOrder.LITTLE_ENDIAN)
          .asDoubleBuffer()
          .get(ring);
      rings.add(Rings.ring(ring));
      start = (int) end;
    }
    return Rings.polygon(rings);
  }
}
