package vn.giamngheo.session.make;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.db.Sql;
import vn.giamngheo.funding.ProgrammeResult;
import vn.giamngheo.funding.ResponsibleAgency;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.session.deck.Line;
import vn.giamngheo.session.deck.Question;
import vn.giamngheo.session.make.question.Draft;
import vn.giamngheo.session.make.question.Evidence;
import vn.giamngheo.session.make.question.QuestionRules;

/** The questions of a deck, with codes for their figures. */
final class Questions {
  private Questions() {}

  static List<Question> of(Material m) {
    return QuestionRules.ask(evidence(m)).stream().map(draft -> question(m, draft)).toList();
  }

  private static Evidence evidence(Material m) {
    Optional<Series> rates = m.map().latest("poverty_rate", "all", "actual", "");
    List<UnitFigure> units = rates.map(m.map()::units).orElse(List.of());
    return new Evidence(
        m.terms(),
        m.atlas().unitName().in(m.language()),
        m.atlas().issuer().in(m.language()),
        m.atlas().documentDate(),
        m.figures(),
        m.funds(),
        shares(m),
        m.doubts(),
        m.figures().ofUnits("poverty_rate", "all", "actual").size(),
        m.rebasing() == null
            ? units.stream().filter(u -> !u.known()).map(UnitFigure::name).toList()
            : List.of(),
        m.agencies().stream()
            .filter(a -> a.unit() == null)
            .map(ResponsibleAgency::agency)
            .toList());
  }

  private static List<Evidence.Share> shares(Material m) {
    Map<String, String> kinds = new HashMap<>();
    m.db()
        .useHandle(
            h ->
                h.createQuery(Sql.of(Questions.class, "result-ratios"))
                    .bind("atlas", m.atlas().id())
                    .map((r, c) -> kinds.put(r.getString("code"), r.getString("kind")))
                    .list());
    List<Evidence.Share> shares = new ArrayList<>();
    for (ProgrammeResult result : m.results()) {
      if (kinds.containsKey(result.id())) {
        shares.add(
            new Evidence.Share(
                kinds.get(result.id()), result, ResultFigures.of(result, m.words())));
      }
    }
    return shares;
  }

  private static Question question(Material m, Draft draft) {
    Line text = m.book().line(draft.text());
    List<String> sources =
        text.pieces().stream()
            .filter(p -> p.figure() != null)
            .map(p -> m.book().figure(p.figure()).source())
            .distinct()
            .toList();
    return new Question(
        draft.id(),
        draft.rule(),
        draft.why(),
        text,
        sources.isEmpty() ? List.of(m.atlas().citation(m.language())) : sources);
  }
}
