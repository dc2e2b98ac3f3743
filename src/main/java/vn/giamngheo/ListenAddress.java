package vn.giamngheo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Optional;
import vn.giamngheo.text.Text;

/** Finds out, before anything opens, whether the server may listen where it is told to. */
final class ListenAddress {
  private ListenAddress() {}

  /** Why nobody can listen there; empty when somebody can. */
  static Optional<Text> findTrouble(String host, int port) {
    try {
      new ServerSocket(port, 1, InetAddress.getByName(host)).close();
      return Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.of(
          new Text(
              "Không có máy nào tên “" + host + "” (--host).",
              "There is no machine “" + host + "” (--host)."));
    } catch (IOException e) {
      return Optional.of(explain(String.valueOf(e.getMessage()), host, port));
    }
  }

  /** Java has one exception for all; the words are the operating system's. */
  private static Text explain(String why, String host, int port) {
    if (why.contains("Cannot assign requested address")) {
      return new Text(
          "“" + host + "” (--host) không phải địa chỉ của máy này.",
          "“" + host + "” (--host) is no address of this machine.");
    }
    return why.contains("Permission denied")
        ? new Text(
            "Không có quyền mở cổng " + port + ". Chọn cổng từ 1024 trở lên bằng --port.",
            "No permission to open port " + port + ". Choose one from 1024 up with --port.")
        : inUse(port);
  }

  static Text inUse(int port) {
    return new Text(
        "Cổng " + port + " đang được dùng. Chọn cổng khác bằng --port.",
        "Port " + port + " is in use. Choose another with --port.");
  }
}
