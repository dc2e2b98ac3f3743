package vn.giamngheo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giamngheo.db.Database;
import vn.giamngheo.place.boundary.BoundaryExport;

/** Gives back what users imported. */
@Command(
    name = "export",
    description = "Xuất dữ liệu đã nạp.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.VersionProvider.class,
    synopsisHeading = "Cách dùng: ",
    commandListHeading = "%nLệnh:%n",
    synopsisSubcommandLabel = "boundaries")
final class ExportCommand {
  @Command(
      name = "boundaries",
      description = "Xuất ranh giới đã nạp, nguyên như trong tệp gốc, ra GeoJSON.",
      mixinStandardHelpOptions = true)
  int boundaries(
      @Parameters(paramLabel = "TỆP", description = "Tệp .geojson hoặc .geojson.gz mới.") Path file,
      @Option(
              names = "--vintage",
              paramLabel = "NGÀY",
              description = "Ngày của các đơn vị (mặc định hôm nay).")
          LocalDate vintage,
      @Option(
              names = "--data",
              defaultValue = Settings.DEFAULT_DATA,
              paramLabel = "THƯ-MỤC",
              description = "Nơi giữ cơ sở dữ liệu (mặc định ${DEFAULT-VALUE}).")
          Path data)
      throws IOException {
    LocalDate day = vintage == null ? LocalDate.now() : vintage;
    try (Database database = Database.open(data);
        OutputStream plain = Files.newOutputStream(file);
        OutputStream out =
            file.toString().endsWith(".gz") ? new GZIPOutputStream(plain, 1 << 16) : plain) {
      int count = database.owner().withHandle(db -> BoundaryExport.write(db, day, out));
      System.out.println(file + ": " + count);
      return count > 0 ? Main.OK : Main.REFUSED;
    }
  }
}
