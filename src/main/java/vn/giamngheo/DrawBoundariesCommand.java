package vn.giamngheo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.giamngheo.intake.DataPackage;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.place.SchematicBoundaries;
import vn.giamngheo.place.SchematicFile;
import vn.giamngheo.place.UnitRows;
import vn.giamngheo.text.Language;

/** Draws the schematic boundaries anew from the list of units. */
@Command(
    name = "draw-boundaries",
    description = "Vẽ lại ranh giới sơ đồ từ danh sách đơn vị trong maps/units.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.VersionProvider.class,
    synopsisHeading = "Cách dùng: ",
    optionListHeading = "%nTùy chọn:%n",
    sortOptions = false)
final class DrawBoundariesCommand implements Callable<Integer> {
  @Mixin private SharedOptions.Maps maps;

  @Override
  public Integer call() throws IOException {
    Issues issues = new Issues();
    DataPackage source = DataPackage.read(maps.folder().resolve("units"), issues);
    UnitRows rows = source == null ? null : UnitRows.of(source, issues);
    if (!issues.isEmpty()) {
      issues.list().forEach(issue -> System.err.println(issue.in(Language.VI)));
      return Main.REFUSED;
    }
    Path target = maps.folder().resolve("boundaries").resolve("schematic.geojson");
    Files.createDirectories(target.getParent());
    Files.writeString(
        target, SchematicFile.write(SchematicBoundaries.draw(rows.units(), rows.successions())));
    System.out.println(target);
    return Main.OK;
  }
}
