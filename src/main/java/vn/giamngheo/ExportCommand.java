package vn.giamngheo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giamngheo.db.Database;
import vn.giamngheo.place.boundary.BoundaryExport;
import vn.giamngheo.place.boundary.Figures;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

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
      mixinStandardHelpOptions = true,
      versionProvider = Main.VersionProvider.class,
      synopsisHeading = "Cách dùng: ",
      parameterListHeading = "%nTệp:%n",
      optionListHeading = "%nTùy chọn:%n")
  int boundaries(
      @Parameters(paramLabel = "TỆP", description = "Tệp .geojson hoặc .geojson.gz mới.") Path file,
      @Option(
              names = "--vintage",
              paramLabel = "NGÀY",
              description = "Một ngày mà các đơn vị tồn tại (mặc định hôm nay).")
          LocalDate vintage,
      @Mixin SharedOptions.Data data)
      throws Exception {
    LocalDate day = vintage == null ? LocalDate.now() : vintage;
    try (Database database = Database.open(data.folder())) {
      try {
        return export(database, day, file);
      } catch (RuntimeException e) {
        throw database.findUnavailable(e).<Exception>map(unavailable -> unavailable).orElse(e);
      }
    }
  }

  /** Through a file beside it, so that the one named is never there by half. */
  private static int export(Database database, LocalDate day, Path file) throws IOException {
    Path part = Path.of(file + ".part");
    try {
      int count = write(database, day, file, part);
      if (count == 0) {
        return Main.say(Main.REFUSED, nothing(day));
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      System.out.println(
          file
              + ": "
              + Figures.count(count).vi()
              + " ranh giới ngày "
              + Dates.format(day, Language.VI));
      return Main.OK;
    } catch (FileSystemException e) {
      return Main.say(Main.REFUSED, unwritable(file, e));
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static int write(Database database, LocalDate day, Path file, Path part)
      throws IOException {
    try (OutputStream plain = Files.newOutputStream(part);
        OutputStream out =
            file.toString().endsWith(".gz") ? new GZIPOutputStream(plain, 1 << 16) : plain) {
      return database.owner().withHandle(db -> BoundaryExport.write(db, day, out));
    }
  }

  private static Text nothing(LocalDate day) {
    return new Text(
        "Chưa nạp ranh giới nào của các đơn vị ngày "
            + Dates.format(day, Language.VI)
            + "; không ghi tệp.",
        "No boundary of the units of "
            + Dates.format(day, Language.EN)
            + " was imported; no file is written.");
  }

  private static Text unwritable(Path file, FileSystemException e) {
    String why = e.getReason() == null ? "" : " (" + e.getReason() + ")";
    return new Text(
        "Không ghi được tệp “" + file + "”" + why + ".", "Cannot write “" + file + "”" + why + ".");
  }
}
