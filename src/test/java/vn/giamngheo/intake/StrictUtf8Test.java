package vn.giamngheo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.text.Language;

class StrictUtf8Test {
  @TempDir private Path folder;
  private final Issues issues = new Issues();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          empty                  |                     | ''
          Vietnamese             | 78 C3 A3            | xã
          with byte order mark   | EF BB BF 61         | a
          mark in the middle     | 61 EF BB BF         | a\uFEFF
          four bytes             | F0 9F 97 BA         | 🗺
          """)
  void readsUtf8WithoutItsByteOrderMark(String name, String hex, String text) throws IOException {
    assertThat(read(bytes(hex))).isEqualTo(text);
    assertThat(issues.isEmpty()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what is wrong          | bytes                | line | byte
          at the start             | FF                   | 1 | 1
          Latin-1 letter           | 78 E3 0A             | 1 | 2
          in the second line       | 61 0A 62 E3 63       | 2 | 2
          after a Vietnamese one   | C3 A3 E3 20          | 1 | 3
          cut off at the end       | 61 0A 62 E1 BA       | 2 | 2
          lines end with CR LF     | 61 0D 0A 0D 0A 80    | 3 | 1
          overlong                 | C0 AF                | 1 | 1
          half a surrogate pair    | 61 ED A0 80          | 1 | 2
          above Unicode            | F5 80 80 80          | 1 | 1
          UTF-16                   | FF FE 61 00          | 1 | 1
          """)
  void saysWhereBytesAreNoUtf8(String name, String hex, int line, int column) throws IOException {
    assertThat(read(bytes(hex))).isNull();
    assertThat(issues.list())
        .extracting(issue -> issue.in(Language.EN))
        .containsExactly(
            "p/t.csv, line "
                + line
                + ", column "
                + column
                + ": not valid UTF-8 here (column counts bytes)");
  }

  @Test
  void sizeIsLimited() throws IOException {
    byte[] most = "a".repeat(StrictUtf8.MAX_BYTES).getBytes(StandardCharsets.UTF_8);
    assertThat(read(most)).hasSize(StrictUtf8.MAX_BYTES);

    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("t.csv").toFile(), "rw")) {
      file.setLength(200L << 20);
    }
    assertThat(StrictUtf8.read(folder.resolve("t.csv"), "p/t.csv", issues)).isNull();
    assertOnlySaid("p/t.csv: file is larger than 16 MB");
  }

  @Test
  void missingFileIsSaid() {
    assertThat(StrictUtf8.read(folder.resolve("t.csv"), "p/t.csv", issues)).isNull();
    assertOnlySaid("p/t.csv: file is missing");
  }

  @Test
  void folderInPlaceOfAFileIsSaid() {
    assertThat(StrictUtf8.read(folder, "p/t.csv", issues)).isNull();
    assertOnlySaid("p/t.csv: file is missing");
  }

  @Test
  void fileThatCannotBeReadIsSaid() throws IOException {
    Path memory = Path.of("/proc/self/mem");
    assumeTrue(Files.isRegularFile(memory), "only Linux has a file that not even root can read");
    Path link = Files.createSymbolicLink(folder.resolve("t.csv"), memory);

    String text = StrictUtf8.read(link, "p/t.csv", issues);
    Files.delete(link);

    assertThat(text).isNull();
    assertOnlySaid("p/t.csv: file cannot be read");
  }

  private void assertOnlySaid(String sentence) {
    assertThat(issues.list()).extracting(issue -> issue.in(Language.EN)).containsExactly(sentence);
  }

  private String read(byte[] bytes) throws IOException {
    return StrictUtf8.read(Files.write(folder.resolve("t.csv"), bytes), "p/t.csv", issues);
  }

  private static byte[] bytes(String hex) {
    return hex == null ? new byte[0] : HexFormat.of().parseHex(hex.replace(" ", ""));
  }
}
