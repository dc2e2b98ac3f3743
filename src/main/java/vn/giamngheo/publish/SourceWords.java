package vn.giamngheo.publish;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giamngheo.takeaway.Doubt;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** Words and addresses that all pages of sources share. */
final class SourceWords {
  private static final Map<String, Text> ROLES =
      Map.of(
          "numerator", new Text("tử số", "numerator"),
          "denominator", new Text("mẫu số", "denominator"),
          "count", new Text("số hộ", "count"),
          "rate", new Text("tỷ lệ", "rate"));

  private final Language language;
  private final long revision;

  /**
   * @param revision number of the data revision being served
   */
  SourceWords(Language language, long revision) {
    this.language = language;
    this.revision = revision;
  }

  long revision() {
    return revision;
  }

  String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }

  /** A kind of trouble in words: a doubt, or digits that rounding explains. */
  String kind(String severity) {
    return severity.equals("rounding")
        ? say("do làm tròn", "rounding")
        : Doubt.kind(severity).in(language);
  }

  /** What a figure is in a formula; empty for a summand. */
  String role(String role) {
    return ROLES.containsKey(role) ? ROLES.get(role).in(language) : "";
  }

  /** The address with the number of the data revision being served. */
  String permanent(String address) {
    return at(address, revision);
  }

  /** The address with the number of a data revision. */
  static String at(String address, long revision) {
    return address + (address.contains("?") ? "&" : "?") + "phien-ban=" + revision;
  }

  /** Where to say that the figure of the address is wrong. */
  static String feedback(String address) {
    return "/gop-y?so=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
  }

  /** The parts that say something, on one line. */
  static String join(String... parts) {
    return Arrays.stream(parts)
        .filter(p -> p != null && !p.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Adds a fact that says something. */
  static void add(List<SourcePage.Fact> facts, String label, String text) {
    if (text != null && !text.isEmpty()) {
      facts.add(new SourcePage.Fact(label, text));
    }
  }
}
