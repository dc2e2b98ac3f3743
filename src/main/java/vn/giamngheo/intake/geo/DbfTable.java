package vn.giamngheo.intake.geo;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The attribute table of a shapefile, row by row; a deleted row is empty. */
final class DbfTable implements AutoCloseable {
  private static final int HEADER_BYTES = 32;
  private static final int END_OF_FIELDS = 0x0D;
  private static final int DELETED = '*';

  /** Values looked at to find the encoding. */
  private static final int SAMPLE = 20_000;

  private final Path path;
  private final int rows;
  private final int rowBytes;
  private final int headerBytes;
  private final List<Field> fields = new ArrayList<>();
  private final LegacyText encoding;
  private final InputStream in;
  private int read;

  private record Field(String name, int start, int length) {
    byte[] of(byte[] row) {
      return Arrays.copyOfRange(row, start, start + length);
    }
  }

  /**
   * @param name of the shapefile, for messages
   * @param codePage text of the {@code .cpg}; null when there is none
   * @throws EOFException when the file is shorter than its header claims
   * @throws UnreadableFileException when the encoding is not known
   */
  DbfTable(String name, Path path, String codePage) throws IOException {
    this.path = path;
    byte[] all;
    try (InputStream start = open()) {
      ByteBuffer header = ByteBuffer.wrap(start.readNBytes(HEADER_BYTES));
      header.order(ByteOrder.LITTLE_ENDIAN);
      if (header.limit() < HEADER_BYTES) {
        throw new EOFException();
      }
      rows = header.getInt(4);
      headerBytes = Short.toUnsignedInt(header.getShort(8));
      rowBytes = Short.toUnsignedInt(header.getShort(10));
      if (rows < 0 || rowBytes < 1 || headerBytes + (long) rows * rowBytes > Files.size(path)) {
        throw new EOFException();
      }
      all = start.readNBytes(headerBytes - HEADER_BYTES);
    }
    readFields(all);
    encoding = codePage == null ? detect(name) : ofCodePage(name, codePage);
    in = open();
    in.skipNBytes(headerBytes);
  }

  private InputStream open() throws IOException {
    return new BufferedInputStream(Files.newInputStream(path));
  }

  private void readFields(byte[] header) throws EOFException {
    int start = 1;
    for (int at = 0; at + HEADER_BYTES <= header.length && header[at] != END_OF_FIELDS; ) {
      int nameEnd = at;
      while (nameEnd < at + 11 && header[nameEnd] != 0) {
        nameEnd++;
      }
      String field = new String(header, at, nameEnd - at, StandardCharsets.ISO_8859_1);
      int length = Byte.toUnsignedInt(header[at + 16]);
      fields.add(new Field(field.strip(), start, length));
      start += length;
      at += HEADER_BYTES;
    }
    if (start > rowBytes) {
      throw new EOFException();
    }
  }

  private static LegacyText ofCodePage(String name, String codePage) {
    return LegacyText.ofCodePage(codePage)
        .orElseThrow(
            () ->
                UnreadableFileException.of(
                    name,
                    "tệp .cpg ghi bảng mã không nhận; cần UTF-8, 1258 hoặc TCVN3",
                    "the .cpg names an encoding that is not taken; needed: UTF-8, 1258 or TCVN3"));
  }

  private LegacyText detect(String name) throws IOException {
    List<byte[]> sample = new ArrayList<>();
    try (InputStream all = open()) {
      all.skipNBytes(headerBytes);
      for (int i = 0; i < rows && sample.size() < SAMPLE; i++) {
        byte[] row = all.readNBytes(rowBytes);
        fields.forEach(field -> sample.add(field.of(row)));
      }
    }
    return LegacyText.detect(sample)
        .orElseThrow(
            () ->
                UnreadableFileException.of(
                    name,
                    "không rõ bảng mã của .dbf; hãy đặt cạnh nó tệp .cpg ghi UTF-8, 1258 hoặc TCVN3",
                    "the encoding of the .dbf is not clear; put a .cpg with UTF-8, 1258 or TCVN3"
                        + " beside it"));
  }

  /**
   * The next row; empty when it is marked as deleted.
   *
   * @throws EOFException when there is none
   */
  Map<String, String> next() throws IOException {
    if (read++ >= rows) {
      throw new EOFException();
    }
    byte[] row = in.readNBytes(rowBytes);
    Map<String, String> values = new LinkedHashMap<>();
    if (row[0] != DELETED) {
      fields.forEach(field -> values.put(field.name, encoding.decode(field.of(row))));
    }
    return values;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
