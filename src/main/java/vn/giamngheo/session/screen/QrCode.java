package vn.giamngheo.session.screen;

/** An address as a QR code: SVG without margins to be set by the page. */
final class QrCode {
  /** Quiet modules around the code, which readers need. */
  private static final int QUIET = 3;

  private QrCode() {}

  /** The code as SVG. */
  static String svg(String address) {
    io.nayuki.qrcodegen.QrCode code =
        io.nayuki.qrcodegen.QrCode.encodeText(address, io.nayuki.qrcodegen.QrCode.Ecc.LOW);
    int size = code.size + 2 * QUIET;
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(size);
    svg.append(' ').append(size).append("\" class=\"qr\" aria-hidden=\"true\">");
    svg.append("<rect width=\"").append(size).append("\" height=\"").append(size);
    svg.append("\" fill=\"#ffffff\"/><path fill=\"#000000\" d=\"");
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          svg.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return svg.append("\"/></svg>").toString();
  }
}
