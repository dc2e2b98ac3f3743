package vn.giamngheo.session.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.giamngheo.page.Shell;
import vn.giamngheo.page.Templates;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Codes;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.deck.Slide;
import vn.giamngheo.session.drawing.ChartDrawing;
import vn.giamngheo.session.drawing.QrCode;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * All slides as one page: nothing is fetched once it is open. Sizes are in hundredths of what fits,
 * so that the same page is a wall of a hall, a window, an overview and a printed sheet.
 *
 * @param slides after the title
 * @param styles the style sheets in the page itself; null for links to them
 * @param scripts the modules in the page itself; null for links to them
 */
public record ScreenPage(
    Frozen frozen, List<View> slides, String qr, String styles, String scripts) {
  /** Between the sides of a slide of 16:9 and of 4:3. */
  private static final double WIDE = 1_760;

  private static final double NARROW = 1_320;

  private static final int LONG_TITLE = 100;

  /** Letters of a short name. */
  private static final int BRIEF = 24;

  /** What the page is made of, by file name. */
  static final List<String> STYLES = List.of("session-screen.css", "session-slide.css");

  static final List<String> SCRIPTS = List.of("navigate.js", "card.js", "presenter.js");

  /** Which formats a slide is for. */
  public enum Format {
    /** 16:9 and 4:3. */
    BOTH(""),
    /** 16:9 alone. */
    WIDE("wide-only"),
    /** 4:3 alone. */
    NARROW("narrow-only");

    private final String style;

    Format(String style) {
      this.style = style;
    }

    /** Its class on the page. */
    public String style() {
      return style;
    }
  }

  /**
   * A slide.
   *
   * @param number from 2, as in all papers of the session; further parts are called "7-2", "7-3"
   * @param format in which it is shown
   * @param codes of its figures
   * @param qr of the page that lists them; empty in a preview
   */
  public record View(
      String number, Format format, Slide slide, List<Drawn> blocks, String codes, String qr) {
    /** On the page. */
    public String id() {
      return (format == Format.NARROW ? "n" : "s") + number;
    }

    /** What the slide says; its subject where nothing stands out. */
    public String heading() {
      return slide.message().isEmpty() ? slide.title() : slide.message();
    }
  }

  /**
   * A block, with its drawings where it is a chart or map.
   *
   * @param wide for 16:9
   * @param narrow for 4:3; a map has but one
   */
  public record Drawn(Block block, String wide, String narrow) {}

  /** The page as it is served (HTML). */
  public static byte[] render(Frozen frozen) {
    return render(frozen, null, null);
  }

  static byte[] render(Frozen frozen, String styles, String scripts) {
    List<View> views = new ArrayList<>();
    List<Slide> slides = frozen.deck().slides();
    for (int i = 0; i < slides.size(); i++) {
      addParts(views, frozen, slides.get(i), i + 2);
    }
    String qr = frozen.occasion().frozen() ? QrCode.svg(frozen.page()) : "";
    ScreenPage page = new ScreenPage(frozen, views, qr, styles, scripts);
    Language language = frozen.deck().language().equals("en") ? Language.EN : Language.VI;
    String name = page.title();
    Text title = new Text(name, name);
    Shell shell = Shell.of(language, "/trinh-chieu", Map.of(), title, title);
    return Templates.render("session/screen.jte", shell, page);
  }

  /** A slide of 4:3 holds less: where it takes more screens, it is there once for each format. */
  private static void addParts(List<View> views, Frozen frozen, Slide slide, int number) {
    List<Slide> wide = Cut.of(ScreenRoom.closest(frozen, WIDE, slide), slide);
    List<Slide> narrow = Cut.of(ScreenRoom.closest(frozen, NARROW, slide), slide);
    if (wide.size() == narrow.size()) {
      addParts(views, frozen, narrow, number, Format.BOTH);
    } else {
      addParts(views, frozen, wide, number, Format.WIDE);
      addParts(views, frozen, narrow, number, Format.NARROW);
    }
  }

  private static void addParts(
      List<View> views, Frozen frozen, List<Slide> parts, int number, Format format) {
    ScreenRoom wide = new ScreenRoom(frozen, WIDE, false);
    ScreenRoom narrow = new ScreenRoom(frozen, NARROW, false);
    String qr = frozen.occasion().frozen() ? QrCode.svg(frozen.listing(number)) : "";
    for (int i = 0; i < parts.size(); i++) {
      Slide part = parts.get(i);
      double high = wide.perChart(part);
      double low = narrow.perChart(part);
      List<Drawn> drawn = part.blocks().stream().map(b -> drawn(frozen, b, high, low)).toList();
      String name = i == 0 ? Integer.toString(number) : number + "-" + (i + 1);
      views.add(new View(name, format, part, drawn, Codes.of(part), qr));
    }
  }

  private static Drawn drawn(Frozen frozen, Block block, double wide, double narrow) {
    if (block instanceof Block.Chart chart) {
      return new Drawn(
          block,
          ChartDrawing.draw(frozen, chart, "wide", WIDE, wide),
          ChartDrawing.draw(frozen, chart, "narrow", NARROW, narrow));
    }
    return block instanceof Block.Map map
        ? new Drawn(block, MapView.draw(frozen, map), null)
        : new Drawn(block, null, null);
  }

  /** Whether the names of the rows are short enough to stand on one line, as numbers do. */
  public static boolean isBrief(Block.Table table) {
    return table.rows().stream().allMatch(row -> row.name().length() <= BRIEF);
  }

  /** What the page is called. */
  public String title() {
    return frozen.occasion().frozen() ? frozen.occasion().name() : frozen.deck().title();
  }

  /** Whether the name is too long for the largest letters. */
  public boolean longTitle() {
    return title().length() > LONG_TITLE;
  }

  /** How many slides the session has, with the title; parts of a slide are not counted. */
  public int count() {
    return frozen.deck().slides().size() + 1;
  }

  /** The date of the session; empty in a preview. */
  public String date() {
    return frozen.occasion().frozen()
        ? Dates.format(
            frozen.occasion().date(),
            frozen.deck().language().equals("en") ? Language.EN : Language.VI)
        : "";
  }
}
