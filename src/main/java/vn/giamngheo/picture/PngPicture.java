package vn.giamngheo.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;

/**
 * Paints a drawing of {@link SvgPicture} as PNG: what the one shows the other shows. Needs three
 * bytes of memory a pixel: 4,000 pixels wide and as tall, 48 MB.
 */
public final class PngPicture {
  /**
   * The painter guards against strange drawings; ours may have a path for each commune there is.
   */
  private static final LoaderContext OUR_OWN =
      LoaderContext.builder()
          .documentLimits(
              new DocumentLimits(
                  DocumentLimits.DEFAULT_MAX_NESTING_DEPTH,
                  DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH,
                  Integer.MAX_VALUE))
          .build();

  static {
    // There is no screen; without this a server with a stray DISPLAY would look for it.
    System.setProperty("java.awt.headless", "true");
    Lettering.register();
  }

  private PngPicture() {}

  /** The picture of that width in pixels. */
  public static byte[] paint(MapPicture picture, int pixels) {
    return paint(SvgPicture.draw(picture, pixels, true));
  }

  /** The picture as {@link SharedPicture} draws it. */
  public static byte[] paintShared(MapPicture picture) {
    return paint(SharedPicture.draw(picture, true));
  }

  /** A drawing of ours, to be painted on whatever page. */
  public static SVGDocument read(byte[] svg) {
    return Objects.requireNonNull(
        new SVGLoader().load(new ByteArrayInputStream(svg), null, OUR_OWN),
        "our own drawing cannot be read");
  }

  /** A drawing of ours, at the size it names itself. */
  public static byte[] paint(byte[] svg) {
    SVGDocument drawing = read(svg);
    int width = Math.round(drawing.size().width);
    int height = Math.round(drawing.size().height);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    drawing.render((java.awt.Component) null, pen, new ViewBox(0, 0, width, height));
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream(262_144);
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return out.toByteArray();
  }
}
