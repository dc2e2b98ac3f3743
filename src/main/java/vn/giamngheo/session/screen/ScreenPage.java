package vn.giamngheo.session.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.giamngheo.page.Shell;
import vn.giamngheo.page.Templates;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Codes;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.deck.Room;
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
  private static final double WIDE = 1_760;
  private static final double NARROW = 1_300;
  private static final double TALL = 780;

  /** What the page is made of, by file name. */
  static final List<String> STYLES = List.of("session-screen.css", "session-slide.css");

  static final List<String> SCRIPTS = List.of("navigate.js", "card.js", "presenter.js");

  /**
   * A slide.
   *
   * @param number from 2; the title is 1
   * @param codes of its figures
   * @param qr of the page that lists them; empty in a preview
   */
  public record View(int number, Slide slide, List<Drawn> blocks, String codes, String qr) {}

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
    for (Slide slide : frozen.deck().slides()) {
      views.add(view(frozen, slide, views.size() + 2));
    }
    String qr = frozen.occasion().frozen() ? QrCode.svg(frozen.page()) : "";
    ScreenPage page = new ScreenPage(frozen, views, qr, styles, scripts);
    Language language = frozen.deck().language().equals("en") ? Language.EN : Language.VI;
    String name = page.title();
    Text title = new Text(name, name);
    Shell shell = Shell.of(language, "/trinh-chieu", Map.of(), title, title);
    return Templates.render("session/screen.jte", shell, page);
  }

  private static View view(Frozen frozen, Slide slide, int number) {
    List<Double> heights = Room.share(frozen, slide.blocks(), TALL);
    List<Drawn> drawn = new ArrayList<>();
    for (int i = 0; i < heights.size(); i++) {
      drawn.add(drawn(frozen, slide.blocks().get(i), heights.get(i)));
    }
    String qr =
        frozen.occasion().frozen()
            ? QrCode.svg(frozen.origin() + "/s/" + frozen.occasion().code() + "?trang=" + number)
            : "";
    return new View(number, slide, drawn, Codes.of(slide), qr);
  }

  private static Drawn drawn(Frozen frozen, Block block, double height) {
    if (block instanceof Block.Chart chart) {
      return new Drawn(
          block,
          ChartDrawing.draw(frozen, chart, "wide", WIDE, height),
          ChartDrawing.draw(frozen, chart, "narrow", NARROW, height));
    }
    return block instanceof Block.Map map
        ? new Drawn(block, MapView.draw(frozen, map), null)
        : new Drawn(block, null, null);
  }

  /** What the page is called. */
  public String title() {
    return frozen.occasion().frozen() ? frozen.occasion().name() : frozen.deck().title();
  }

  /** How many slides there are, with the title. */
  public int count() {
    return slides.size() + 1;
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
