package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import vn.giamngheo.db.Database;

/** The command {@code feedback}, run in this process. */
@ResourceLock(Resources.SYSTEM_OUT)
class FeedbackCommandTest {
  private static final String ADDRESS = "/nguon/krong-pa-2021/phu-luc-1/16/4";

  @TempDir private Path data;

  private record Outcome(int code, String said) {}

  @Test
  void reportsAreListedAnsweredRejectedAndDeleted() {
    ask();

    assertThat(run("list").said())
        .contains("1  ", "đang chờ trả lời", ADDRESS, "Số khác với văn bản: Sai chính tả.");
    assertThat(run("show", "1").said()).contains("Số đúng theo người góp ý: 23,46");
    assertThat(run("answer", "1", "--text", "Đã sửa.").code()).isEqualTo(Main.OK);
    assertThat(run("list").said()).isEqualToIgnoringNewLines("Không có góp ý nào.");
    assertThat(run("list", "--all", "--json").said())
        .contains("\"state\":\"answered\"", "\"answer\":\"Đã sửa.\"", "\"questionShown\":true");
    assertThat(run("answer", "1", "--text", "Đã sửa.", "--hide-question").code()).isZero();
    assertThat(run("show", "1", "--json").said()).contains("\"questionShown\":false");
    assertThat(run("reject", "1", "--reason", "In đúng như vậy.").code()).isZero();
    assertThat(run("show", "1").said()).contains("không nhận", "Trả lời: In đúng như vậy.");
    assertThat(run("delete", "1").code()).isZero();

    assertThat(run("show", "1")).isEqualTo(new Outcome(1, "Không có góp ý số 1.\n"));
    assertThat(run("answer", "1", "--text", "x").code()).isEqualTo(Main.REFUSED);
    assertThat(run("delete", "1").code()).isEqualTo(Main.REFUSED);
    assertThat(run("answer", "1", "--text", " ").code()).isEqualTo(Main.REFUSED);
    assertThat(run("answer", "1").code()).isEqualTo(Main.WRONG_USE);
    assertThat(run("show", "một").code()).isEqualTo(Main.WRONG_USE);
  }

  private void ask() {
    try (Database database = Database.open(data)) {
      database
          .owner()
          .useHandle(
              h ->
                  h.execute(
                      "insert into feedback (ticket, digest, atlas, address, kind, expected,"
                          + " reference, words, revision_number, created_at) values ('t', 'd',"
                          + " 'krong-pa-2021', ?, 'figure', '23,46', '', 'Sai chính tả.', 1,"
                          + " current_timestamp)",
                      ADDRESS));
    }
  }

  /** What the command says on both outputs. */
  private Outcome run(String... arguments) {
    PrintStream systemOut = System.out;
    PrintStream systemErr = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
    System.setOut(both);
    System.setErr(both);
    try {
      String[] all =
          Stream.of(Stream.of("feedback"), Arrays.stream(arguments), Stream.of("--data=" + data))
              .flatMap(s -> s)
              .toArray(String[]::new);
      return new Outcome(Main.run(Map.of(), all), said.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(systemOut);
      System.setErr(systemErr);
    }
  }
}
