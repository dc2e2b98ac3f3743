package vn.giamngheo.session.make.question;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.page.FigureLink;

/**
 * A list within a sentence, cut after so many: "xã A ({2}), xã B ({3}) và 5 nơi khác". Figures of
 * what is cut are dropped. A sentence holds ten figures at most.
 */
final class Listed {
  private static final int HOLES = 10;

  private final Evidence evidence;
  private final int from;
  private final int most;
  private final List<String> items = new ArrayList<>();
  private final List<FigureLink> figures = new ArrayList<>();
  private final List<FigureLink> pending = new ArrayList<>();
  private int cut;

  /**
   * @param from number of the first figure of the list within the sentence
   * @param most items
   */
  Listed(Evidence evidence, int from, int most) {
    this.evidence = evidence;
    this.from = from;
    this.most = most;
  }

  /** The hole for a figure of the item that is added next. */
  String next(FigureLink figure) {
    pending.add(figure);
    return "{" + (from + figures.size() + pending.size() - 1) + "}";
  }

  /** An item with the holes its text names. */
  void add(String text) {
    if (items.size() < most && from + figures.size() + pending.size() <= HOLES) {
      items.add(text);
      figures.addAll(pending);
    } else {
      cut++;
    }
    pending.clear();
  }

  List<FigureLink> figures() {
    return figures;
  }

  String text() {
    if (cut > 0) {
      return String.join("; ", items)
          + evidence.say(" và ", " and ")
          + cut
          + evidence.say(" mục khác", cut == 1 ? " other" : " others");
    }
    return String.join("; ", items);
  }
}
