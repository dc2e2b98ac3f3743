package vn.giamngheo;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * default.
 */
final class SettingSources implements CommandLine.IDefaultValueProvider {
  private final Map<String, String> environment;
  private final Properties file = new Properties();

  SettingSources(String[] args, Map<String, String> environment) {
    this.environment = environment;
    String path = environment.get("ATLAS_CONFIG");
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--config") && i + 1 < args.length) {
        path = args[i + 1];
      } else if (args[i].startsWith("--config=")) {
        path = args[i].substring("--config=".length());
      }
    }
    if (path != null) {
      read(Path.of(path));
    }
  }

  private void read(Path path) {
    try (Reader reader = Files.newBufferedReader(path)) {
      file.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new Settings.InvalidSettingException(
          new Text(
              "Không đọc được tệp cấu hình “" + path + "”.",
              "The settings file “" + path + "” cannot be read."));
    }
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option)) {
      return null;
    }
    String name = option.longestName().replaceFirst("^--", "");
    String variable = "ATLAS_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    String given = environment.get(variable);
    return given != null ? given : file.getProperty(name);
  }
}
