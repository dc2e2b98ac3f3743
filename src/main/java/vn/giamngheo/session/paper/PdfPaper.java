package vn.giamngheo.session.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.giamngheo.page.Shell;
import vn.giamngheo.page.Templates;
import vn.giamngheo.picture.Lettering;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Codes;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.deck.Room;
import vn.giamngheo.session.deck.Slide;
import vn.giamngheo.session.drawing.ChartDrawing;
import vn.giamngheo.session.drawing.MapDrawing;
import vn.giamngheo.session.drawing.QrCode;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * The slides on paper (PDF), one a page, with text that can be selected and numbers that lead to
 * their pages.
 */
public final class PdfPaper {
  private static final double WIDE = 1_740;
  private static final double TALL = 760;

  /** A page is 1,122 pixels wide, which are 1,920 units. */
  private static final double PIXELS = 1_122.0 / 1_920;

  /** Of a page, in points: what does not fit comes on the next. */
  private static final double ROOM_WIDTH = 774;

  private static final double ROOM_HEIGHT = 430;
  private static final String NOWHERE = "about:blank";

  static {
    XRLog.setLoggingEnabled(false);
    Lettering.register();
  }

  private PdfPaper() {}

  /**
   * What the template writes.
   *
   * @param qr of the session's page; empty in a preview
   */
  public record Page(Frozen frozen, Particulars about, String qr, List<Sheet> sheets) {
    /** What the list of figures is called. */
    public String annex() {
      return frozen.say(
          "Phụ lục: mọi con số với mã và nguồn", "Annex: all figures with code and source");
    }

    /** Where in the document a figure stands; the heading names the document. */
    public String place(DeckFigure figure) {
      return Places.within(frozen.deck().citation(), figure.source());
    }

    /** The particulars, name and words. */
    public List<String> facts() {
      return about.list().stream().map(fact -> fact.name() + ": " + fact.text()).toList();
    }
  }

  /** A slide with its drawings, null where a block is none. */
  public record Sheet(int number, Slide slide, List<String> drawings, String codes) {}

  /** The document; the same session gives the same bytes. */
  public static byte[] write(Frozen frozen) {
    Language language = new Particulars(frozen).language();
    String name = frozen.occasion().frozen() ? frozen.occasion().name() : frozen.deck().title();
    Shell shell =
        Shell.of(language, "/trinh-chieu", Map.of(), new Text(name, name), new Text(name, name));
    List<Sheet> sheets = new ArrayList<>();
    SlideText text = new SlideText(frozen);
    for (Slide slide : frozen.deck().slides()) {
      for (Slide part : SlideCuts.of(text, slide, ROOM_WIDTH, ROOM_HEIGHT)) {
        sheets.add(sheet(frozen, part, sheets.size() + 2));
      }
    }
    String qr = frozen.occasion().frozen() ? QrCode.svg(frozen.page()) : "";
    byte[] page =
        Templates.render(
            "session/paper.jte", shell, new Page(frozen, new Particulars(frozen), qr, sheets));
    return print(clean(frozen.absolute(new String(page, StandardCharsets.UTF_8))), frozen);
  }

  private static Sheet sheet(Frozen frozen, Slide slide, int number) {
    List<Double> heights = Room.share(frozen, slide.blocks(), TALL);
    List<String> drawings = new ArrayList<>();
    for (int i = 0; i < heights.size(); i++) {
      drawings.add(drawing(frozen, slide.blocks().get(i), heights.get(i)));
    }
    return new Sheet(number, slide, drawings, Codes.of(slide));
  }

  private static String drawing(Frozen frozen, Block block, double height) {
    if (block instanceof Block.Chart chart) {
      return ChartDrawing.print(frozen, chart, WIDE, height);
    }
    if (block instanceof Block.Map map) {
      double scale = height * PIXELS / map.height();
      return sized(MapDrawing.svg(map, false), map.width(), map.height(), scale)
          + names(map, height);
    }
    return null;
  }

  /** Names over a map, as text. */
  private static String names(Block.Map map, double height) {
    double points = height * PIXELS * 0.75 / map.height();
    StringBuilder names = new StringBuilder();
    for (Block.Area area : map.areas()) {
      if (area.x() != null) {
        names.append(
            String.format(
                Locale.ROOT,
                "<div style=\"position: absolute; left: %.1fpt; top: %.1fpt; width: 120pt;"
                    + " text-align: center; font-size: %.1fpt; font-weight: bold; color: %s\">%s</div>",
                area.x() * points - 60,
                area.y() * points - Block.Area.LETTERS * points,
                Block.Area.LETTERS * points,
                MapDrawing.isDark(area.fill()) ? "#ffffff" : "#101820",
                MapDrawing.escape(area.label())));
      }
    }
    return names.toString();
  }

  /** The drawing with its size on paper, in pixels of a 96th of an inch. */
  private static String sized(String svg, double width, double height, double scale) {
    return svg.replaceFirst(
        " width=\"[0-9.]+\" height=\"[0-9.]+\"",
        String.format(
            Locale.ROOT, " width=\"%.0f\" height=\"%.0f\"", width * scale, height * scale));
  }

  /** What XML can hold, without signs that turn the direction of writing. */
  private static String clean(String xhtml) {
    return xhtml.replaceAll("[\\p{Cf}\\p{Cs}\\uFFFE\\uFFFF]|[\\p{Cntrl}&&[^\\n\\t]]", "");
  }

  private static byte[] print(String xhtml, Frozen frozen) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.useSVGDrawer(new PaperDrawings());
    builder.useFont(font(Lettering.REGULAR_FILE), Lettering.FAMILY, 400, FontStyle.NORMAL, true);
    builder.useFont(font(Lettering.BOLD_FILE), Lettering.FAMILY, 700, FontStyle.NORMAL, true);
    // Nothing is read from anywhere: what the paper needs stands in it.
    builder.useUriResolver(
        (base, uri) -> uri.startsWith("#") || uri.startsWith("http") ? uri : null);
    builder.useHttpStreamImplementation(address -> null);
    builder.withProducer("Atlas Giảm nghèo");
    builder.withHtmlContent(xhtml, NOWHERE);
    builder.usePdfUaAccessibility(true);
    builder.toStream(out);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      try (PDDocument document = renderer.createPDFKeepOpen()) {
        date(document, frozen);
        document.save(out);
      }
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    return out.toByteArray();
  }

  /** The day of freezing, not of writing: equal content is equal bytes. */
  private static void date(PDDocument document, Frozen frozen) {
    OffsetDateTime when = frozen.occasion().frozenAt();
    Calendar date =
        when == null ? null : GregorianCalendar.from(when.atZoneSameInstant(ZoneOffset.UTC));
    document.getDocumentInformation().setCreationDate(date);
    document.getDocumentInformation().setModificationDate(date);
    document.setDocumentId(1L);
  }

  private static FSSupplier<InputStream> font(String file) {
    return () -> Lettering.class.getResourceAsStream(file);
  }
}
