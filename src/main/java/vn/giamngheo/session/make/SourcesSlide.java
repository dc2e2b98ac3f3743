package vn.giamngheo.session.make;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Line;
import vn.giamngheo.session.deck.Slide;

/** The last slide: where all this is from, and how to read codes and signs. */
final class SourcesSlide implements SlideMaker {
  @Override
  public String title(Material m) {
    return m.say("Nguồn và cách đọc", "Sources and how to read them");
  }

  @Override
  public List<Slide> make(Material m) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(m.say("Văn bản: ", "Document: ") + m.atlas().citation(m.language()) + "."));
    lines.add(
        Line.of(
            m.say("Chuẩn nghèo: ", "Poverty standard: ")
                + m.atlas().standardName().in(m.language())
                + "."));
    lines.add(Line.of(m.say("Đơn vị hành chính: ", "Units: ") + m.vintage() + "."));
    lines.add(Line.of(m.revisionLine() + "."));
    lines.add(
        Line.of(
            m.say(
                "Số trong ngoặc vuông là mã của con số; mở mã ấy trong atlas thì thấy con số, văn"
                    + " bản, trang, ô đã in ra nó.",
                "The number in square brackets is the code of a figure; the atlas shows under it the"
                    + " figure and the cell of the document that printed it.")));
    doubts(m).forEach(lines::add);
    return List.of(
        new Slide(
            "sources", title(m), List.of(new Block.Lines(true, lines)), List.of(), List.of()));
  }

  private static List<Line> doubts(Material m) {
    return m.book().list().stream()
        .filter(f -> !f.mark().isEmpty())
        .map(
            f ->
                f.mark()
                    + " "
                    + f.doubt()
                    + m.say(": số bị nghi vấn trong văn bản.", ": a figure in doubt."))
        .distinct()
        .sorted()
        .map(Line::of)
        .toList();
  }

  @Override
  public String missing(Material m) {
    throw new IllegalStateException("there always is a source");
  }
}
