package vn.giamngheo.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.giamngheo.content.archive.PastRevision;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** What helps whoever asks for a figure, a revision or a file of one that there is not. */
final class Missing {
  private Missing() {}

  /** Which revisions there are, in a sentence. */
  static Text text(List<PastRevision> all) {
    long first = all.get(all.size() - 1).number();
    long last = all.get(0).number();
    return first == last
        ? new Text(
            "Chỉ có phiên bản số liệu " + last + ".", "The only data revision is " + last + ".")
        : new Text(
            "Có các phiên bản số liệu từ " + first + " đến " + last + ".",
            "There are data revisions from " + first + " to " + last + ".");
  }

  /** There is no revision of that number: the newest and those nearest to it. */
  static MissingPage revision(List<PastRevision> all, String asked, Language language) {
    List<PastRevision> near = new ArrayList<>();
    if (asked.matches("\\d{1,9}")) {
      long number = Long.parseLong(asked);
      all.stream()
          .sorted(Comparator.comparingLong(r -> Math.abs(r.number() - number)))
          .limit(2)
          .forEach(near::add);
    }
    if (!near.contains(all.get(0))) {
      near.add(all.get(0));
    }
    List<MissingPage.Way> ways = new ArrayList<>();
    near.forEach(r -> ways.add(way(r, r.equals(all.get(0)), language)));
    ways.add(
        new MissingPage.Way(
            "/phien-ban", new Text("Tất cả các phiên bản", "All revisions").in(language)));
    return new MissingPage(
        new Text("Không có phiên bản số liệu này", "There is no such data revision").in(language),
        text(all).in(language),
        ways);
  }

  private static MissingPage.Way way(PastRevision r, boolean newest, Language language) {
    Text when = RevisionWords.when(r.createdAt());
    Text mark = newest ? new Text(", mới nhất", ", the newest") : new Text("", "");
    return new MissingPage.Way(
        "/phien-ban/" + r.number(),
        new Text(
                "Phiên bản " + r.number() + mark.vi() + ": " + when.vi(),
                "Revision " + r.number() + mark.en() + ": " + when.en())
            .in(language));
  }

  /**
   * There is no such figure: the document it would be of, or all of them, and the revisions.
   *
   * @param atlas as the address names it
   */
  static MissingPage figure(Text why, List<Atlas> all, String atlas, Language language) {
    List<MissingPage.Way> ways = new ArrayList<>();
    List<Atlas> here = all.stream().filter(a -> a.id().equals(atlas)).toList();
    for (Atlas one : here.isEmpty() ? all : here) {
      ways.add(new MissingPage.Way("/tai-lieu/" + one.id(), one.citation(language)));
    }
    ways.add(
        new MissingPage.Way(
            "/phien-ban", new Text("Các phiên bản số liệu", "Data revisions").in(language)));
    return new MissingPage(
        new Text("Không tìm thấy nguồn của số này", "The source of this figure was not found")
            .in(language),
        why.in(language),
        ways);
  }

  /** The revision has no such file for everybody. */
  static MissingPage file(PastRevision revision, Language language) {
    return new MissingPage(
        new Text("Không có tệp này", "There is no such file").in(language),
        new Text(
                "Phiên bản này không có tệp đó, hoặc tệp không được giữ lại, hoặc gói chứa nó không công bố.",
                "This revision has no such file, or it was not kept, or its package is not public.")
            .in(language),
        List.of(
            new MissingPage.Way(
                "/phien-ban/" + revision.number(),
                new Text(
                        "Các tệp của phiên bản " + revision.number(),
                        "Files of revision " + revision.number())
                    .in(language))));
  }
}
