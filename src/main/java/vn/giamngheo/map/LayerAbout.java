package vn.giamngheo.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.takeaway.BoundaryWords;
import vn.giamngheo.text.Dates;

/** Where the figures of a layer are from and what was chosen: the sheet "Nguồn và tham số". */
final class LayerAbout {
  private final LayerView view;
  private final LayerWords words;
  private final List<List<Object>> rows = new ArrayList<>();

  LayerAbout(LayerView view) {
    this.view = view;
    this.words = new LayerWords(view);
  }

  /** Pairs of a heading and what it says. */
  List<List<Object>> rows() {
    rows.clear();
    addSource();
    addChoice();
    addState();
    return List.copyOf(rows);
  }

  private void addSource() {
    LayerNotes notes = view.notes();
    add("Nguồn", "Source", notes.source());
    add("Tên văn bản", "Document", view.atlas().documentTitle().in(view.language()));
    add("Văn bản như đã in", "Document as printed", "/tai-lieu/" + view.atlas().id());
    if (view.rebasing() == null) {
      add("Số nào in ở đâu", "Where each figure is printed", sourceHint());
    } else {
      add("Số nào tính từ đâu", "What each figure is made of", carriedHint());
    }
    notes.notes().forEach(note -> add("Ghi chú", "Note", note));
  }

  private String sourceHint() {
    return view.say(
        "Cột “Địa chỉ nguồn” là địa chỉ trên máy chủ Atlas, dẫn tới đúng ô trong văn bản.",
        "The column “Address of source” is an address on the Atlas server and leads to the cell.");
  }

  private String carriedHint() {
    return view.say(
        "Số được chuyển sang đơn vị của ngày khác, không in trong văn bản. Cột “Địa chỉ nguồn” là địa"
            + " chỉ trên máy chủ Atlas, dẫn tới cách tính và các ô trong văn bản.",
        "Figures are carried to units of another day and not printed in the document. The column"
            + " “Address of source” is an address on the Atlas server and leads to the computation"
            + " and its cells.");
  }

  private void addChoice() {
    Series series = view.query().series();
    add("Tập bản đồ", "Atlas", view.atlas().title().in(view.language()));
    add("Chỉ tiêu", "Indicator", view.indicator().name().in(view.language()));
    add("Định nghĩa", "Definition", view.indicator().description().in(view.language()));
    add("Đơn vị tính", "Unit of measure", words.measure());
    add("Kỳ", "Period", series.period());
    add("Loại số liệu", "Status", view.term("status", series.status()));
    add("Nhóm hộ", "Group", view.term("group", series.group()));
    if (!series.base().isEmpty()) {
      add("Tính trên", "Base", view.term("base", series.base()));
    }
    add("Chuẩn nghèo", "Standard", words.standard());
    add("Cách chia lớp", "Class method", view.term("method", view.query().method().id()));
    add(
        "Các lớp",
        "Classes",
        IntStream.range(0, view.layer().breaks().size())
            .mapToObj(words::range)
            .collect(Collectors.joining("; ")));
    add(
        "Đơn vị hành chính vào ngày",
        "Administrative units of",
        Dates.format(view.day(), view.language()));
    if (view.rebasing() != null) {
      String own = Dates.format(view.atlas().unitsAsOf(), view.language());
      add("Văn bản nói về đơn vị vào ngày", "The document speaks of units of", own);
    }
    add("Ranh giới", "Boundaries", new CarriedWords(view).origins());
  }

  private void addState() {
    Series s = view.query().series();
    add(
        "Địa chỉ của lớp bản đồ",
        "Address of the layer",
        "/api/atlases/%s/map?indicator=%s&period=%s&status=%s&group=%s&base=%s&method=%s&classes=%d%s"
            .formatted(
                view.atlas().id(),
                s.indicator(),
                s.period(),
                s.status(),
                s.group(),
                s.base(),
                view.query().method().id(),
                view.query().classes(),
                view.rebasing() == null ? "" : "&boundaries=" + view.rebasing().vintage().id()));
    add("Phiên bản", "Revision", view.revisionLine());
    add(
        "Mã kiểm của số liệu (SHA-256)",
        "Checksum of the data (SHA-256)",
        view.revision().sha256());
    add(
        "Giấy phép",
        "Licence",
        new BoundaryWords(view.layer().origins(), view.day()).licence().in(view.language()));
  }

  private void add(String vi, String en, String content) {
    rows.add(List.of(view.say(vi, en), content));
  }
}
