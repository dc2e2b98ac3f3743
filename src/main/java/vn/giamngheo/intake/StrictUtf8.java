package vn.giamngheo.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.giamngheo.text.Text;

/** Reads a text file as UTF-8 and says where it is not. */
final class StrictUtf8 {
  /** A table of every figure of a province is a few megabytes; more is a mistake or an attack. */
  static final int MAX_BYTES = 16 << 20;

  private StrictUtf8() {}

  /** The file's text without a byte order mark; null, with an issue, when it cannot be read. */
  static String read(Path path, String file, Issues issues) {
    byte[] bytes = bytes(path, file, issues);
    if (bytes == null) {
      return null;
    }
    CharBuffer out = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      issues.add(brokenAt(file, bytes, in.position()));
      return null;
    }
    String text = out.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static byte[] bytes(Path path, String file, Issues issues) {
    if (!Files.isRegularFile(path)) {
      issues.add(DataIssue.ofFile(file, new Text("không có tệp này", "file is missing")));
      return null;
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length <= MAX_BYTES) {
        return bytes;
      }
      issues.add(
          DataIssue.ofFile(file, new Text("tệp lớn hơn 16 MB", "file is larger than 16 MB")));
    } catch (IOException e) {
      issues.add(DataIssue.ofFile(file, new Text("không đọc được tệp này", "file cannot be read")));
    }
    return null;
  }

  private static DataIssue brokenAt(String file, byte[] bytes, int position) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new DataIssue(
        file,
        line,
        position - lineStart + 1,
        null,
        new Text(
            "ký tự không đúng mã UTF-8 (cột tính theo byte)",
            "not valid UTF-8 here (column counts bytes)"));
  }
}
