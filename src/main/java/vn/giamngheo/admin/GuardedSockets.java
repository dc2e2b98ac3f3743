package vn.giamngheo.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;

/**
 * Connections that carry a byte only after it is known which machine they lead to. A name may
 * answer differently when asked twice, so the address of the connection itself is checked, before
 * TLS begins, beside that of the name.
 */
final class GuardedSockets extends SSLSocketFactory {
  private final Supplier<SSLSocketFactory> trust;
  private final Predicate<InetAddress> permitted;

  /** The last connection, below TLS; there is one at a time. */
  private volatile Socket open;

  GuardedSockets(Supplier<SSLSocketFactory> trust, Predicate<InetAddress> permitted) {
    this.trust = trust;
    this.permitted = permitted;
  }

  /** Whether a machine is on the open internet: not this one, not this network, no multicast. */
  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean reserved =
        bytes.length == 4
            ? first == 0
                || first >= 240
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && bytes[2] == 0
                || first == 198 && (second == 18 || second == 19)
            : (first & 0xfe) == 0xfc || first < 0x20 || first >= 0x40 || isTransition(bytes);
    return !(reserved
        || address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress());
  }

  /** 6to4 and Teredo carry an IPv4 address inside, which could be a private one. */
  private static boolean isTransition(byte[] bytes) {
    return bytes[0] == 0x20
        && (bytes[1] == 0x02 || bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0);
  }

  /**
   * Makes sure that every address of the name is permitted.
   *
   * @throws SocketException when one is not
   */
  void requirePermitted(String host) throws UnknownHostException, SocketException {
    for (InetAddress address : InetAddress.getAllByName(host)) {
      requirePermitted(address);
    }
  }

  private void requirePermitted(InetAddress address) throws SocketException {
    if (!permitted.test(address)) {
      throw new ForbiddenAddressException();
    }
  }

  /** A name leads into the own network. */
  static final class ForbiddenAddressException extends SocketException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public Socket createSocket(Socket connected, String host, int port, boolean autoClose)
      throws IOException {
    requirePermitted(connected.getInetAddress());
    open = connected;
    return trust.get().createSocket(connected, host, port, autoClose);
  }

  /**
   * Breaks the connection off at once. Closing it properly, TLS and all, would wait for the read
   * that it is to end.
   */
  void abort() {
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Never used: connections are made plain first, and become secure once they were checked. */
  @Override
  public Socket createSocket(String host, int port) throws IOException {
    throw new SocketException("unconnected only");
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    throw new SocketException("unconnected only");
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    throw new SocketException("unconnected only");
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    throw new SocketException("unconnected only");
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return trust.get().getDefaultCipherSuites();
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return trust.get().getSupportedCipherSuites();
  }
}
