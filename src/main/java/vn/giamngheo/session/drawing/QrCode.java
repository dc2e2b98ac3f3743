package vn.giamngheo.session.drawing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** An address as a QR code. */
public final class QrCode {
  /** Quiet modules around the code, which readers need. */
  private static final int QUIET = 3;

  private QrCode() {}

  /** The code as SVG. */
  public static String svg(String address) {
    io.nayuki.qrcodegen.QrCode code = encode(address);
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

  /** The code as a picture (PNG), each module so many pixels wide. */
  public static byte[] png(String address, int pixels) {
    io.nayuki.qrcodegen.QrCode code = encode(address);
    int size = (code.size + 2 * QUIET) * pixels;
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        boolean dark = code.getModule(x / pixels - QUIET, y / pixels - QUIET);
        image.setRGB(x, y, dark ? 0 : 0xffffff);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return out.toByteArray();
  }

  private static io.nayuki.qrcodegen.QrCode encode(String address) {
    return io.nayuki.qrcodegen.QrCode.encodeText(address, io.nayuki.qrcodegen.QrCode.Ecc.LOW);
  }
}
