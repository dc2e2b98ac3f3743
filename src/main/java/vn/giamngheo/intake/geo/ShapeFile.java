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
  public String name() {
    return name;
  }

  @Override
  public Optional<String> crs() throws IOException {
    Optional<Path> prj = sibling("prj");
    return prj.isEmpty() ? Optional.empty() : Optional.of(text(prj.get()));
  }

  private static String text(Path small) throws IOException {
    try (InputStream in = Files.newInputStream(small)) {
      byte[] bytes = in.readNBytes(Limits.SIDE_FILE_BYTES);
      return new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    }
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
    String codePage = cpg.isEmpty() ? null : text(cpg.get());
    try (DataInputStream in = new DataInputStream(open());
        DbfTable rows = new DbfTable(name, table, codePage)) {
      long left = readHeader(in);
      int number = 0;
      while (left > 0) {
        number++;
        int bytes = readRecordLength(in, left, number);
        left -= 8L + bytes;
        byte[] record = in.readNBytes(bytes);
        Map<String, String> row = rows.next().map();
        if (!row.isEmpty()) {
          sink.accept(new Feature(name, number, row, area(record, number)));
        }
      }
      requireSameNumber(number, rows.rows());
    }
  }

  private void requireSameNumber(int shapes, int rows) {
    if (shapes != rows) {
      throw UnreadableFileException.of(
          name,
          ".shp có " + shapes + " hình nhưng .dbf có " + rows + " dòng: không cùng một bộ",
          "the .shp has " + shapes + " shapes but the .dbf " + rows + " rows: not of one set");
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
      throw UnreadableFileException.of(name, "không phải shapefile", "is no shapefile");
    }
    long claimed = 2L * header.getInt(24);
    if (claimed > Files.size(path) || claimed < HEADER_BYTES) {
      throw new EOFException();
    }
    return claimed - HEADER_BYTES;
  }

  private int readRecordLength(DataInputStream in, long left, int number) throws IOException {
    in.readInt();
    long bytes = 2L * in.readInt();
    if (bytes < 4 || bytes + 8 > left) {
      throw new EOFException();
    }
    if (bytes > Limits.AREA_BYTES) {
      throw new BrokenAreaException(
              "dài " + bytes + " byte, quá giới hạn", "has " + bytes + " bytes, above the limit")
          .at(name, number);
    }
    return (int) bytes;
  }

  private Geometry area(byte[] content, int number) {
    ByteBuffer record = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    int type = record.getInt(0);
    try {
      if (type == NULL_SHAPE) {
        throw BrokenAreaException.empty();
      }
      if (type % 10 != 5 || type > 25) {
        throw BrokenAreaException.ofKind("shapefile " + type);
      }
      return Rings.assemble(rings(record));
    } catch (BrokenAreaException e) {
      throw e.at(name, number);
    }
  }

  private static List<LinearRing> rings(ByteBuffer record) {
    if (record.limit() < FIXED_BYTES) {
      throw BrokenAreaException.cutOff();
    }
    int parts = Limits.rings(record.getInt(36));
    int points = Limits.corners(record.getInt(40));
    if (parts < 1 || points < 1) {
      throw BrokenAreaException.empty();
    }
    if (FIXED_BYTES + 4L * parts + 16L * points > record.limit()) {
      throw BrokenAreaException.cutOff();
    }
    List<LinearRing> rings = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      int start = record.getInt(FIXED_BYTES + 4 * part);
      int end = part + 1 < parts ? record.getInt(FIXED_BYTES + 4 * part + 4) : points;
      if (start < 0 || end < start || end > points) {
        throw BrokenAreaException.cutOff();
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
    String stem = own.substring(0, own.length() - 3);
    try (Stream<Path> files = Files.list(path.toAbsolutePath().getParent())) {
      List<Path> alike =
          files
              .filter(f -> f.getFileName().toString().equalsIgnoreCase(stem + extension))
              .filter(Files::isRegularFile)
              .toList();
      List<Path> exact =
          alike.stream().filter(f -> f.getFileName().toString().startsWith(stem)).toList();
      List<Path> best = exact.size() == 1 ? exact : alike;
      if (best.size() > 1) {
        throw UnreadableFileException.of(
            name,
            "có nhiều tệp ." + extension + " đi kèm, chỉ khác chữ hoa chữ thường",
            "several ." + extension + " beside it, which differ in letter case only");
      }
      return best.stream().findFirst();
    }
  }
}
