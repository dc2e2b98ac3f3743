package vn.giamngheo.intake.geo;

import com.google.flatbuffers.FlatBufferBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.wololo.flatgeobuf.ColumnMeta;
import org.wololo.flatgeobuf.Constants;
import org.wololo.flatgeobuf.GeometryConversions;
import org.wololo.flatgeobuf.HeaderMeta;
import org.wololo.flatgeobuf.PackedRTree;
import org.wololo.flatgeobuf.generated.ColumnType;
import org.wololo.flatgeobuf.generated.Feature;

/** Writes small FlatGeobuf files with the format's own library. */
final class FlatGeobufWriter {
  private static final int NODE_SIZE = 16;

  private FlatGeobufWriter() {}

  /** A file with text fields {@code code} and {@code name} and a number. */
  static Path write(Path file, int srid, boolean index, List<Geometry> areas) throws IOException {
    HeaderMeta header = new HeaderMeta();
    header.name = "xa";
    header.geometryType = GeometryConversions.toGeometryType(areas.get(0).getClass());
    header.srid = srid;
    header.featuresCount = areas.size();
    header.indexNodeSize = index ? NODE_SIZE : 0;
    header.columns = columns();
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(Constants.MAGIC_BYTES);
      HeaderMeta.write(header, out, new FlatBufferBuilder());
      if (index) {
        out.write(new byte[(int) PackedRTree.calcSize(areas.size(), NODE_SIZE)]);
      }
      for (Geometry area : areas) {
        writeFeature(out, area);
      }
    }
    return file;
  }

  private static List<ColumnMeta> columns() {
    List<ColumnMeta> columns = new ArrayList<>();
    for (String name : List.of("code", "name", "population")) {
      ColumnMeta column = new ColumnMeta();
      column.name = name;
      column.type = (byte) (name.equals("population") ? ColumnType.Int : ColumnType.String);
      columns.add(column);
    }
    return columns;
  }

  private static void writeFeature(OutputStream out, Geometry area) throws IOException {
    FlatBufferBuilder builder = new FlatBufferBuilder();
    ByteArrayOutputStream properties = new ByteArrayOutputStream();
    putText(properties, 0, "24100");
    putText(properties, 1, "Xã Uar");
    properties.write(
        ByteBuffer.allocate(6)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putShort((short) 2)
            .putInt(4321)
            .array());
    int propertiesAt = Feature.createPropertiesVector(builder, properties.toByteArray());
    byte type = GeometryConversions.toGeometryType(area.getClass());
    int geometryAt = GeometryConversions.serialize(builder, area, type);
    Feature.finishSizePrefixedFeatureBuffer(
        builder, Feature.createFeature(builder, geometryAt, propertiesAt, 0));
    Channels.newChannel(out).write(builder.dataBuffer());
  }

  private static void putText(OutputStream out, int column, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer field = ByteBuffer.allocate(6 + bytes.length).order(ByteOrder.LITTLE_ENDIAN);
    out.write(field.putShort((short) column).putInt(bytes.length).put(bytes).array());
  }
}
