package vn.giamngheo.admin;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import vn.giamngheo.text.Text;

/** A file of the catalogue could not be fetched; says why in one sentence. */
final class FetchException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Text text;

  private FetchException(Text text, Throwable cause) {
    super(text.en(), cause);
    this.text = text;
  }

  Text text() {
    return text;
  }

  /** The source did something that is not accepted; {@code vi} and {@code en} say what. */
  static FetchException refused(String vi, String en) {
    return new FetchException(
        new Text(
            "Không tải về được: nơi giữ tệp " + vi + ".", "Not fetched: the source " + en + "."),
        null);
  }

  static FetchException tooLarge(long mostBytes) {
    long mib = mostBytes >> 20;
    return refused("gửi tệp lớn quá " + mib + " MB", "sends more than " + mib + " MB");
  }

  static FetchException tooSlow() {
    return refused("gửi quá chậm", "is too slow");
  }

  /** What an exception of the network or the disk means. */
  static FetchException of(IOException e, URI at) {
    if (e instanceof SocketTimeoutException) {
      return tooSlow();
    }
    if (e instanceof UnknownHostException
        || e instanceof ConnectException
        || e instanceof NoRouteToHostException) {
      return unreachable(e, at.getHost());
    }
    if (e instanceof GuardedSockets.ForbiddenAddressException) {
      return refused(
          "dẫn vào mạng nội bộ, không được phép",
          "leads into the server's own network, which is not permitted");
    }
    if (e instanceof SSLException) {
      return refused("có chứng thư không tin được", "has a certificate that cannot be trusted");
    }
    if (String.valueOf(e.getMessage()).contains("No space left")) {
      return new FetchException(
          new Text("Ổ đĩa của máy chủ đã đầy.", "The server's disk is full."), e);
    }
    return refused("ngắt giữa chừng, tệp chưa đủ", "breaks off, the file is not whole");
  }

  private static FetchException unreachable(IOException e, String host) {
    return new FetchException(
        new Text(
            "Máy chủ này không kết nối được với "
                + host
                + "; có thể nó không có Internet."
                + " Hãy tải tệp về bằng máy khác rồi gửi lên ở trên.",
            "This server cannot reach "
                + host
                + "; it may have no internet. Fetch the file"
                + " with another computer and send it above."),
        e);
  }
}
