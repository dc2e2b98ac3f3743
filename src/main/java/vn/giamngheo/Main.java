package vn.giamngheo;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.logging.LogManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParseResult;
import vn.giamngheo.db.DatabaseUnavailableException;
import vn.giamngheo.text.Text;

/** The command line: {@code serve} unless told otherwise. */
@Command(
    name = "atlas",
    description = "Atlas Giảm nghèo: bản đồ và biểu đồ số liệu nghèo từ văn bản của chính quyền.",
    subcommands = {
      ServeCommand.class,
      CheckCommand.class,
      DrawBoundariesCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      FeedbackCommand.class,
      TokenCommand.class
    },
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

  /** The packages are sound, but printed figures contradict each other. */
  static final int CONTRADICTORY = 3;

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
    int code = run(System.getenv(), args);
    if (code != ServeCommand.RUNNING) {
      System.exit(code);
    }
  }

  /** Runs a command; the exit code, or {@link ServeCommand#RUNNING}. */
  static int run(Map<String, String> environment, String... args) {
    CommandLine line =
        new CommandLine(new Main())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler((e, given) -> say(WRONG_USE, WrongUse.explain(e)))
            .setExecutionExceptionHandler((e, command, result) -> fail(e));
    line.setExecutionStrategy(Main::execute);
    line.setResourceBundle(ResourceBundle.getBundle("vn.giamngheo.help"));
    try {
      return line.setDefaultValueProvider(new SettingSources(args, environment)).execute(args);
    } catch (Settings.InvalidSettingException e) {
      return say(WRONG_USE, e.text());
    }
  }

  /** An option before the command's name would belong to nobody. */
  private static int execute(ParseResult result) {
    return result.hasSubcommand() && !result.matchedOptions().isEmpty() && !asksForHelp(result)
        ? say(WRONG_USE, WrongUse.optionBeforeCommand(result))
        : new CommandLine.RunLast().execute(result);
  }

  private static boolean asksForHelp(ParseResult result) {
    return result.isUsageHelpRequested() || result.isVersionHelpRequested();
  }

  @Override
  public Integer call() throws Exception {
    return ServeCommand.serve(options.settings());
  }

  private static int fail(Exception e) {
    if (e instanceof Settings.InvalidSettingException setting) {
      return say(WRONG_USE, setting.text());
    }
    if (e instanceof DatabaseUnavailableException unavailable) {
      return say(REFUSED, Faults.of(unavailable));
    }
    LOG.error("Fault", e);
    return say(
        REFUSED,
        new Text(
            "Chương trình gặp lỗi ngoài dự kiến; chi tiết ở ngay trên.",
            "The program met an unexpected fault; details are just above."));
  }

  static int say(int code, Text text) {
    System.err.println(text.vi());
    return code;
  }
}
