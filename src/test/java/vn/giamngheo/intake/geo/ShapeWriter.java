package vn.giamngheo.intake.geo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes small shapefiles as the format's description says. */
final class ShapeWriter {
  private ShapeWriter() {}

  /** One record with these rings, each as x, y, x, y … */
  static byte[] shp(List<double[]> rings) {
    int points = rings.stream().mapToInt(r -> r.length / 2).sum();
    int content = 44 + 4 * rings.size() + 16 * points;
    ByteBuffer out = ByteBuffer.allocate(100 + 8 + content);
    out.putInt(0, 9994).putInt(24, (100 + 8 + content) / 2);
    out.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, 5);
    out.order(ByteOrder.BIG_ENDIAN).putInt(100, 1).putInt(104, content / 2);
    out.order(ByteOrder.LITTLE_ENDIAN).position(108);
    out.putInt(5).putDouble(0).putDouble(0).putDouble(0).putDouble(0);
    out.putInt(rings.size()).putInt(points);
    int start = 0;
    for (double[] ring : rings) {
      out.putInt(start);
      start += ring.length / 2;
    }
    for (double[] ring : rings) {
      for (double ordinate : ring) {
        out.putDouble(ordinate);
      }
    }
    return out.array();
  }

  /** One row with text fields of 40 bytes. */
  static byte[] dbf(List<String> names, List<byte[]> values) throws IOException {
    int headerBytes = 32 + 32 * names.size() + 1;
    ByteBuffer header = ByteBuffer.allocate(headerBytes).order(ByteOrder.LITTLE_ENDIAN);
    header.put(0, (byte) 3).putInt(4, 1);
    header.putShort(8, (short) headerBytes).putShort(10, (short) (1 + 40 * names.size()));
    for (int i = 0; i < names.size(); i++) {
      header.position(32 + 32 * i);
      header.put(names.get(i).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      header.put(32 + 32 * i + 11, (byte) 'C').put(32 + 32 * i + 16, (byte) 40);
    }
    header.put(headerBytes - 1, (byte) 0x0D);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(header.array());
    out.write(' ');
    for (byte[] value : values) {
      byte[] padded = java.util.Arrays.copyOf(value, 40);
      java.util.Arrays.fill(padded, value.length, 40, (byte) ' ');
      out.write(padded);
    }
    return out.toByteArray();
  }

  static Path write(Path folder, List<double[]> rings, List<String> names, List<byte[]> values)
      throws IOException {
    Files.write(folder.resolve("xa.shp"), shp(rings));
    Files.write(folder.resolve("xa.dbf"), dbf(names, values));
    return folder.resolve("xa.shp");
  }
}
