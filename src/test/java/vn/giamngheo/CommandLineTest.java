package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.content.SmallMaps;

/** Commands that end by themselves, run in this process. */
@ResourceLock(Resources.SYSTEM_OUT)
class CommandLineTest {
  @TempDir private Path folder;
  private SmallMaps maps;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final PrintStream systemOut = System.out;
  private final PrintStream systemErr = System.err;

  @BeforeEach
  void catchOutput() {
    maps = SmallMaps.in(folder);
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void giveOutputBack() {
    System.setOut(systemOut);
    System.setErr(systemErr);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # environment | arguments | said
                        | --port abc              | --port không nhận giá trị “abc”: cần một số nguyên.
                        | --port 99999999999      | --port không nhận giá trị “99999999999”: cần một số nguyên.
                        | --port 65536            | Cổng (--port) phải từ 0 đến 65535, không phải 65536.
                        | --port -1               | Cổng (--port) phải từ 0 đến 65535, không phải -1.
                        | serve --port 65536      | Cổng (--port) phải từ 0 đến 65535, không phải 65536.
                        | --port                  | --port cần một giá trị.
                        | --host ␠                | Địa chỉ (--host) bị bỏ trống.
                        | --maps gone             | Không có hoặc không đọc được thư mục nội dung (--maps) “gone”.
                        | check --maps gone       | Không có hoặc không đọc được thư mục nội dung (--maps) “gone”.
                        | --maps pom.xml          | Không có hoặc không đọc được thư mục nội dung (--maps) “pom.xml”.
                        | --data pom.xml          | Nơi giữ dữ liệu (--data) “pom.xml” không phải thư mục.
                        | --data a;b              | Tên thư mục dữ liệu (--data) “a;b” không được có dấu chấm phẩy.
                        | --maps src --data src/x | Thư mục dữ liệu (--data) không được nằm trong thư mục nội dung (--maps) “src”.
                        | --maps src --data src   | Thư mục dữ liệu (--data) không được nằm trong thư mục nội dung (--maps) “src”.
                        | import boundaries a.zip --vintage 31/12/2020 | --vintage không nhận giá trị “31/12/2020”: cần một ngày như 2025-06-30.
                        | import successions a.csv --set nope=x | --set không nhận “nope”: cần old_code, new_code, date, extent, share_households, resolution, article.
                        | --prot 80               | Không có lệnh hoặc tùy chọn “--prot 80”. Xem: atlas --help
                        | sreve                   | Không có lệnh hoặc tùy chọn “sreve”. Xem: atlas --help
                        | check --lang fr         | --lang không nhận giá trị “fr”: cần vi hoặc en.
                        | --port 80 serve         | --port phải đứng sau tên lệnh: atlas serve --port …
                        | --config gone           | Không đọc được tệp cấu hình “gone”.
          ATLAS_PORT=abc |                        | --port không nhận giá trị “abc”: cần một số nguyên.
          ATLAS_PORT=-5 |                         | Cổng (--port) phải từ 0 đến 65535, không phải -5.
          ATLAS_MAPS=gone |                       | Không có hoặc không đọc được thư mục nội dung (--maps) “gone”.
          ATLAS_CONFIG=gone | check               | Không đọc được tệp cấu hình “gone”.
          """)
  void wrongUseIsOneSentenceAndExitCodeTwo(String environment, String arguments, String said) {
    int code = run(environment(environment), arguments(arguments));

    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(said + System.lineSeparator());
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(code).isEqualTo(2);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          prot=80     | đặt “prot”, không phải một tùy chọn.
          PORT=80     | đặt “PORT”, không phải một tùy chọn.
          port=eighty | --port không nhận giá trị “eighty”: cần một số nguyên.
          port=\\u12  | Không đọc được tệp cấu hình
          maps=gone   | Không có hoặc không đọc được thư mục nội dung (--maps) “gone”.
          """)
  void wrongSettingsFileIsOneSentenceAndExitCodeTwo(String line, String said) throws IOException {
    Path file = Files.writeString(folder.resolve("atlas.properties"), line);

    int code = run(Map.of(), "--config=" + file);

    assertThat(err.toString(StandardCharsets.UTF_8)).contains(said).hasLineCount(1);
    assertThat(code).isEqualTo(2);
  }

  @Test
  void nothingIsMadeBeforeTheSettingsAreRight() {
    Path data = folder.resolve("data");

    run(Map.of(), "--data", data.toString(), "--maps", "gone");

    assertThat(data).doesNotExist();
  }

  @Test
  void portInUseIsOneSentenceAndNothingIsOpened() throws IOException {
    Path data = folder.resolve("data");
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(other.getLocalPort());

      int code = run(Map.of(), "--port", port, "--data", data.toString());

      assertThat(err.toString(StandardCharsets.UTF_8))
          .isEqualTo("Cổng " + port + " đang được dùng. Chọn cổng khác bằng --port.\n");
      assertThat(code).isEqualTo(1);
      assertThat(data).doesNotExist();
    }
  }

