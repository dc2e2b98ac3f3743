package vn.giamngheo.publish.commune;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giamngheo.takeaway.Doubt;

/**
 * Something in the document that contests a figure of the unit.
 *
 * @param kind contradiction, likely misprint …, in words
 * @param address of the first contested figure of the unit
 */
public record Doubtful(
    String kind,
    String place,
    String printed,
    String expected,
    String explanation,
    String address) {

  /** Of a document's findings those that take in one of the figures at these addresses. */
  static List<Doubtful> of(Voice voice, List<Map<String, Object>> findings, Set<String> own) {
    return findings.stream()
        .filter(f -> !Doubt.mark((String) f.get("severity")).isEmpty())
        .flatMap(f -> first(f, own).stream().map(address -> of(voice, f, address)))
        .toList();
  }

  private static java.util.Optional<String> first(Map<String, Object> finding, Set<String> own) {
    return ((List<?>) finding.get("figures"))
        .stream()
            .map(f -> (String) ((Map<?, ?>) f).get("address"))
            .filter(own::contains)
            .findFirst();
  }

  private static Doubtful of(Voice voice, Map<String, Object> f, String address) {
    return new Doubtful(
        Voice.capital(Doubt.kind((String) f.get("severity")).in(voice.language())),
        (String) f.get("place"),
        (String) f.get("printed"),
        (String) f.get("expected"),
        (String) f.get("explanation"),
        address);
  }
}
