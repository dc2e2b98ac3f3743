package vn.giamngheo.session.paper;

import java.util.ArrayList;
import java.util.List;

/** Sources without the words they share: a paper says once which document it is about. */
final class Places {
  private Places() {}

  /** The place within the document; the document where the source names no place. */
  static String within(String citation, String source) {
    String head = citation + ", ";
    return source.startsWith(head) ? source.substring(head.length()) : source;
  }

  /** "Kế hoạch 40/KH-UBND, Mục I, đoạn 2; Phụ lục 1, dòng 3": several sources of one document. */
  static String joined(String citation, List<String> sources) {
    List<String> parts = new ArrayList<>();
    for (String source : sources) {
      parts.add(parts.isEmpty() ? source : within(citation, source));
    }
    return String.join("; ", parts);
  }
}
