package vn.giamngheo.planner.file;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.place.boundary.Scales;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.text.Dates;

/**
 * Where a list of priorities is from and how it was made, as pairs of a heading and its content.
 */
final class PriorityAbout {
  private final PriorityView view;
  private final Told told;
  private final PriorityWords words;
  private final List<List<Object>> rows = new ArrayList<>();

  PriorityAbout(PriorityView view) {
    this.view = view;
    this.told = view.told();
    this.words = new PriorityWords(view);
  }

  /** Everything: result, parameters, sources. */
  List<List<Object>> rows() {
    rows.clear();
    addResult();
    addParameters();
    addSources();
    return List.copyOf(rows);
  }

  /** How the list was made and what came of it. */
  List<List<Object>> parameters() {
    rows.clear();
    addResult();
    addParameters();
    return List.copyOf(rows);
  }

  /** Where the figures and boundaries are from. */
  List<List<Object>> sources() {
    rows.clear();
    addSources();
    return List.copyOf(rows);
  }

  private void addResult() {
    add("Tên", "Title", words.title());
    add("Kịch bản", "Scenario", words.scenario());
    if (told.sentence() != null) {
      add("Vì sao {noun} cuối được chọn", "Why the last one is in", told.sentence());
    }
    told.nearMisses()
        .forEach(
            m ->
                add(
                    "Sát danh sách",
                    "Near miss",
                    view.say(
                        "%s: hạng %d, %s điểm; so với {noun} cuối được chọn: %s điểm",
                        "%s: rank %d, score %s; beside the last one in: %s",
                        m.name(),
                        m.rank(),
                        words.numbers().score(m.score()),
                        words.beside(m.gap()))));
    told.flips()
        .forEach(f -> add("Điều làm danh sách thay đổi", "What would change it", f.sentence()));
    if (told.hasRanges()) {
      add("Mức độ chắc chắn", "How sure", words.certainty());
    }
    told.notes().forEach(note -> add("Ghi chú", "Note", note));
    new DoubtWords(view).doubts().forEach(doubt -> add("Điều chưa chắc", "In doubt", doubt));
  }

  private void addParameters() {
    Scenario s = view.scenario();
    add("Chuẩn hóa", "Normalisation", view.name(s.normalisation()));
    add("Tổng hợp", "Aggregation", view.name(s.aggregation()));
    add(
        "{Noun} thiếu số liệu",
        "{Nouns} without a figure",
        s.missing().equals("spread")
            ? view.say("chia trọng số cho tiêu chí còn lại", "weight is spread over the others")
            : view.say("không xếp hạng", "not ranked"));
    Told.Uncertainty u = told.uncertainty();
    if (u != null) {
      add("Số lần rút", "Draws", words.numbers().number(u.draws(), 0));
      add("Hệ số tập trung", "Concentration", words.numbers().number(u.concentration(), 0));
      add("Hạt giống ngẫu nhiên", "Seed", Long.toString(u.seed()));
      add(
          "Tính đến làm tròn",
          "Rounding drawn",
          u.rounding() ? view.say("có", "yes") : view.say("không", "no"));
    }
    add("Mã kịch bản", "Scenario code", told.code());
    add("Địa chỉ trên Atlas", "Address on Atlas", view.address());
    if (view.isSupposed()) {
      add(
          "Giá trị giả định",
          "Supposed figures",
          view.say(
              "Mã kịch bản và địa chỉ không mang theo giá trị giả định.",
              "Neither code nor address carries supposed figures."));
    }
  }

  private void addSources() {
    add("Nguồn", "Source", view.source());
    add("Tên văn bản", "Document", view.atlas().documentTitle().in(view.language()));
    add("Văn bản như đã in", "Document as printed", "/tai-lieu/" + view.atlas().id());
    for (int c = 0; c < told.criteria().size(); c++) {
      add(
          view.say("Tiêu chí (%d) in tại", "Criterion (%d) is printed in", c + 1),
          told.criteria().get(c).label() + ": " + view.places(c));
    }
    add(
        "Số nào in ở đâu",
        "Where each figure is printed",
        view.say(
            "Địa chỉ nguồn là địa chỉ trên máy chủ Atlas, dẫn tới đúng ô trong văn bản.",
            "An address of a source is one on the Atlas server and leads to the cell."));
    add("Chuẩn nghèo", "Standard", told.standardName());
    add(
        "Đơn vị hành chính vào ngày",
        "Administrative units of",
        Dates.format(view.day(), view.language()));
    add("Ranh giới", "Boundaries", view.boundaries().tally().in(view.language()));
    view.boundaries().notes().forEach(n -> add("Ghi chú", "Note", n.in(view.language())));
    if (view.boundaries().counts().get("real") > 0) {
      add(
          "Độ chi tiết của ranh giới",
          "Detail of the boundaries",
          view.say(
              "Ranh giới thật đã lược bớt chi tiết nhỏ hơn khoảng %d m; cạnh chung vẫn khớp.",
              "Real boundaries without details below about %d m; shared borders still match.",
              Scales.MAP));
    }
    add("Phiên bản", "Revision", view.revisionLine());
    add("Số phiên bản", "Revision number", Long.toString(told.revision().number()));
    add("Mã kiểm của số liệu (SHA-256)", "Checksum (SHA-256)", told.revision().sha256());
    add("Giấy phép", "Licence", view.boundaries().licence().in(view.language()));
  }

  private void add(String vi, String en, String content) {
    add(view.say(vi, en), content);
  }

  private void add(String heading, String content) {
    rows.add(List.of(heading, content));
  }
}
