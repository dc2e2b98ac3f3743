package vn.giamngheo.session.paper;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Component;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.util.List;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import vn.giamngheo.picture.PngPicture;

/**
 * Draws the SVG of a page as lines and areas of the PDF, by the painter that makes our PNG too. Our
 * drawings hold no text: letters are set by the page, where they can be selected.
 */
final class PaperDrawings implements SVGDrawer {
  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext css, double cssWidth, double cssHeight, double dots) {
    SVGDocument drawing = PngPicture.read(written(svg));
    double width = cssWidth >= 0 ? cssWidth / dots : drawing.size().width;
    double height = cssHeight >= 0 ? cssHeight / dots : drawing.size().height;
    return new Drawn(drawing, (float) width, (float) height, dots);
  }

  /**
   * A drawing with its size.
   *
   * @param width in pixels of a 96th of an inch
   * @param height likewise
   * @param dots of the page in such a pixel
   */
  private record Drawn(SVGDocument drawing, float width, float height, double dots)
      implements SVGImage {
    @Override
    public int getIntrinsicWidth() {
      return (int) Math.round(width * dots);
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) Math.round(height * dots);
    }

    @Override
    public void drawSVG(OutputDevice page, RenderingContext context, double x, double y) {
      page.drawWithGraphics(
          (float) x,
          (float) y,
          width,
          height,
          pen -> drawing.render((Component) null, pen, new ViewBox(0, 0, width, height)));
    }
  }

  private static byte[] written(Element svg) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
      writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      writer.transform(new DOMSource(svg), new StreamResult(out));
    } catch (TransformerException e) {
      throw new IllegalStateException("our own drawing cannot be written", e);
    }
    return out.toByteArray();
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
    // Drawings hold no text.
  }

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    // Drawings hold no text.
  }

  @Override
  public void close() {
    // Nothing is kept.
  }
}
