package vn.giamngheo;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import vn.giamngheo.text.Language;

/** Options that several commands have, each to be mixed in. */
final class SharedOptions {
  private SharedOptions() {}

  /** Where the database is. */
  static final class Data {
    @Option(
        names = "--data",
        defaultValue = Settings.DEFAULT_DATA,
        paramLabel = "THƯ-MỤC",
        description = "Nơi giữ cơ sở dữ liệu (mặc định ${DEFAULT-VALUE}).")
    private Path folder;

    Path folder() {
      return folder;
    }
  }

  /** Where the content is. */
  static final class Maps {
    @Option(
        names = "--maps",
        defaultValue = Settings.DEFAULT_MAPS,
        paramLabel = "THƯ-MỤC",
        description = "Nơi có các gói nội dung (mặc định ${DEFAULT-VALUE}).")
    private Path folder;

    Path folder() {
      return folder;
    }
  }

  /** The language of what is printed. */
  static final class Tongue {
    @Option(
        names = "--lang",
        defaultValue = "vi",
        paramLabel = "vi|en",
        description = "Ngôn ngữ của các câu in ra (mặc định ${DEFAULT-VALUE}).")
    private Language language;

    Language language() {
      return language;
    }
  }
}
