package vn.giamngheo.opendata;

import io.javalin.http.Context;

/** The address under which the server was asked, for what names its addresses in full. */
final class SiteAddress {
  /** A host's name or address, with its port; nothing else may come into what we write. */
  private static final String HOST =
      "[A-Za-z0-9.\\-]{1,253}(:\\d{1,5})?|\\[[0-9a-fA-F:.]{2,45}](:\\d{1,5})?";

  private SiteAddress() {}

  /** Scheme and host, without a slash at the end. */
  static String of(Context ctx) {
    String host = ctx.host();
    boolean plain = host != null && host.matches(HOST);
    return ctx.scheme() + "://" + (plain ? host : "localhost");
  }
}
