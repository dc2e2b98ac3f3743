package vn.giamngheo;

import java.nio.file.Files;
import java.nio.file.Path;
import vn.giamngheo.text.Text;

/**
 * How the program is to run, checked before anything opens.
 *
 * @param host address to listen on
 * @param port TCP port; 0 picks a free one
 * @param data folder of the database, made when absent
 * @param maps folder of the content packages
 */
public record Settings(String host, int port, Path data, Path maps) {
  public static final String DEFAULT_HOST = "127.0.0.1";
  public static final String DEFAULT_PORT = "8080";
  public static final String DEFAULT_DATA = "./data";
  public static final String DEFAULT_MAPS = "./maps";

  public Settings {
    if (port < 0 || port > 65535) {
      throw new InvalidSettingException(
          new Text(
              "Cổng (--port) phải từ 0 đến 65535, không phải " + port + ".",
              "The port (--port) must be from 0 to 65535, not " + port + "."));
    }
    if (host.isBlank()) {
      throw new InvalidSettingException(
          new Text("Địa chỉ (--host) bị bỏ trống.", "The address (--host) is empty."));
    }
    if (!Files.isDirectory(maps)) {
      throw new InvalidSettingException(
          new Text(
              "Không có thư mục nội dung (--maps) “" + maps + "”.",
              "There is no content folder (--maps) “" + maps + "”."));
    }
    if (Files.exists(data) && !Files.isDirectory(data)) {
      throw new InvalidSettingException(
          new Text(
              "Nơi giữ dữ liệu (--data) “" + data + "” không phải thư mục.",
              "The data folder (--data) “" + data + "” is not a folder."));
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

    public Text text() {
      return text;
    }
  }
}
