package vn.giamngheo.planner.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * Which units come first, for whoever only needs the head of the list with its reasons.
 *
 * @param name of the ready-made scenario; empty for one of somebody's own
 * @param address of the same list on the page of the planner
 * @param ranked how many units have a rank
 * @param chosen the units that are chosen, first first; empty when there is no list
 * @param counted whether the number of units was set here and not by the scenario
 * @param criteria what the order is made of, each with its share of the weights
 * @param notes of the planner
 * @param missing why there is no list; empty where there is one
 */
public record PriorityList(
    String name,
    String address,
    int ranked,
    List<Unit> chosen,
    boolean counted,
    List<Criterion> criteria,
    List<String> notes,
    String missing) {

  /** Share of the weights, from 0 to 1. */
  public record Criterion(String name, double share) {}

  /**
   * A unit.
   *
   * @param score as it is shown, with its number
   * @param firmness how surely it belongs to the list: "luôn thuộc"; empty where not tried out
   * @param criterion the one that adds most to the score
   * @param figure the unit's own figure of it; null where it has none
   */
  public record Unit(
      String code,
      String name,
      int rank,
      String score,
      BigDecimal scored,
      String firmness,
      String criterion,
      FigureLink figure) {}

  /**
   * The head of the list.
   *
   * @param code of the scenario; empty for the first ready-made one the atlas has figures for
   * @param boundaries day of the units of a ready-made one, or {@code original}
   * @throws vn.giamngheo.web.Problem 400 when the code cannot be used with this atlas
   */
  public static PriorityList read(
      Jdbi db,
      AtlasQueries atlases,
      Atlas atlas,
      Optional<String> code,
      String boundaries,
      Language language) {
    return new PriorityListReader(atlas, language).read(db, atlases, code, boundaries);
  }

  /** No list, with the reason. */
  static PriorityList none(Text why, Language language) {
    return new PriorityList("", "", 0, List.of(), false, List.of(), List.of(), why.in(language));
  }
}
