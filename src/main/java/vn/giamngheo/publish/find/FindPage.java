package vn.giamngheo.publish.find;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.giamngheo.place.search.FoundUnit;
import vn.giamngheo.place.search.UnitSearch;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * What a search found.
 *
 * @param query as typed
 * @param answer one sentence: how many, or that these are the nearest; empty without a query
 * @param first whether the first unit is surely the one meant
 * @param units best first
 */
public record FindPage(
    String query, String heading, String answer, boolean first, List<Found> units) {
  static final int MOST = 30;

  /** More of an address that names no unit is not worth comparing with names. */
  private static final int LONGEST_CODE = 40;

  /**
   * A unit found.
   *
   * @param about where it lies and when it existed
   * @param became what it became, in a sentence; empty while in force
   * @param figures how many figures documents print for it; empty for none
   */
  public record Found(String name, String address, String about, String became, String figures) {}

  static FindPage of(String query, UnitSearch search, Language language) {
    String heading = new Text("Tìm xã, phường của bạn", "Find your commune").in(language);
    if (query.isBlank()) {
      return new FindPage("", heading, "", false, List.of());
    }
    UnitSearch.Answer answer = search.find(query, MOST);
    return new FindPage(
        query,
        heading,
        sentence(answer).in(language),
        answer.only().isPresent(),
        answer.units().stream().map(u -> found(u, language)).toList());
  }

  /** The page in place of a unit that there is not. */
  public static FindPage missing(String asked, UnitSearch search, Language language) {
    String code = asked.length() > LONGEST_CODE ? asked.substring(0, LONGEST_CODE) : asked;
    UnitSearch.Answer near = search.find(code, MOST);
    return new FindPage(
        code,
        new Text("Không có trang này", "There is no such page").in(language),
        new Text(
                "Không có trang cho mã và ngày (hoặc văn bản) này. Có thể bạn tìm một trong các đơn vị sau.",
                "There is no page for this code and day (or document). You may be looking for one of these units.")
            .in(language),
        false,
        near.units().stream().map(u -> found(u, language)).toList());
  }

  private static Text sentence(UnitSearch.Answer answer) {
    int n = answer.total();
    if (!answer.sure()) {
      return new Text(
          "Không tìm thấy tên hay mã này. Những tên gần giống nhất:",
          "Nothing bears this name or code. The nearest names:");
    }
    String more =
        n > answer.units().size() ? "; đây là " + answer.units().size() + " đơn vị đầu" : "";
    String moreEn =
        n > answer.units().size() ? "; these are the first " + answer.units().size() : "";
    return answer.exact() || n == 0
        ? new Text(
            "Tìm thấy " + n + " đơn vị" + more + ".",
            n + (n == 1 ? " unit found" : " units found") + moreEn + ".")
        : new Text(
            "Tìm thấy " + n + " đơn vị có tên gần với từ đã gõ" + more + ".",
            n + (n == 1 ? " unit" : " units") + " with a name like that" + moreEn + ".");
  }

  static Found found(FoundUnit u, Language language) {
    List<String> about = new ArrayList<>();
    for (Text above : new Text[] {u.parent(), u.province()}) {
      if (above != null) {
        about.add(about.isEmpty() ? above.in(language) : mid(above, language));
      }
    }
    String where = String.join(", ", about);
    String days =
        u.validTo() != null
            ? new Text("đến ", "until ").in(language) + Dates.format(u.validTo(), language)
            : u.validFrom() != null
                ? new Text("từ ", "since ").in(language) + Dates.format(u.validFrom(), language)
                : "";
    String became =
        u.became().isEmpty()
            ? ""
            : new Text("Nay là ", "Now ").in(language)
                + u.became().stream()
                    .map(b -> mid(b.name(), language))
                    .collect(Collectors.joining(", "));
    return new Found(
        u.name().in(language),
        u.address(),
        where + (where.isEmpty() || days.isEmpty() ? "" : " · ") + days,
        became,
        u.figures() == 0
            ? ""
            : new Text(
                    u.figures() + " số liệu",
                    u.figures() + (u.figures() == 1 ? " figure" : " figures"))
                .in(language));
  }

  /** The name within a sentence: its kind begins with a small letter in Vietnamese. */
  private static String mid(Text name, Language language) {
    String text = name.in(language);
    return language == Language.EN
        ? text
        : text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
