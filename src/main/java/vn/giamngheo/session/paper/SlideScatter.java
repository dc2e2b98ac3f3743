package vn.giamngheo.session.paper;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutTarget;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Frozen;

/** Two figures of each unit as a point; names and numbers where there is room for them. */
final class SlideScatter {
  private static final double LEFT = 0.07;
  private static final double TOP = 0.04;
  private static final double WIDE = 0.9;
  private static final double HIGH = 0.8;
  private static final double ROOM = 1.1;
  private static final double RADIUS = 6;
  private static final int SIGN = 10;
  private static final String[] PLACES = {"r", "l", "t", "b"};

  private final Frozen frozen;
  private final Block.Chart chart;
  private final XSLFChart drawn;
  private final List<Rectangle2D> taken = new ArrayList<>();

  SlideScatter(Frozen frozen, Block.Chart chart, XSLFChart drawn) {
    this.frozen = frozen;
    this.chart = chart;
    this.drawn = drawn;
  }

  void draw(Rectangle2D box) {
    XDDFValueAxis right = axis(AxisPosition.BOTTOM, 0);
    XDDFValueAxis up = axis(AxisPosition.LEFT, 1);
    XDDFScatterChartData data =
        (XDDFScatterChartData) drawn.createData(ChartTypes.SCATTER, right, up);
    data.setVaryColors(false);
    var series =
        (XDDFScatterChartData.Series)
            data.addSeries(
                SlideChart.numbers(frozen, chart, drawn, 0, 0),
                SlideChart.numbers(frozen, chart, drawn, 1, 1));
    series.setTitle(name(1), drawn.setSheetTitle(name(1), 1));
    series.setSmooth(false);
    XDDFShapeProperties none = new XDDFShapeProperties();
    none.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    series.setShapeProperties(none);
    drawn.plot(data);
    measure();
    CTScatterSer points = drawn.getCTChart().getPlotArea().getScatterChartArray(0).getSerArray(0);
    new ChartLabels(frozen).add(points, labels(box), "xVal");
    ChartLabels.sign(points, "circle", SIGN, SlideChart.COLOURS[0]);
    place();
  }

  /** The library writes what goes right as words, by which no point could be placed when edited. */
  private void measure() {
    try {
      XSSFSheet sheet = drawn.getWorkbook().getSheetAt(0);
      for (int i = 0; i < chart.rows().size(); i++) {
        Double right = SlideChart.value(frozen, chart.rows().get(i).figures().get(0));
        if (right != null) {
          sheet.getRow(i + 1).getCell(0).setCellValue(right);
        }
      }
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException("the workbook of a chart is in memory", e);
    }
  }

  private XDDFValueAxis axis(AxisPosition position, int series) {
    XDDFValueAxis axis = drawn.createValueAxis(position);
    axis.setMinimum(0);
    axis.setMaximum(most(series));
    axis.setNumberFormat("#,##0.##");
    axis.setTitle(name(series));
    return axis;
  }

  private String name(int series) {
    return SlideText.clean(chart.series().get(series) + " (" + chart.unit().get(series) + ")");
  }

  private double most(int series) {
    double most =
        chart.rows().stream()
            .map(row -> SlideChart.value(frozen, row.figures().get(series)))
            .filter(v -> v != null)
            .mapToDouble(v -> v)
            .max()
            .orElse(1);
    return most > 0 ? most * ROOM : 1;
  }

  /** Fixed, so that it is known where each point comes to lie. */
  private void place() {
    var area = drawn.getCTChart().getPlotArea();
    var layout = area.isSetLayout() ? area.getLayout() : area.addNewLayout();
    CTManualLayout fixed = layout.addNewManualLayout();
    fixed.addNewLayoutTarget().setVal(STLayoutTarget.INNER);
    fixed.addNewXMode().setVal(STLayoutMode.EDGE);
    fixed.addNewYMode().setVal(STLayoutMode.EDGE);
    fixed.addNewX().setVal(LEFT);
    fixed.addNewY().setVal(TOP);
    fixed.addNewW().setVal(WIDE);
    fixed.addNewH().setVal(HIGH);
  }

  private List<ChartLabels.Label> labels(Rectangle2D box) {
    List<double[]> points = new ArrayList<>();
    for (Block.Mark row : chart.rows()) {
      Double x = SlideChart.value(frozen, row.figures().get(0));
      Double y = SlideChart.value(frozen, row.figures().get(1));
      double[] point =
          x == null || y == null
              ? null
              : new double[] {
                box.getWidth() * (LEFT + WIDE * x / most(0)),
                box.getHeight() * (TOP + HIGH * (1 - y / most(1)))
              };
      points.add(point);
      if (point != null) {
        taken.add(around(point[0], point[1], 2 * RADIUS, 2 * RADIUS));
      }
    }
    List<ChartLabels.Label> labels = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Block.Mark row = chart.rows().get(i);
      String place = points.get(i) == null ? null : place(said(row), points.get(i), box);
      labels.add(new ChartLabels.Label(row.name(), row.figures(), place));
    }
    return labels;
  }

  private String said(Block.Mark row) {
    return new ChartLabels(frozen).text(new ChartLabels.Label(row.name(), row.figures(), ""));
  }

  /** The first place where a label covers nothing; null when there is none. */
  private String place(String said, double[] point, Rectangle2D box) {
    double wide = Letters.width(said, SlideText.LEAST, false) + 6;
    double high = SlideText.LEAST * Letters.LEADING + 2;
    for (String place : PLACES) {
      double x = point[0];
      double y = point[1];
      switch (place) {
        case "r" -> x += RADIUS + wide / 2;
        case "l" -> x -= RADIUS + wide / 2;
        case "t" -> y -= RADIUS + high / 2;
        default -> y += RADIUS + high / 2;
      }
      Rectangle2D label = around(x, y, wide, high);
      boolean inside =
          label.getMinX() > box.getWidth() * LEFT
              && label.getMaxX() < box.getWidth()
              && label.getMinY() > 0
              && label.getMaxY() < box.getHeight() * (TOP + HIGH);
      if (inside && taken.stream().noneMatch(label::intersects)) {
        taken.add(label);
        return place;
      }
    }
    return null;
  }

  private static Rectangle2D around(double x, double y, double width, double height) {
    return new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
  }
}
