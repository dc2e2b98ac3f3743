package vn.giamngheo.planner.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.rebase.Vintage;
import vn.giamngheo.web.Problem;

/**
 * The days whose units a scenario of an atlas can be about. Read from the database only when one
 * asks for another than the document's own.
 */
public final class Boundaries {
  public static final String ORIGINAL = Vintage.ORIGINAL;

  private final Atlas atlas;
  private final RebaseQueries queries;
  private final Map<String, Rebasing> opened = new HashMap<>();

  public Boundaries(Atlas atlas, RebaseQueries queries) {
    this.atlas = atlas;
    this.queries = queries;
  }

  /**
   * The one name of what is wished for.
   *
   * @param wish {@code original} or a day
   * @param field the wish's place in the request
   * @throws Problem 400 that lists the vintages there are
   */
  public String named(String wish, String field) {
    if (wish.equals(ORIGINAL) || wish.equals(atlas.unitsAsOf().toString())) {
      return ORIGINAL;
    }
    List<Vintage> all = queries.vintages(atlas);
    return all.stream()
        .filter(v -> v.id().equals(wish) || v.holds(wish))
        .findFirst()
        .map(Vintage::id)
        .orElseThrow(() -> Problem.badField(field, wish, all.stream().map(Vintage::id).toList()));
  }

  /** The document's figures on those units; empty when they are the document's own. */
  public Optional<Rebasing> rebasing(String name) {
    return name.equals(ORIGINAL)
        ? Optional.empty()
        : Optional.of(opened.computeIfAbsent(name, day -> queries.open(atlas, day)));
  }
}
