package vn.giamngheo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.giamngheo.text.Text;

/**
 * How the program is to run, checked before anything opens.
 *
 * @param host address to listen on
 * @param port TCP port; 0 picks a free one
 * @param data folder of the database, made when absent
 * @param maps folder of the content packages
 * @param maxUploadMb size of one upload by the administrator, 2^20 bytes each
 */
public record Settings(String host, int port, Path data, Path maps, int maxUploadMb) {
  public static final String DEFAULT_HOST = "127.0.0.1";
  public static final String DEFAULT_PORT = "8080";
  public static final String DEFAULT_DATA = "./data";
  public static final String DEFAULT_MAPS = "./maps";
  public static final String DEFAULT_MAX_UPLOAD = "1024";

  /** Settings of a command that answers no requests. */
  Settings(Path data, Path maps) {
    this(
        DEFAULT_HOST,
        Integer.parseInt(DEFAULT_PORT),
        data,
        maps,
        Integer.parseInt(DEFAULT_MAX_UPLOAD));
  }

  public Settings {
    require(
        port >= 0 && port <= 65535,
        "Cổng (--port) phải từ 0 đến 65535, không phải " + port + ".",
        "The port (--port) must be from 0 to 65535, not " + port + ".");
    require(!host.isBlank(), "Địa chỉ (--host) bị bỏ trống.", "The address (--host) is empty.");
    require(
        maxUploadMb >= 1 && maxUploadMb <= 1 << 20,
        "Cỡ tệp tải lên (--max-upload) phải từ 1 đến 1048576 MB.",
        "The size of an upload (--max-upload) must be from 1 to 1048576 MB.");
    requireContent(maps);
    requireData(data);
    require(
        !absolute(data).startsWith(absolute(maps)),
        "Thư mục dữ liệu (--data) không được nằm trong thư mục nội dung (--maps) “" + maps + "”.",
        "The data folder (--data) may not lie inside the content folder (--maps) “" + maps + "”.");
  }

  /**
   * Makes sure that there is a folder of content packages.
   *
   * @throws InvalidSettingException otherwise
   */
  static void requireContent(Path maps) {
    require(
        Files.isDirectory(maps) && Files.isReadable(maps),
        "Không có hoặc không đọc được thư mục nội dung (--maps) “" + maps + "”.",
        "The content folder (--maps) “" + maps + "” does not exist or cannot be read.");
  }

  /**
   * Makes sure that the database may lie there.
   *
   * @throws InvalidSettingException otherwise
   */
  static void requireData(Path data) {
    require(
        !Files.exists(data) || Files.isDirectory(data),
        "Nơi giữ dữ liệu (--data) “" + data + "” không phải thư mục.",
        "The data folder (--data) “" + data + "” is not a folder.");
    require(
        !data.toString().contains(";"),
        "Tên thư mục dữ liệu (--data) “" + data + "” không được có dấu chấm phẩy.",
        "The name of the data folder (--data) “" + data + "” may not have a semicolon.");
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static void require(boolean condition, String vi, String en) {
    if (!condition) {
      throw new InvalidSettingException(new Text(vi, en));
    }
  }

  /** A setting that cannot be used. */
  public static final class InvalidSettingException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Text text;

    InvalidSettingException(Text text) {
      super(text.en());
      this.text = text;
    }

    /** For a name that an option does not take. */
    static InvalidSettingException ofChoice(String option, String given, List<String> known) {
      String all = String.join(", ", known);
      return new InvalidSettingException(
          new Text(
              option + " không nhận “" + given + "”: cần " + all + ".",
              option + " does not take “" + given + "”: it needs " + all + "."));
    }

    public Text text() {
      return text;
    }
  }
}
