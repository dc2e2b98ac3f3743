package vn.giamngheo.session.paper;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;

/** What every paper says of its session. */
record Particulars(Frozen frozen) {

  /** A particular. */
  record Fact(String name, String text) {}

  Language language() {
    return frozen.deck().language().equals("en") ? Language.EN : Language.VI;
  }

  List<Fact> list() {
    List<Fact> facts = new ArrayList<>();
    if (frozen.occasion().frozen()) {
      add(facts, frozen.say("Phiên họp", "Session"), frozen.occasion().name());
      String date = Dates.format(frozen.occasion().date(), language());
      add(facts, frozen.say("Ngày họp", "Date"), date);
      add(facts, frozen.say("Cơ quan giám sát", "Body"), frozen.occasion().body());
      add(facts, frozen.say("Mã phiên họp", "Code"), frozen.occasion().code());
      String when = Dates.format(frozen.occasion().frozenAt().toLocalDate(), language());
      add(facts, frozen.say("Chốt số liệu ngày", "Frozen on"), when);
    } else {
      add(
          facts,
          frozen.say("Bản xem trước", "Preview"),
          frozen.say("chưa chốt số liệu", "the figures are not frozen"));
    }
    add(facts, frozen.say("Văn bản", "Document"), frozen.deck().citation());
    add(facts, frozen.say("Chuẩn nghèo", "Poverty standard"), frozen.deck().standard());
    add(facts, frozen.say("Đơn vị hành chính", "Units"), frozen.deck().boundaries());
    add(facts, frozen.say("Số liệu", "Data"), frozen.deck().revision());
    if (frozen.occasion().frozen()) {
      add(facts, frozen.say("Mở trong atlas", "In the atlas"), frozen.page());
    }
    return facts;
  }

  private static void add(List<Fact> facts, String name, String text) {
    facts.add(new Fact(name, text));
  }
}
