package vn.giamngheo.session.make.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.overview.Funds;

/** Money is allocated and no disbursement of it is printed, by year. */
final class NothingDisbursed implements QuestionRule {
  private static final String ID = "nothing_disbursed";
  private static final int GRAVITY = 30;
  private static final int MOST = 3;

  @Override
  public List<Draft> ask(Evidence e) {
    Map<Integer, List<Funds.Row>> years = new LinkedHashMap<>();
    for (List<Funds.Row> project : byProject(e.funds().rows()).values()) {
      open(project).forEach(r -> years.computeIfAbsent(r.year(), y -> new ArrayList<>()).add(r));
    }
    return years.entrySet().stream().map(y -> draft(e, y.getKey(), y.getValue())).toList();
  }

  private static Map<String, List<Funds.Row>> byProject(List<Funds.Row> rows) {
    Map<String, List<Funds.Row>> projects = new LinkedHashMap<>();
    rows.forEach(
        r -> projects.computeIfAbsent(r.year() + "-" + r.project(), k -> new ArrayList<>()).add(r));
    return projects;
  }

  /** Of a project in a year: what has no disbursement, each amount once. */
  private static List<Funds.Row> open(List<Funds.Row> project) {
    if (project.stream().anyMatch(r -> isAll(r.source()) && has(r, "disbursed"))) {
      return List.of();
    }
    boolean together =
        project.stream().anyMatch(r -> isAll(r.source()) && has(r, "allocated"))
            && project.stream().noneMatch(r -> has(r, "disbursed"));
    List<Funds.Row> open = new ArrayList<>();
    for (String source : project.stream().map(Funds.Row::source).distinct().toList()) {
      if (isAll(source) == together) {
        open.addAll(openOfSource(project.stream().filter(r -> r.source().equals(source)).toList()));
      }
    }
    return open;
  }

  /** Of a source: the total where nothing is disbursed, otherwise the kinds that lack it. */
  private static List<Funds.Row> openOfSource(List<Funds.Row> kinds) {
    List<Funds.Row> given = kinds.stream().filter(r -> has(r, "allocated")).toList();
    boolean whole =
        kinds.stream().noneMatch(r -> has(r, "disbursed"))
            && given.stream().anyMatch(r -> isAll(r.kind()));
    if (kinds.stream().anyMatch(r -> isAll(r.kind()) && has(r, "disbursed"))) {
      return List.of();
    }
    return given.stream().filter(r -> !has(r, "disbursed") && isAll(r.kind()) == whole).toList();
  }

  private static boolean isAll(String id) {
    return id.equals(Funds.WHOLE);
  }

  private static boolean has(Funds.Row row, String stage) {
    return row.latest(stage).isPresent();
  }

  private static Draft draft(Evidence e, int year, List<Funds.Row> open) {
    Listed items = new Listed(e, 0, MOST);
    open.stream()
        .sorted(Comparator.comparingLong(NothingDisbursed::given).reversed())
        .forEach(
            r ->
                items.add(
                    e.money(r)
                        + " ("
                        + items.next(r.latest("allocated").orElseThrow().figure())
                        + ")"));
    String pattern =
        e.say(
                "Văn bản in vốn phân bổ năm "
                    + year
                    + " của "
                    + items.text()
                    + ", nhưng không in số đã giải ngân. ",
                "The document prints money allocated for "
                    + year
                    + ": "
                    + items.text()
                    + "; it prints no disbursement of it. ")
            + e.ask(
                "cho biết đến nay đã giải ngân bao nhiêu.",
                "to say how much has been disbursed so far.");
    return new Draft(
        ID,
        Integer.toString(year),
        GRAVITY,
        e.say(
            "Có số phân bổ mà không có số giải ngân cùng năm, dự án, nguồn và loại vốn.",
            "An amount is allocated without a disbursement of the same year, project, source and"
                + " kind."),
        Evidence.sentence(pattern, items.figures()));
  }

  private static long given(Funds.Row row) {
    return row.latest("allocated").orElseThrow().vnd();
  }
}
