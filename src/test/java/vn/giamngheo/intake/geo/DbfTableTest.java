package vn.giamngheo.intake.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables byte by byte: every type of field, and text in its three encodings. */
class DbfTableTest {
  /** “Xã Đất Bằng” as Windows-1258 has it: tones are marks of their own after the letter. */
  private static final String WINDOWS_1258 = "5861DE20D0E2EC742042E3CC6E67";

  private static final String TCVN3 = "58B720A7CA742042BB6E67";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "N, '24052     ', 24052",
    "N, '   24052.0', 24052.0",
    "F, '1.5e+1    ', 1.5e+1",
    "N, '**********', ''",
    "N, '          ', ''",
    "D, '20250701  ', 20250701",
    "L, 'T         ', T",
    "C, 'Uar       ', Uar",
    "M, '        12', ''",
    "B, 'abcdefgh  ', ''",
  })
  void eachTypeOfFieldIsText(char type, String bytes, String value) throws IOException {
    Path file = table(type, bytes.getBytes(StandardCharsets.US_ASCII));
    assertThat(row(file, null)).containsEntry("FIELD", value);
  }

  @Test
  void integerOfFourBytesIsItsNumber() throws IOException {
    byte[] bytes = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(24052).array();
    assertThat(row(table('I', bytes), null)).containsEntry("FIELD", "24052");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1258", "ANSI 1258", "CP1258", "windows-1258", " 1258\r\n"})
  void codePageOfWindows1258IsRespectedAndMarksAreComposed(String codePage) throws IOException {
    byte[] text = java.util.HexFormat.of().parseHex("5861DE20D0E2EC7420");
    assertThat(row(table('C', text), codePage)).containsEntry("FIELD", "Xã Đất");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TCVN", "TCVN3", "TCVN3 (ABC)", "abc"})
  void codePageOfTcvn3IsRespected(String codePage) throws IOException {
    assertThat(row(table('C', java.util.HexFormat.of().parseHex(TCVN3)), codePage))
        .containsEntry("FIELD", "Xã Đất Bằng");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "utf8", "\uFEFFUTF-8\n", "65001"})
  void codePageOfUtf8IsRespected(String codePage) throws IOException {
    byte[] decomposed = "Ia Rsươm".getBytes(StandardCharsets.UTF_8);
    assertThat(row(table('C', decomposed), codePage)).containsEntry("FIELD", "Ia Rsươm");
  }

  @Test
  void decomposedTextIsComposed() throws IOException {
    String decomposed = java.text.Normalizer.normalize("Đất Bằng", java.text.Normalizer.Form.NFD);
    assertThat(row(table('C', decomposed.getBytes(StandardCharsets.UTF_8)), null))
        .containsEntry("FIELD", "Đất Bằng");
  }

  @Test
  void letterCutAtTheEndOfAFullFieldIsLeftOut() throws IOException {
    byte[] whole = "Ia Rsươm, Đất Bằ".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
    assertThat(row(table('C', cut), null)).containsEntry("FIELD", "Ia Rsươm, Đất B");
  }

  @Test
  void codePageThatIsWrongIsSaidWithFieldAndRow() throws IOException {
    Path file = table('C', java.util.HexFormat.of().parseHex(WINDOWS_1258));
    UnreadableFileException refusal =
        catchThrowableOfType(UnreadableFileException.class, () -> row(file, "UTF-8"));
    assertThat(refusal.issue().in(vn.giamngheo.text.Language.VI))
        .startsWith("xa.dbf (FIELD): đối tượng thứ 1: ")
        .contains("bảng mã UTF_8");
  }

  @Test
  void textOfNoVietnameseEncodingAsksForACodePage() throws IOException {
    byte[] cyrillic = "Зя Ђж Шы Яю".getBytes("windows-1251");
    UnreadableFileException refusal =
        catchThrowableOfType(UnreadableFileException.class, () -> row(table('C', cyrillic), null));
    assertThat(refusal).hasMessageContaining(".cpg");
  }

  @Test
  void codePageOfAnotherLanguageDoesNotMatterToPlainLetters() throws IOException {
    byte[] plain = "Uar".getBytes(StandardCharsets.US_ASCII);
    assertThat(row(table('C', plain), "ISO-8859-1")).containsEntry("FIELD", "Uar");
  }

  @Test
  void deletedRowIsEmpty() throws IOException {
    Path file = table('C', "Uar".getBytes(StandardCharsets.US_ASCII));
    byte[] bytes = Files.readAllBytes(file);
    bytes[65] = '*';
    Files.write(file, bytes);
    assertThat(row(file, null)).isEmpty();
  }

  @Test
  void rowsThatAreNotThereAreNotBelieved() throws IOException {
    Path file = table('C', "Uar".getBytes(StandardCharsets.US_ASCII));
    byte[] bytes = Files.readAllBytes(file);
    bytes[7] = 0x7F;
    Files.write(file, bytes);
    assertThat(catchThrowableOfType(EOFException.class, () -> row(file, null))).isNotNull();
  }

  private static Map<String, String> row(Path file, String codePage) throws IOException {
    try (DbfTable table = new DbfTable("xa.dbf", file, codePage)) {
      return table.next().map();
    }
  }

  /** One field of that type with these bytes in its one row. */
  private Path table(char type, byte[] value) throws IOException {
    ByteBuffer out = ByteBuffer.allocate(66 + value.length).order(ByteOrder.LITTLE_ENDIAN);
    out.put(0, (byte) 3)
        .putInt(4, 1)
        .putShort(8, (short) 65)
        .putShort(10, (short) (1 + value.length));
    out.position(32).put("FIELD".getBytes(StandardCharsets.US_ASCII));
    out.put(32 + 11, (byte) type).put(32 + 16, (byte) value.length).put(64, (byte) 0x0D);
    out.put(65, (byte) ' ').position(66).put(value);
    return Files.write(folder.resolve("xa.dbf"), out.array());
  }
}
