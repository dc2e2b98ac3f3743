package vn.giamngheo.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.rebase.RebaseAddress;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/** Where figures come from, by their addresses {@code /nguon/…}. */
public final class FigureSources {
  private static final int LONGEST = 600;
  private static final Pattern PRINTED =
      Pattern.compile("/nguon/([^/]+)/([^/]+)/(\\d{1,6})/(\\d{1,6})(?:/(\\d{1,6}))?");
  private static final Pattern COMPUTED = Pattern.compile("/nguon/([^/]+)/tinh/([a-z_]+)");

  private final Jdbi db;
  private final AtlasQueries atlases;
  private final RebaseQueries rebase;

  public FigureSources(Jdbi db, AtlasQueries atlases, RebaseQueries rebase) {
    this.db = db;
    this.atlases = atlases;
    this.rebase = rebase;
  }

  /**
   * What the figure is called and where it is from.
   *
   * @param address may carry parameters that say nothing of the figure, such as {@code lang}
   * @throws Problem 404 when there is no figure there
   */
  public NamedFigure get(String address, Language language) {
    return get(address, language, null);
  }

  /** For whoever asks for many figures of one atlas. */
  public GatheredFigures gather(Atlas atlas, Rebasing rebasing, Language language) {
    return GatheredFigures.read(db, atlases, this, atlas, rebasing, language);
  }

  NamedFigure get(String address, Language language, GatheredFigures.Carried carried) {
    int mark = address.indexOf('?');
    String path = mark < 0 ? address : address.substring(0, mark);
    Matcher printed = PRINTED.matcher(path);
    Matcher computed = COMPUTED.matcher(path);
    if (address.length() <= LONGEST && printed.matches()) {
      String number = printed.group(5) == null ? "1" : printed.group(5);
      return NamedFigure.of(
          new Provenance(db, atlases.get(printed.group(1)), language)
              .of(
                  printed.group(2),
                  Integer.parseInt(printed.group(3)),
                  Integer.parseInt(printed.group(4)),
                  Integer.parseInt(number)));
    }
    if (address.length() <= LONGEST && computed.matches()) {
      Map<String, String> query = query(mark < 0 ? "" : address.substring(mark + 1));
      Atlas atlas = atlases.get(computed.group(1));
      boolean known =
          carried != null
              && computed.group(2).equals(RebaseAddress.FORMULA)
              && carried.isOf(atlas, query);
      return known
          ? NamedFigure.of(carried.of(query))
          : computed(atlas, computed.group(2), query, language);
    }
    throw none();
  }

  private NamedFigure computed(
      Atlas atlas, String formula, Map<String, String> query, Language language) {
    if (formula.equals(RebaseAddress.FORMULA)) {
      Rebasing rebasing = rebase.open(atlas, query.getOrDefault("boundaries", ""));
      return NamedFigure.of(
          new RebasedSource(atlas, atlases.listIndicators(), rebasing, language)
              .of(query, atlases.listSeries(atlas)));
    }
    Formula known = Formula.find(formula).orElseThrow(FigureSources::none);
    Map<String, String> keys = new LinkedHashMap<>();
    known.keys().forEach(key -> keys.put(key, query.getOrDefault(key, "")));
    return NamedFigure.of(new Computed(db, atlas, language).of(known, keys));
  }

  private static Map<String, String> query(String text) {
    Map<String, String> query = new LinkedHashMap<>();
    for (String part : text.split("&")) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        query.put(part.substring(0, equals), decoded(part.substring(equals + 1)));
      }
    }
    return query;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw none();
    }
  }

  private static Problem none() {
    return Problem.notFound(
        new Text("Không có số nào ở địa chỉ này.", "There is no figure at this address."));
  }
}
