package vn.giamngheo.intake.geo;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.wololo.flatgeobuf.PackedRTree;
import org.wololo.flatgeobuf.generated.Crs;
import org.wololo.flatgeobuf.generated.Feature;
import org.wololo.flatgeobuf.generated.Header;

/**
 * FlatGeobuf: magic bytes, a header, an index by place (skipped), then features, each a FlatBuffers
 * table after its length. The library knows the tables; lengths are held against the file first,
 * and what a table points at is read within the bounds of its own bytes.
 */
final class FlatGeobufFile implements SpatialFile {
  private static final byte[] MAGIC = {'f', 'g', 'b', 3, 'f', 'g', 'b'};
  private static final int MAGIC_BYTES = 8;
  private static final int LENGTH_BYTES = 4;
  private static final int MOST_HEADER_BYTES = 16 << 20;

  private final String name;
  private final Path path;

  FlatGeobufFile(String name, Path path) {
    this.name = name;
    this.path = path;
  }

  @Override
  public String name() {
    return name;
  }

  /** The open file, and how many bytes of it are not yet read. */
  private static final class Source implements AutoCloseable {
    private final InputStream in;
    private long left;

    private Source(Path path) throws IOException {
      left = Files.size(path);
      in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    }

    private byte[] read(long bytes) throws IOException {
      if (bytes < 0 || bytes > left) {
        throw new EOFException();
      }
      left -= bytes;
      byte[] read = in.readNBytes((int) bytes);
      if (read.length < bytes) {
        throw new EOFException();
      }
      return read;
    }

    private void skip(long bytes) throws IOException {
      if (bytes < 0 || bytes > left) {
        throw new EOFException();
      }
      left -= bytes;
      in.skipNBytes(bytes);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  @Override
  public Optional<String> crs() throws IOException {
    try (Source source = new Source(path)) {
      Crs crs = header(source).crs();
      if (crs == null) {
        return Optional.empty();
      }
      String authority = crs.org();
      boolean epsg = authority == null || authority.equalsIgnoreCase("EPSG");
      return epsg && crs.code() > 0
          ? Optional.of("EPSG:" + crs.code())
          : Optional.ofNullable(crs.wkt());
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw brokenHeader(e);
    }
  }

  @Override
  public void read(Consumer<vn.giamngheo.intake.geo.Feature> sink) throws IOException {
    try (Source source = new Source(path)) {
      FlatGeobufTables tables = tables(source);
      int number = 0;
      while (source.left > 0) {
        number++;
        sink.accept(feature(source, tables, number));
      }
      if (tables.featuresCount() > number) {
        throw new EOFException();
      }
    }
  }

  private FlatGeobufTables tables(Source source) throws IOException {
    try {
      Header header = header(source);
      if (header.indexNodeSize() > 0 && header.featuresCount() > 0) {
        source.skip(indexBytes(header.featuresCount(), header.indexNodeSize()));
      }
      return new FlatGeobufTables(header);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw brokenHeader(e);
    }
  }

  private static long indexBytes(long features, int nodeSize) throws EOFException {
    if (features > Integer.MAX_VALUE || nodeSize < 2) {
      throw new EOFException();
    }
    return PackedRTree.calcSize((int) features, nodeSize);
  }

  private Header header(Source source) throws IOException {
    byte[] magic = source.read(Math.min(MAGIC_BYTES, source.left));
    if (!Arrays.equals(MAGIC, 0, MAGIC.length, magic, 0, Math.min(magic.length, MAGIC.length))) {
      throw UnreadableFileException.of(
          name, "không phải FlatGeobuf phiên bản 3", "is no FlatGeobuf of version 3");
    }
    return Header.getRootAsHeader(table(source, MOST_HEADER_BYTES));
  }

  private vn.giamngheo.intake.geo.Feature feature(
      Source source, FlatGeobufTables tables, int number) throws IOException {
    ByteBuffer bytes = table(source, Limits.AREA_BYTES);
    try {
      Feature table = Feature.getRootAsFeature(bytes);
      return new vn.giamngheo.intake.geo.Feature(
          name, number, tables.fields(table).map(), tables.area(table));
    } catch (BrokenAreaException e) {
      throw e.at(name, number);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw BrokenAreaException.cutOff().at(name, number);
    }
  }

  /** The next table, whose length stands before it. */
  private ByteBuffer table(Source source, int most) throws IOException {
    byte[] length = source.read(LENGTH_BYTES);
    long bytes =
        Integer.toUnsignedLong(ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt());
    if (bytes > source.left || bytes < LENGTH_BYTES) {
      throw new EOFException();
    }
    if (bytes > most) {
      throw UnreadableFileException.of(
          name,
          "một phần của tệp dài " + bytes + " byte, quá giới hạn " + most,
          "a part of the file has " + bytes + " bytes, above the limit of " + most);
    }
    return ByteBuffer.wrap(source.read(bytes)).order(ByteOrder.LITTLE_ENDIAN);
  }

  private UnreadableFileException brokenHeader(RuntimeException e) {
    return e instanceof UnreadableFileException known
        ? known
        : UnreadableFileException.of(name, "phần đầu tệp hỏng", "the header is broken");
  }
}
