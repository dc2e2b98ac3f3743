package vn.giamngheo;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.giamngheo.db.DatabaseUnavailableException;
import vn.giamngheo.text.Text;

/** The command line: {@code serve} unless told otherwise. */
@Command(
    name = "atlas",
    description = "Atlas Giảm nghèo: bản đồ và biểu đồ số liệu nghèo từ văn bản của chính quyền.",
    subcommands = {ServeCommand.class, CheckCommand.class, DrawBoundariesCommand.class},
    mixinStandardHelpOptions = true,
    versionProvider = Main.VersionProvider.class,
    synopsisHeading = "Cách dùng: ",
    optionListHeading = "%nTùy chọn (cũng đặt được bằng ATLAS_PORT … hoặc tệp --config):%n",
    commandListHeading = "%nLệnh:%n",
    sortOptions = false)
public final class Main implements java.util.concurrent.Callable<Integer> {
  /** Everything was done. */
  static final int OK = 0;

  /** Something was refused, or could not be opened. */
  static final int REFUSED = 1;

  /** The command line or a setting is wrong. */
  static final int WRONG_USE = 2;

  private static final Logger LOG = LoggerFactory.getLogger(Main.class);

  @Mixin private ServeCommand.Options options;

  /** Prints the version of the build. */
  static final class VersionProvider implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"atlas " + Version.text()};
    }
  }

  public static void main(String[] args) throws IOException {
    // What we say is Vietnamese, whatever the machine's locale.
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    if (System.getProperty("java.util.logging.config.file") == null) {
      try (InputStream config = Main.class.getResourceAsStream("/logging.properties")) {
        LogManager.getLogManager().readConfiguration(config);
      }
    }
    int code = commandLine(args).execute(args);
    if (code != ServeCommand.RUNNING) {
      System.exit(code);
    }
  }

  static CommandLine commandLine(String... args) {
    return new CommandLine(new Main())
        .setDefaultValueProvider(new SettingSources(args, System.getenv()))
        .setParameterExceptionHandler((e, given) -> say(WRONG_USE, explain(e)))
        .setExecutionExceptionHandler((e, command, result) -> fail(e));
  }

  @Override
  public Integer call() throws IOException {
    return ServeCommand.serve(options.settings());
  }

  private static int fail(Exception e) {
    if (e instanceof Settings.InvalidSettingException setting) {
      return say(WRONG_USE, setting.text());
    }
    DatabaseUnavailableException unavailable = DatabaseUnavailableException.within(e);
    if (unavailable != null) {
      return say(REFUSED, Faults.of(unavailable));
    }
    LOG.error("Fault", e);
    return say(
        REFUSED,
        new Text(
            "Chương trình gặp lỗi ngoài dự kiến; chi tiết ở ngay trên.",
            "The program met an unexpected fault; details are just above."));
  }

  private static int say(int code, Text text) {
    System.err.println(text.vi());
    return code;
  }

  private static Text explain(CommandLine.ParameterException e) {
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      String what = String.join(" ", unmatched.getUnmatched());
      return new Text(
          "Không có lệnh hoặc tùy chọn “" + what + "”. Xem: atlas --help",
          "No command or option “" + what + "”. See: atlas --help");
    }
    return new Text(
        "Dòng lệnh chưa đúng: " + e.getMessage() + ". Xem: atlas --help",
        "Wrong command line: " + e.getMessage() + ". See: atlas --help");
  }
}
