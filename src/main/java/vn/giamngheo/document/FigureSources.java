package vn.giamngheo.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.rebase.RebaseAddress;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.rebase.Vintage;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/** Where figures come from, by their addresses {@code /nguon/…}. */
public final class FigureSources {
  private static final int LONGEST = 600;
  private static final Pattern PRINTED =
      Pattern.compile("/nguon/([^/]+)/([^/]+)/(\\d{1,6})/(\\d{1,6})(?:/(\\d{1,6}))?");
  private static final Pattern COMPUTED = Pattern.compile("/nguon/([^/]+)/tinh/([a-z_]+)");

  private static final List<String> FORMULAS =
      Stream.concat(
              Arrays.stream(Formula.values()).map(Formula::id), Stream.of(RebaseAddress.FORMULA))
          .toList();

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
          printed(
              atlases.get(printed.group(1)),
              printed.group(2),
              List.of(printed.group(3), printed.group(4), number),
              language));
    }
    if (address.length() <= LONGEST && computed.matches() && FORMULAS.contains(computed.group(2))) {
      Map<String, String> query = query(mark < 0 ? "" : address.substring(mark + 1));
      Atlas atlas = atlases.get(computed.group(1));
      boolean known =
          carried != null
              && computed.group(2).equals(RebaseAddress.FORMULA)
              && carried.isOf(atlas, query);
      return known
          ? NamedFigure.of(carried.of(query))
          : NamedFigure.of(
              computed(atlas, computed.group(2), name -> query.getOrDefault(name, ""), language));
    }
    throw none();
  }

  /**
   * The figure printed in a cell.
   *
   * @param position row, column and which of the cell's numbers, as an address writes them
   * @throws Problem 404 when there is none
   */
  PrintedSource printed(Atlas atlas, String place, List<String> position, Language language) {
    int[] at = position.stream().mapToInt(FigureSources::number).toArray();
    return new Provenance(db, atlas, language).of(place, at[0], at[1], at[2]);
  }

  /** A number in a path; what is none is a place that does not exist. */
  private static int number(String text) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
  }

  /**
   * The value of a formula for keys, of which each has a text, be it empty.
   *
   * @throws Problem 400 when there is no such formula or day, 404 when the document does not print
   *     what goes in
   */
  ComputedSource computed(
      Atlas atlas, String formula, UnaryOperator<String> keys, Language language) {
    if (formula.equals(RebaseAddress.FORMULA)) {
      return new RebasedSource(atlas, atlases.listIndicators(), rebasing(atlas, keys), language)
          .of(chosen(RebasedSource.KEYS, keys), atlases.listSeries(atlas));
    }
    Formula known =
        Formula.find(formula).orElseThrow(() -> Problem.badField("formula", formula, FORMULAS));
    return new Computed(db, atlas, language).of(known, chosen(known.keys(), keys));
  }

  private Rebasing rebasing(Atlas atlas, UnaryOperator<String> keys) {
    String day = keys.apply("boundaries");
    Rebasing rebasing =
        day.isEmpty() || day.equals(Vintage.ORIGINAL) ? null : rebase.open(atlas, day);
    if (rebasing == null || rebasing.vintage().original()) {
      throw Problem.notFound(
          new Text(
              "Trên ranh giới của chính văn bản không có gì phải tính lại.",
              "On the document’s own boundaries nothing is rebased."));
    }
    return rebasing;
  }

  private static Map<String, String> chosen(List<String> names, UnaryOperator<String> keys) {
    Map<String, String> chosen = new LinkedHashMap<>();
    names.forEach(name -> chosen.put(name, keys.apply(name)));
    return chosen;
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
