package vn.giamngheo.session;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.check.FindingQueries;
import vn.giamngheo.funding.FundingQueries;
import vn.giamngheo.funding.ProgrammeResult;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.planner.file.Standing;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/**
 * Figures of a session that have no page of sources of their own, from today's data: the rank and
 * the score of a unit in a scenario, what a check reckons, and the money that is printed beside
 * another number. Each scenario is computed and each list is read once, so this is made for one
 * request.
 */
final class Recomputed {
  private static final Pattern PRIORITY =
      Pattern.compile("/quy-hoach\\?atlas=[^&#]+&k=([^&#]+)#(rank|score)-(.+)");
  private static final Pattern FINDING =
      Pattern.compile("/tai-lieu/[^?#]+\\?so=([^#]*)#finding-(.+)");
  private static final Pattern AMOUNT =
      Pattern.compile("/tai-lieu/[^?#]+\\?so=([^#]+)#(?!finding-).+");
  private static final String EXPECTED = "expected";
  private static final int MILLION = 6;

  private final Jdbi reader;
  private final AtlasQueries atlases;
  private final Atlas atlas;
  private final Language language;
  private final Map<String, Map<String, Standing>> standings = new HashMap<>();
  private List<Map<String, Object>> findings;
  private List<ProgrammeResult> results;

  /**
   * @param language in which the session was frozen: what checks say is compared in words
   */
  Recomputed(Jdbi reader, AtlasQueries atlases, Atlas atlas, Language language) {
    this.reader = reader;
    this.atlases = atlases;
    this.atlas = atlas;
    this.language = language;
  }

  /** Whether the figure at that address is one of these. */
  static boolean knows(String address) {
    return PRIORITY.matcher(address).matches()
        || FINDING.matcher(address).matches()
        || AMOUNT.matcher(address).matches();
  }

  /** Where the figure can be seen: the planner with its unit, or the finding beside its paper. */
  static String page(String address) {
    Matcher priority = PRIORITY.matcher(address);
    return priority.matches()
        ? address.substring(0, address.indexOf('#')) + "&unit=" + priority.group(3)
        : address;
  }

  /**
   * The figure today.
   *
   * @throws Problem 404 when the unit has no rank any more, or the finding no such number
   */
  Now of(DeckFigure figure) {
    Matcher priority = PRIORITY.matcher(figure.address());
    if (priority.matches()) {
      return standing(priority.group(1), priority.group(2), priority.group(3));
    }
    Matcher finding = FINDING.matcher(figure.address());
    if (finding.matches()) {
      return reckoned(figure, finding.group(1).equals(EXPECTED), finding.group(2));
    }
    Matcher amount = AMOUNT.matcher(figure.address());
    if (amount.matches()) {
      return amount(amount.group(1));
    }
    throw gone();
  }

  /** The money that goes with a result which has a number, too. */
  private Now amount(String id) {
    if (results == null) {
      results = new FundingQueries(reader).listResults(atlas, null, language);
    }
    BigDecimal millions =
        results.stream()
            .filter(r -> r.id().equals(id) && r.amountVnd() != null)
            .findFirst()
            .map(r -> r.amountVnd().movePointLeft(MILLION))
            .orElseThrow(Recomputed::gone);
    return Now.of(millions, language);
  }

  private Now standing(String scenario, String which, String unit) {
    Standing now =
        standings
            .computeIfAbsent(scenario, k -> Standing.list(reader, atlases, atlas, k, language))
            .get(unit);
    if (now == null) {
      throw gone();
    }
    BigDecimal value = which.equals("rank") ? BigDecimal.valueOf(now.rank()) : now.score();
    return new Now(
        value,
        Numbers.format(value, language),
        now.grounds().stream().map(g -> new Now.Part(g.criterion(), g.figure())).toList());
  }

  /** A number of the finding: the one that would fit, or one that its explanation names. */
  private Now reckoned(DeckFigure figure, boolean expected, String id) {
    Map<String, Object> finding =
        findings().stream()
            .filter(f -> f.get("id").equals(id))
            .findFirst()
            .orElseThrow(Recomputed::gone);
    String text = expected ? (String) finding.get(EXPECTED) : figure.text();
    if (text.isEmpty() || !expected && !names((String) finding.get("explanation"), text)) {
      throw gone();
    }
    return new Now(text.equals(figure.text()) ? figure.value() : null, text, parts(finding));
  }

  private static boolean names(String explanation, String number) {
    return Pattern.compile("(?<![\\d.,])" + Pattern.quote(number) + "(?![.,]?\\d)")
        .matcher(explanation)
        .find();
  }

  @SuppressWarnings("unchecked") // made by FindingQueries
  private List<Now.Part> parts(Map<String, Object> finding) {
    return ((List<Map<String, Object>>) finding.get("figures"))
        .stream()
            .map(
                f ->
                    new Now.Part(
                        (String) f.get("name"),
                        new FigureLink(
                            Numbers.localize((String) f.get("printed"), language),
                            (String) f.get("address"),
                            "",
                            "")))
            .distinct()
            .toList();
  }

  private List<Map<String, Object>> findings() {
    if (findings == null) {
      findings = new FindingQueries(reader).list(atlas, language);
    }
    return findings;
  }

  private static Problem gone() {
    return Problem.notFound(
        new Text("Con số này không còn trong atlas.", "The figure is no longer in the atlas."));
  }
}
