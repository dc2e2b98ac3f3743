package vn.giamngheo;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giamngheo.access.TokenStore;
import vn.giamngheo.admin.AdminRoutes;
import vn.giamngheo.admin.Catalog;
import vn.giamngheo.content.ContentFolder;
import vn.giamngheo.content.ContentStore;
import vn.giamngheo.content.LoadReport;
import vn.giamngheo.db.Database;
import vn.giamngheo.db.DatabaseUnavailableException;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.tile.Tiles;

/** Loads what changed in the content folder and answers requests until told to stop. */
@Command(
    name = "serve",
    description = "Nạp nội dung đã thay đổi và mở máy chủ (lệnh mặc định).",
    mixinStandardHelpOptions = true,
    versionProvider = Main.VersionProvider.class,
    synopsisHeading = "Cách dùng: ",
    optionListHeading = "%nTùy chọn:%n",
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  /** No exit code: the server's own threads go on. */
  static final int RUNNING = -1;

  private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

  @Mixin private Options options;

  /** The settings of the server as options. */
  static final class Options {
    @Option(
        names = "--host",
        defaultValue = Settings.DEFAULT_HOST,
        paramLabel = "ĐỊA-CHỈ",
        description = "Địa chỉ lắng nghe (mặc định ${DEFAULT-VALUE}).")
    private String host;

    @Option(
        names = "--port",
        defaultValue = Settings.DEFAULT_PORT,
        paramLabel = "CỔNG",
        description = "Cổng TCP (mặc định ${DEFAULT-VALUE}; 0 là chọn cổng trống).")
    private int port;

    @Mixin private SharedOptions.Data data;

    @Mixin private SharedOptions.Maps maps;

    @Option(
        names = "--max-upload",
        defaultValue = Settings.DEFAULT_MAX_UPLOAD,
        paramLabel = "MB",
        description =
            "Cỡ lớn nhất của một lần tải lên ở /quan-tri, tính bằng MB (mặc định ${DEFAULT-VALUE}).")
    private int maxUpload;

    @Option(
        names = "--config",
        paramLabel = "TỆP",
        description = "Tệp .properties đặt các tùy chọn trên, ví dụ port=8080.")
    private Path config;

    Settings settings() {
      return new Settings(host, port, data.folder(), maps.folder(), maxUpload);
    }
  }

  @Override
  public Integer call() throws Exception {
    return serve(options.settings());
  }

  static int serve(Settings settings) throws Exception {
    Optional<Text> trouble = ListenAddress.findTrouble(settings.host(), settings.port());
    if (trouble.isPresent()) {
      return Main.say(Main.REFUSED, trouble.get());
    }
    WarmUp.whileOpening(() -> Javalin.create(config -> config.startup.showJavalinBanner = false));
    Database database = Database.open(settings.data());
    try {
      AdminRoutes.closeInterrupted(database);
      LoadReport report = content(database, settings).load();
      database.checkpoint();
      log(report);
      CurrentRevision revision = new CurrentRevision(database.reader(), settings.data());
      if (revision.isEmpty()) {
        return refuse(
            database,
            new Text(
                "Chưa có nội dung nào nạp được từ “" + settings.maps() + "”.",
                "Nothing could be loaded from “" + settings.maps() + "”."));
      }
      WarmUp.whileStarting(database.reader());
      return start(settings, database, revision);
    } catch (RuntimeException | IOException e) {
      close(database).ifPresent(e::addSuppressed);
      throw database.findUnavailable(e).<Exception>map(unavailable -> unavailable).orElse(e);
    }
  }

  private static ContentStore content(Database database, Settings settings) {
    return new ContentStore(database.owner(), new ContentFolder(settings.maps()), Version.text());
  }

  /** Closes the database; what went wrong, if anything did. */
  private static Optional<DatabaseUnavailableException> close(Database database) {
    try {
      database.close();
      return Optional.empty();
    } catch (DatabaseUnavailableException e) {
      return Optional.of(e);
    }
  }

  private static int start(Settings settings, Database database, CurrentRevision revision) {
    AdminRoutes admin = administration(settings, database, revision);
    Tiles tiles = App.tiles(database, revision);
    Javalin app = App.create(database, revision, admin, tiles);
    try {
      app.start(settings.host(), settings.port());
    } catch (JavalinBindException e) {
      return refuse(database, ListenAddress.inUse(settings.port()));
    }
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  admin.close();
                  app.stop();
                  close(database).ifPresent(e -> System.err.println(Faults.of(e).vi()));
                },
                "stop"));
    System.out.println(
        "Atlas Giảm nghèo "
            + Version.text()
            + ": http://"
            + settings.host()
            + ":"
            + app.port()
            + "/");
    new TokenStore(database.owner())
        .makeFirst()
        .map(TokenCommand::announce)
        .ifPresent(System.out::println);
    WarmUp.whenStarted(tiles);
    return RUNNING;
  }

  private static AdminRoutes administration(
      Settings settings, Database database, CurrentRevision revision) {
    Issues issues = new Issues();
    Catalog catalog = Catalog.read(settings.maps(), issues);
    issues.list().forEach(issue -> LOG.warn(issue.in(Language.VI)));
    return new AdminRoutes(
        new AdminRoutes.Surroundings(
            database,
            content(database, settings),
            settings.data(),
            (long) settings.maxUploadMb() << 20,
            revision::refresh,
            Faults::of),
        catalog);
  }

  private static int refuse(Database database, Text text) {
    close(database);
    return Main.say(Main.REFUSED, text);
  }

  private static void log(LoadReport report) {
    report.issues().forEach(issue -> LOG.warn(issue.in(Language.VI)));
    report.loaded().forEach((name, figures) -> LOG.info("Đã nạp {} ({} số liệu)", name, figures));
    if (!report.refused().isEmpty()) {
      LOG.warn(
          "Không nhận, giữ nguyên bản đã nạp trước nếu có: {}",
          String.join(", ", report.refused()));
    }
  }
}
