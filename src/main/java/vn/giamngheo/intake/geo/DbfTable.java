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
import java.util.List;

/** The attribute table of a shapefile, row by row; a deleted row has no fields. */
final class DbfTable implements AutoCloseable {
  private static final int HEADER_BYTES = 32;
  private static final int END_OF_FIELDS = 0x0D;
  private static final int DELETED = '*';

  /** Values looked at to find the encoding. */
  private static final int SAMPLE = 20_000;

  private final String name;
  private final Path path;
  private final int rows;
  private final int rowBytes;
  private final int headerBytes;
  private final List<DbfField> fields;
  private final LegacyText encoding;
  private final InputStream in;
  private int read;

  /**
   * @param name of the shapefile, for messages
   * @param codePage text of the {@code .cpg}; null when there is none
   * @throws EOFException when the file is shorter than its header claims
   * @throws UnreadableFileException when the encoding is not known
   */
  DbfTable(String name, Path path, String codePage) throws IOException {
    this.name = name;
    this.path = path;
    try (InputStream start = open()) {
      ByteBuffer header = ByteBuffer.wrap(start.readNBytes(HEADER_BYTES));
      header.order(ByteOrder.LITTLE_ENDIAN);
      if (header.limit() < HEADER_BYTES) {
        throw new EOFException();
      }
      rows = header.getInt(4);
      headerBytes = Short.toUnsignedInt(header.getShort(8));
      rowBytes = Short.toUnsignedInt(header.getShort(10));
      boolean impossible = rows < 0 || rowBytes < 1 || headerBytes < HEADER_BYTES;
      if (impossible || headerBytes + (long) rows * rowBytes > Files.size(path)) {
        throw new EOFException();
      }
      fields = fields(start.readNBytes(headerBytes - HEADER_BYTES));
    }
    encoding = encoding(codePage);
    in = open();
    in.skipNBytes(headerBytes);
  }

  private InputStream open() throws IOException {
    return new BufferedInputStream(Files.newInputStream(path));
  }

  private List<DbfField> fields(byte[] header) throws EOFException {
    List<DbfField> found = new ArrayList<>();
    int start = 1;
    for (int at = 0;
        at + HEADER_BYTES <= header.length && header[at] != END_OF_FIELDS;
        at += HEADER_BYTES) {
      int nameEnd = at;
      while (nameEnd < at + 11 && header[nameEnd] != 0) {
        nameEnd++;
      }
      String field = new String(header, at, nameEnd - at, StandardCharsets.ISO_8859_1);
      int length = Byte.toUnsignedInt(header[at + 16]);
      found.add(new DbfField(field.strip(), (char) header[at + 11], start, length));
      start += length;
    }
    if (start > rowBytes) {
      throw new EOFException();
    }
    return found;
  }

  /** How many rows there are, deleted ones included. */
  int rows() {
    return rows;
  }

  /** What the code page names; where it names nothing of use, what the values look like. */
  private LegacyText encoding(String codePage) throws IOException {
    List<byte[]> sample = sample();
    if (codePage != null && LegacyText.ofCodePage(codePage).isPresent()) {
      return LegacyText.ofCodePage(codePage).get();
    }
    if (codePage != null && !sample.stream().allMatch(LegacyText::isAscii)) {
      throw UnreadableFileException.of(
          name,
          "tệp .cpg ghi bảng mã không nhận; cần UTF-8, 1258 hoặc TCVN3",
          "the .cpg names an encoding that is not taken; needed: UTF-8, 1258 or TCVN3");
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

  private List<byte[]> sample() throws IOException {
    List<byte[]> sample = new ArrayList<>();
    try (InputStream all = open()) {
      all.skipNBytes(headerBytes);
      for (int i = 0; i < rows && sample.size() < SAMPLE; i++) {
        byte[] row = all.readNBytes(rowBytes);
        if (row.length == rowBytes && row[0] != DELETED) {
          fields.stream().filter(DbfField::isText).forEach(f -> sample.add(f.bytes(row)));
        }
      }
    }
    return sample;
  }

  /**
   * The next row; empty when it is marked as deleted.
   *
   * @throws EOFException when there is none
   */
  Attributes next() throws IOException {
    if (read++ >= rows) {
      throw new EOFException();
    }
    byte[] row = in.readNBytes(rowBytes);
    if (row.length < rowBytes) {
      throw new EOFException();
    }
    Attributes values = new Attributes();
    if (row[0] == DELETED) {
      return values;
    }
    for (DbfField field : fields) {
      String value = field.value(row, encoding);
      if (value.indexOf('\uFFFD') >= 0) {
        throw UnreadableFileException.ofField(
            name,
            read,
            field.name(),
            "có ký tự không thuộc bảng mã " + encoding + "; hãy kiểm tra tệp .cpg",
            "has characters that are not in the encoding " + encoding + "; check the .cpg");
      }
      values.put(field.name(), value);
    }
    return values;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
