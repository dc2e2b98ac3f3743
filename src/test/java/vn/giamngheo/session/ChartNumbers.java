package vn.giamngheo.session;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.giamngheo.session.PrintedNumbers.Found;

/**
 * Takes the numbers out of the charts of a PowerPoint file: what its labels say, what its shapes
 * are drawn from, and what stands in the workbook that opens when somebody edits it.
 */
final class ChartNumbers {
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

  private ChartNumbers() {}

  /**
   * @param said as the labels have it
   * @param drawn numbers that the shapes are as long as, or the workbook has; as programs write
   *     them
   */
  record Numbers(List<Found> said, List<Found> drawn) {}

  static Numbers of(byte[] pptx) {
    Numbers numbers = new Numbers(new ArrayList<>(), new ArrayList<>());
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(pptx))) {
      for (XSLFChart chart : show.getCharts()) {
        Element space = parse(chart.getPackagePart().getInputStream()).getDocumentElement();
        XSSFSheet sheet = chart.getWorkbook().getSheetAt(0);
        NodeList series = space.getElementsByTagNameNS(CHART, "ser");
        for (int i = 0; i < series.getLength(); i++) {
          addSeries(numbers, (Element) series.item(i), sheet, i + 1);
        }
      }
      return numbers;
    } catch (Exception e) {
      throw new IllegalStateException("no charts can be read", e);
    }
  }

  private static Document parse(InputStream xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(xml);
  }

  private static void addSeries(Numbers numbers, Element series, XSSFSheet sheet, int column) {
    boolean cloud = first(series, "xVal") != null;
    NodeList labels = series.getElementsByTagNameNS(CHART, "dLbl");
    for (int i = 0; i < labels.getLength(); i++) {
      Element label = (Element) labels.item(i);
      int row = Integer.parseInt(first(label, "idx").getAttribute("val"));
      List<Found> said = said(label);
      numbers.said().addAll(said);
      if (said.isEmpty()) {
        continue;
      }
      Row cells = sheet.getRow(row + 1);
      if (cloud) {
        addDrawn(numbers, said.get(0), first(series, "xVal"), cells, row, 0);
        addDrawn(numbers, said.get(1), first(series, "yVal"), cells, row, 1);
      } else {
        addDrawn(numbers, said.get(0), first(series, "val"), cells, row, column);
      }
    }
  }

  private static void addDrawn(
      Numbers numbers, Found label, Element values, Row cells, int row, int column) {
    NodeList points = values.getElementsByTagNameNS(CHART, "pt");
    IntStream.range(0, points.getLength())
        .mapToObj(i -> (Element) points.item(i))
        .filter(p -> p.getAttribute("idx").equals(Integer.toString(row)))
        .forEach(p -> numbers.drawn().add(new Found(label.code(), first(p, "v").getTextContent())));
    numbers
        .drawn()
        .add(new Found(label.code(), Double.toString(cells.getCell(column).getNumericCellValue())));
  }

  /** "23,64", maybe " †", then " [8]": runs of a label. */
  private static List<Found> said(Element label) {
    List<Found> said = new ArrayList<>();
    NodeList runs = label.getElementsByTagNameNS(DRAWING, "t");
    String number = "";
    for (int i = 0; i < runs.getLength(); i++) {
      String text = runs.item(i).getTextContent();
      if (text.matches(" \\[\\d+]")) {
        said.add(new Found(Integer.parseInt(text.replaceAll("\\D", "")), number));
      } else if (!text.matches(" [†?]")) {
        number = text.replaceFirst("^; ", "");
      }
    }
    return said;
  }

  private static Element first(Element in, String name) {
    return (Element) in.getElementsByTagNameNS(CHART, name).item(0);
  }
}