  /** 203.0.113.0/24 is kept for documentation, RFC 5737; the name .invalid for nobody, RFC 2606. */
  @ParameterizedTest
  @CsvSource({
    "203.0.113.1,“203.0.113.1” (--host) không phải địa chỉ của máy này.",
    "atlas.invalid,Không có máy nào tên “atlas.invalid” (--host)."
  })
  void hostThatIsNotOursIsOneSentence(String host, String said) {
    int code = run(Map.of(), "--host", host, "--port", "0", "--data", folder + "/data");

    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(said + "\n");
    assertThat(code).isEqualTo(1);
  }

  @Test
  void checkOfSoundContentSaysSo() {
    int code = run(Map.of(), "check", "--maps", maps.directory().toString());

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("krong-pa: 4 số liệu\n")
        .endsWith("Không có lỗi.\n");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(code).isZero();
  }

  @Test
  void checkOfBrokenContentSaysWhereInTheLanguageAskedFor() {
    maps.replace("krong-pa/observations.csv", ",63,household", ",sixty,household");
    String directory = maps.directory().toString();

    assertThat(run(Map.of(), "check", "--maps", directory)).isEqualTo(1);
    assertThat(run(Map.of("ATLAS_MAPS", directory), "check", "--lang=en")).isEqualTo(1);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(
            "krong-pa/observations.csv, dòng 3, cột 10 (value): “sixty” không phải số (dùng dấu"
                + " chấm thập phân)\n")
        .contains("1 lỗi; không nhận: krong-pa\n")
        .contains(
            "krong-pa/observations.csv, line 3, column 10 (value): “sixty” is not a number"
                + " (decimal point)\n")
        .contains("1 faults; refused: krong-pa\n");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void checkOfAnEmptyFolderNamesWhatIsMissing() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(run(Map.of(), "check", "--maps", empty.toString())).isEqualTo(1);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("indicators: thiếu thư mục này\n")
        .contains("units: thiếu thư mục này\n")
        .contains("boundaries: thiếu thư mục này\n");
  }

  @Test
  void serveWithNothingToServeIsRefused() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    int code = run(Map.of(), "--port", "0", "--maps", empty.toString(), "--data", folder + "/data");

    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("Chưa có nội dung nào nạp được từ “" + empty + "”.")
        .doesNotContain("\tat ");
    assertThat(code).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"--help", "-h", "serve --help", "check -h"})
  void helpSpeaksOneLanguageAndNamesTheSettings(String arguments) {
    assertThat(run(Map.of("ATLAS_HELP", "1"), arguments.split(" "))).isZero();

    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("Cách dùng: atlas")
        .contains("--maps=THƯ-MỤC", "./maps", "In hướng dẫn này.")
        .doesNotContain("Show this help");
  }

  @Test
  void versionIsThatOfTheBuildWhateverTheEnvironmentHolds() {
    assertThat(run(Map.of("ATLAS_VERSION", "7"), "--version")).isZero();

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("atlas " + Version.text() + "\n");
  }

  private static int run(Map<String, String> environment, String... arguments) {
    return Main.run(environment, arguments);
  }

  private static Map<String, String> environment(String pairs) {
    Map<String, String> environment = new HashMap<>();
    if (pairs != null) {
      String[] pair = pairs.split("=", 2);
      environment.put(pair[0], pair[1]);
    }
    return environment;
  }

  private static String[] arguments(String text) {
    return text == null
        ? new String[0]
        : Arrays.stream(text.split(" ")).map(a -> a.equals("␠") ? " " : a).toArray(String[]::new);
  }
}
