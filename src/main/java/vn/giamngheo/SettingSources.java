package vn.giamngheo;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.giamngheo.text.Text;

/**
 * Where a setting comes from when no flag gives it: the environment ({@code ATLAS_PORT}), then the
 * properties file ({@code port=…}) named by {@code --config} or {@code ATLAS_CONFIG}, then the
 * default. An empty environment variable counts as not given.
 */
final class SettingSources implements CommandLine.IDefaultValueProvider {
  private static final List<String> NAMES = List.of("host", "port", "data", "maps", "max-upload");

  private final Map<String, String> environment;
  private final Properties file = new Properties();

  /**
   * @throws Settings.InvalidSettingException when the properties file cannot be read or sets
   *     something that is no setting
   */
  SettingSources(String[] args, Map<String, String> environment) {
    this.environment = environment;
    String path = environment.getOrDefault("ATLAS_CONFIG", "");
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--config") && i + 1 < args.length) {
        path = args[i + 1];
      } else if (args[i].startsWith("--config=")) {
        path = args[i].substring("--config=".length());
      }
    }
    if (!path.isEmpty()) {
      read(path);
    }
  }

  private void read(String path) {
    try (Reader reader = Files.newBufferedReader(Path.of(path))) {
      file.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new Settings.InvalidSettingException(
          new Text(
              "Không đọc được tệp cấu hình “" + path + "”.",
              "The settings file “" + path + "” cannot be read."));
    }
    for (String name : file.stringPropertyNames()) {
      if (!NAMES.contains(name)) {
        throw new Settings.InvalidSettingException(
            new Text(
                "Tệp cấu hình “" + path + "” đặt “" + name + "”, không phải một tùy chọn.",
                "The settings file “" + path + "” sets “" + name + "”, which is no setting."));
      }
    }
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    String name = argument instanceof OptionSpec option ? option.longestName().substring(2) : "";
    if (!NAMES.contains(name)) {
      return null;
    }
    String variable = "ATLAS_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    String given = environment.getOrDefault(variable, "");
    return given.isEmpty() ? file.getProperty(name) : given;
  }
}
