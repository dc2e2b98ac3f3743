package vn.giamngheo.intake.geo;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;

/**
 * ESRI shapefile: {@code .shp} with {@code .dbf} beside it, the system in {@code .prj}, the
 * encoding in {@code .cpg}. Lengths that a header claims are believed only as far as the file goes.
 */
final class ShapeFile implements SpatialFile {
  private static final int HEADER_BYTES = 100;
  private static final int MAGIC = 9994;
  private static final int NULL_SHAPE = 0;

  /** Type, box, number of parts, number of points. */
  private static final int FIXED_BYTES = 44;

  private final String name;
  private final Path path;

  ShapeFile(String name, Path path) {
    this.name = name;
    this.path = path;
  }

  @Override
  public Optional<String> crs() throws IOException {
    Optional<Path> prj = sibling("prj");
    return prj.isEmpty()
        ? Optional.empty()
        : Optional.of(new String(Files.readAllBytes(prj.get()), StandardCharsets.ISO_8859_1));
  }

  @Override
  public void read(Consumer<Feature> sink) throws IOException {
    Path table =
        sibling("dbf")
            .orElseThrow(
                () ->
                    UnreadableFileException.of(
                        name, "thiếu tệp .dbf đi kèm", "the .dbf beside it is missing"));
    Optional<Path> cpg = sibling("cpg");
    String codePage =
        cpg.isEmpty() ? null : Files.readString(cpg.get(), StandardCharsets.ISO_8859_1);
    try (DataInputStream in = new DataInputStream(open());
        DbfTable rows = new DbfTable(name, table, codePage)) {
      long left = readHeader(in);
      for (int number = 1; left > 0; number++) {
        int bytes = readRecordLength(in, left);
        left -= 8L + bytes;
        Geometry area = area(in.readNBytes(bytes), number);
        Map<String, String> row = rows.next();
        if (!row.isEmpty()) {
          sink.accept(new Feature(name, number, row, area));
        }
      }
    }
  }

  private InputStream open() throws IOException {
    return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
  }

  /** Bytes after the header, as the header says. */
  private long readHeader(DataInputStream in) throws IOException {
    ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER_BYTES));
    if (header.limit() < HEADER_BYTES) {
      throw new EOFException();
    }
    if (header.getInt(0) != MAGIC) {
      throw new IOException("no shapefile");
    }
    long claimed = 2L * header.getInt(24);
    if (claimed > Files.size(path) || claimed < HEADER_BYTES) {
      throw new EOFException();
    }
    return claimed - HEADER_BYTES;
  }

  private int readRecordLength(DataInputStream in, long left) throws IOException {
    in.readInt();
    long bytes = 2L * in.readInt();
    if (bytes < 4 || bytes + 8 > left) {
      throw new EOFException();
    }
    return (int) bytes;
  }

  private Geometry area(byte[] content, int number) {
    ByteBuffer record = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    int type = record.getInt(0);
    if (type % 10 != 5 || type > 25) {
      throw UnreadableFileException.ofFeature(
          name,
          number,
          type == NULL_SHAPE ? "không có hình" : "không phải vùng (loại " + type + ")",
          type == NULL_SHAPE ? "has no geometry" : "is no area (type " + type + ")");
    }
    try {
      return Rings.assemble(rings(record));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw UnreadableFileException.ofFeature(
          name, number, "hình hỏng: " + e.getMessage(), "broken geometry: " + e.getMessage());
    }
  }

  private static List<LinearRing> rings(ByteBuffer record) {
    int parts = record.getInt(36);
    int points = record.getInt(40);
    long needed = FIXED_BYTES + 4L * parts + 16L * points;
    if (parts < 1 || points < 1 || needed > record.limit()) {
      throw new IllegalArgumentException(parts + " rings, " + points + " points");
    }
    List<LinearRing> rings = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      int start = record.getInt(FIXED_BYTES + 4 * part);
      int end = part + 1 < parts ? record.getInt(FIXED_BYTES + 4 * part + 4) : points;
      if (start < 0 || end < start || end > points) {
        throw new IllegalArgumentException("ring " + (part + 1));
      }
      double[] xy = new double[2 * (end - start)];
      record.position(FIXED_BYTES + 4 * parts + 16 * start);
      record.asDoubleBuffer().get(xy);
      rings.add(Rings.ring(xy));
    }
    return rings;
  }

  /** The file with another extension beside this one, in whatever letter case. */
  private Optional<Path> sibling(String extension) throws IOException {
    String own = path.getFileName().toString();
    String wanted = own.substring(0, own.length() - 3).toLowerCase(Locale.ROOT) + extension;
    try (Stream<Path> files = Files.list(path.toAbsolutePath().getParent())) {
      return files
          .filter(f -> f.getFileName().toString().toLowerCase(Locale.ROOT).equals(wanted))
          .findFirst();
    }
  }
}
