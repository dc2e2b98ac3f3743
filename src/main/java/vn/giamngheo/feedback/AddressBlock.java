package vn.giamngheo.feedback;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The block of network addresses that a request comes from: the first 24 bits of an IPv4 address,
 * the first 56 of an IPv6 one, which is about what one household or office has.
 */
final class AddressBlock {
  private static final int V4_BYTES = 3;
  private static final int V6_BYTES = 7;

  private AddressBlock() {}

  /**
   * @param peer whoever is connected
   * @param forwarded the header {@code X-Forwarded-For}, null without one. Only a proxy on this
   *     very machine is believed, and of what it says only the last address: that it saw itself.
   */
  static String of(String peer, String forwarded) {
    InetAddress connected = parse(peer);
    boolean proxied = connected != null && connected.isLoopbackAddress() && forwarded != null;
    InetAddress named =
        proxied ? parse(forwarded.substring(forwarded.lastIndexOf(',') + 1).strip()) : null;
    InetAddress whose = named == null ? connected : named;
    if (whose == null) {
      return peer;
    }
    int length = whose instanceof Inet6Address ? V6_BYTES : V4_BYTES;
    return HexFormat.of().formatHex(Arrays.copyOf(whose.getAddress(), length));
  }

  /** An address in digits; null for anything else, so that no name is ever looked up. */
  private static InetAddress parse(String text) {
    boolean digits =
        text.matches("\\d{1,3}(\\.\\d{1,3}){3}")
            || text.matches("\\[?[0-9a-fA-F:.]*:[0-9a-fA-F:.]*]?");
    try {
      return digits ? InetAddress.getByName(text) : null;
    } catch (UnknownHostException e) {
      return null;
    }
  }
}
