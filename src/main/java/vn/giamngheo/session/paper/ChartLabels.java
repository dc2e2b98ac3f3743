package vn.giamngheo.session.paper;

import java.util.List;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Frozen;

/**
 * Labels of the points of a chart, in the words of the figures: PowerPoint's own would be formatted
 * by the settings of the machine, so that a paper could say 11.78 where the slide says 11,78.
 *
 * <p>Written as XML, because the library's light schemas know charts but not their single labels.
 */
final class ChartLabels {
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final int HUNDREDTHS = (int) (100 * SlideText.LEAST);

  private final Frozen frozen;

  /**
   * A label.
   *
   * @param name words before the numbers; empty without
   * @param place {@code outEnd}, {@code t}, {@code b}, {@code l} or {@code r}; null for no label
   */
  record Label(String name, List<Integer> figures, String place) {}

  ChartLabels(Frozen frozen) {
    this.frozen = frozen;
  }

  /**
   * Puts the labels on a series, before its data.
   *
   * @param data name of the element with the data
   */
  void add(XmlObject series, List<Label> labels, String data) {
    StringBuilder xml = new StringBuilder();
    xml.append("<c:dLbls xmlns:c=\"").append(CHART).append("\" xmlns:a=\"").append(DRAWING);
    xml.append("\">");
    for (int i = 0; i < labels.size(); i++) {
      label(xml, i, labels.get(i));
    }
    xml.append("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
    shown(xml, 0);
    xml.append("</c:dLbls>");
    insert(series, data, xml.toString());
  }

  /** Draws the points of a series, which has labels, as signs without a line between them. */
  static void sign(XmlObject series, String symbol, int size, int colour) {
    try (XmlCursor before = series.newCursor()) {
      if (before.toChild(CHART, "marker")) {
        before.removeXml();
      }
    }
    insert(
        series,
        "dLbls",
        "<c:marker xmlns:c=\"%s\" xmlns:a=\"%s\"><c:symbol val=\"%s\"/><c:size val=\"%d\"/><c:spPr>"
                .formatted(CHART, DRAWING, symbol, size)
            + "<a:solidFill><a:srgbClr val=\"%06x\"/></a:solidFill></c:spPr></c:marker>"
                .formatted(colour));
  }

  /** Inserts XML before the child of that name. */
  private static void insert(XmlObject series, String child, String xml) {
    try (XmlCursor to = series.newCursor();
        XmlCursor from = XmlObject.Factory.parse(xml).newCursor()) {
      to.toChild(CHART, child);
      from.toFirstChild();
      from.copyXml(to);
    } catch (XmlException e) {
      throw new IllegalStateException("no XML: " + xml, e);
    }
  }

  /** The words of a label. */
  String text(Label label) {
    StringBuilder text = new StringBuilder(label.name());
    String between = label.name().isEmpty() ? "" : " ";
    for (int code : label.figures()) {
      DeckFigure figure = frozen.deck().figure(code);
      text.append(between).append(figure.text());
      text.append(figure.mark().isEmpty() ? "" : " " + figure.mark());
      text.append(" [").append(code).append(']');
      between = "; ";
    }
    return text.toString();
  }

  private void label(StringBuilder xml, int index, Label label) {
    xml.append("<c:dLbl><c:idx val=\"").append(index).append("\"/>");
    if (label.place() == null) {
      xml.append("<c:delete val=\"1\"/></c:dLbl>");
      return;
    }
    xml.append("<c:layout/><c:tx><c:rich><a:bodyPr wrap=\"none\"/><a:p>");
    if (!label.name().isEmpty()) {
      run(xml, label.name() + " ", "1b2430");
    }
    String between = "";
    for (int code : label.figures()) {
      DeckFigure figure = frozen.deck().figure(code);
      run(xml, between + figure.text(), "1b2430");
      if (!figure.mark().isEmpty()) {
        run(xml, " " + figure.mark(), "8f1d14");
      }
      run(xml, " [" + code + "]", "4a5360");
      between = "; ";
    }
    xml.append("</a:p></c:rich></c:tx><c:dLblPos val=\"").append(label.place()).append("\"/>");
    shown(xml, 1);
    xml.append("</c:dLbl>");
  }

  private void run(StringBuilder xml, String text, String colour) {
    xml.append("<a:r><a:rPr lang=\"").append(frozen.say("vi-VN", "en-GB"));
    xml.append("\" sz=\"").append(HUNDREDTHS).append("\"><a:solidFill><a:srgbClr val=\"");
    xml.append(colour).append("\"/></a:solidFill></a:rPr><a:t>");
    xml.append(escape(text)).append("</a:t></a:r>");
  }

  private static String escape(String text) {
    return SlideText.clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static void shown(StringBuilder xml, int value) {
    xml.append("<c:showLegendKey val=\"0\"/><c:showVal val=\"").append(value);
    xml.append("\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/>");
    xml.append("<c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>");
  }
}
