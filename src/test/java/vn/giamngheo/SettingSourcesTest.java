package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class SettingSourcesTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "flag {0}, environment {1}, file {2}: {3}")
  @CsvSource({
    "1,2,3,1",
    "1,2,,1",
    "1,,3,1",
    "1,,,1",
    ",2,3,2",
    ",2,,2",
    ",,3,3",
    ",,,8080",
    "'',2,3,2",
    ",'',3,3"
  })
  void flagGoesBeforeEnvironmentAndEnvironmentBeforeFile(
      String flag, String environment, String file, int port) throws IOException {
    Path config = Files.writeString(folder.resolve("c"), file == null ? "" : "port = " + file);
    List<String> arguments = new ArrayList<>(List.of("--config", config.toString()));
    if (flag != null && !flag.isEmpty()) {
      arguments.add("--port=" + flag);
    }

    Settings settings =
        settings(environment == null ? Map.of() : Map.of("ATLAS_PORT", environment), arguments);

    assertThat(settings.port()).isEqualTo(port);
  }

  @Test
  void fileSetsEverythingAndTheEnvironmentMayNameIt() throws IOException {
    Path config =
        Files.writeString(
            folder.resolve("atlas.properties"),
            "# máy chủ của tỉnh\nhost=0.0.0.0\nport=9000\ndata="
                + folder
                + "/dữ liệu\nmaps=maps\nmax-upload=20\n");

    Settings settings = settings(Map.of("ATLAS_CONFIG", config.toString()), List.of());

    assertThat(settings)
        .isEqualTo(new Settings("0.0.0.0", 9000, folder.resolve("dữ liệu"), Path.of("maps"), 20));
  }

  @Test
  void flagNamesTheFileBeforeTheEnvironmentDoes() throws IOException {
    Path one = Files.writeString(folder.resolve("one"), "port=1");
    Path two = Files.writeString(folder.resolve("two"), "port=2");

    Settings settings =
        settings(Map.of("ATLAS_CONFIG", one.toString()), List.of("--config=" + two));

    assertThat(settings.port()).isEqualTo(2);
  }

  @Test
  void withoutAnythingTheDefaultsRun() {
    assertThat(settings(Map.of("ATLAS_CONFIG", "", "ATLAS_PORT", ""), List.of()))
        .isEqualTo(new Settings("127.0.0.1", 8080, Path.of("./data"), Path.of("./maps"), 1024));
  }

  private static Settings settings(Map<String, String> environment, List<String> arguments) {
    String[] given = arguments.toArray(String[]::new);
    ServeCommand.Options options = new ServeCommand.Options();
    new CommandLine(CommandLine.Model.CommandSpec.create().addMixin("options", mixin(options)))
        .setDefaultValueProvider(new SettingSources(given, environment))
        .parseArgs(given);
    return options.settings();
  }

  private static CommandLine.Model.CommandSpec mixin(ServeCommand.Options options) {
    return CommandLine.Model.CommandSpec.forAnnotatedObject(options);
  }
}
