package vn.giamngheo.publish;

import java.util.List;
import java.util.stream.Collectors;

/** The page of a figure that only an old data revision has. */
final class GoneView {
  private GoneView() {}

  /**
   * @param past the figure as it was; it has facts, the first of which is what it counts
   * @param document as that revision titles it; empty when it was not kept
   */
  static SourcePage page(PastView past, String document, String address, SourceWords words) {
    String name = past.facts().get(0).text();
    String place =
        past.facts().stream().skip(1).map(SourcePage.Fact::text).collect(Collectors.joining(", "));
    String citation =
        document
            + ": "
            + name
            + ", "
            + place
            + words.say(", phiên bản số liệu ", ", data revision ")
            + past.revision();
    return new SourcePage(
        name,
        document,
        past.then(),
        "",
        past,
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        List.of(),
        List.of(),
        citation,
        address,
        SourceWords.at(address, past.revision()),
        words.revision(),
        SourceWords.feedback(address));
  }
}
