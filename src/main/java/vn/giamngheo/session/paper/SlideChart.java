package vn.giamngheo.session.paper;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Frozen;

/** A chart of a slide as PowerPoint's own: it can be edited, and has its figures in a workbook. */
final class SlideChart {
  /** Of the series of a chart; they differ in grey too. */
  static final int[] COLOURS = {0x8f1d14, 0x2b7bba, 0x5b8c5a, 0xb58900};

  private static final int LETTERS = 1_300;
  private static final int GAP = 35;

  private final Frozen frozen;
  private final Block.Chart chart;
  private final XSLFChart drawn;
  private final ChartLabels labels;

  SlideChart(Frozen frozen, XSLFSlide slide, Block.Chart chart) {
    this.frozen = frozen;
    this.chart = chart;
    this.drawn = slide.getSlideShow().createChart();
    this.labels = new ChartLabels(frozen);
  }

  void draw(XSLFSlide slide, String name, Rectangle2D box) {
    letters();
    drawn.setAutoTitleDeleted(true);
    if (chart.type() == Block.ChartKind.SCATTER) {
      new SlideScatter(frozen, chart, drawn).draw(box);
    } else if (chart.type() == Block.ChartKind.DUMBBELL) {
      new SlideDumbbell(frozen, chart, drawn).draw();
    } else {
      bars();
    }
    if (chart.type() != Block.ChartKind.SCATTER) {
      drawn.getOrAddLegend().setPosition(LegendPosition.TOP);
    }
    slide.addChart(drawn, emu(box));
    var frames = slide.getXmlObject().getCSld().getSpTree().getGraphicFrameList();
    CTGraphicalObjectFrame frame = frames.get(frames.size() - 1);
    frame.getNvGraphicFramePr().getCNvPr().setName(SlideText.clean(name));
    frame.getNvGraphicFramePr().getCNvPr().setDescr(String.join("; ", said(frozen, chart)));
  }

  /** Every number of a chart with its code, a row each. */
  static List<String> said(Frozen frozen, Block.Chart chart) {
    List<String> said = new ArrayList<>();
    for (Block.Mark mark : chart.rows()) {
      List<String> numbers = new ArrayList<>();
      for (Integer code : mark.figures()) {
        if (code != null) {
          var figure = frozen.deck().figure(code);
          String sign = figure.mark().isEmpty() ? "" : " " + figure.mark();
          numbers.add(figure.full() + sign + " [" + code + "]");
        }
      }
      said.add(SlideText.clean(mark.name() + ": " + String.join(", ", numbers)));
    }
    return said;
  }

  private static Rectangle2D emu(Rectangle2D box) {
    return new Rectangle2D.Double(
        Units.toEMU(box.getX()),
        Units.toEMU(box.getY()),
        Units.toEMU(box.getWidth()),
        Units.toEMU(box.getHeight()));
  }

  private void letters() {
    var text = drawn.getCTChartSpace().addNewTxPr();
    text.addNewBodyPr();
    var letters = text.addNewP().addNewPPr().addNewDefRPr();
    letters.setSz(LETTERS);
    letters.addNewSolidFill().addNewSrgbClr().setVal(new byte[] {0x1b, 0x24, 0x30});
    text.getPArray(0).addNewEndParaRPr().setLang(frozen.say("vi-VN", "en-GB"));
  }

  private void bars() {
    XDDFCategoryAxis names = drawn.createCategoryAxis(AxisPosition.LEFT);
    names.setOrientation(AxisOrientation.MAX_MIN);
    names.setMajorTickMark(AxisTickMark.NONE);
    XDDFValueAxis values = drawn.createValueAxis(AxisPosition.BOTTOM);
    hide(values);
    values.setMaximum(most(frozen, chart) * 1.18);
    XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, values);
    data.setBarDirection(BarDirection.BAR);
    data.setVaryColors(false);
    data.setGapWidth(GAP);
    plot(frozen, chart, drawn, data);
    for (int i = 0; i < chart.series().size(); i++) {
      int series = i;
      CTBarSer bars = drawn.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(series);
      labels.add(
          bars,
          chart.rows().stream().map(row -> label(row.figures().get(series), "outEnd")).toList(),
          "cat");
    }
  }

  static ChartLabels.Label label(Integer code, String place) {
    return new ChartLabels.Label(
        "", code == null ? List.of() : List.of(code), code == null ? null : place);
  }

  /** From nothing, without lines: the numbers stand beside what they measure. */
  static void hide(XDDFValueAxis values) {
    values.setMinimum(0);
    values.setVisible(false);
    values.setCrosses(AxisCrosses.AUTO_ZERO);
  }

  /** The names in the first column, each series in one of its own, coloured by its place. */
  static void plot(Frozen frozen, Block.Chart chart, XSLFChart drawn, XDDFChartData data) {
    int rows = chart.rows().size();
    String[] names =
        chart.rows().stream().map(r -> SlideText.clean(r.name())).toArray(String[]::new);
    var categories = XDDFDataSourcesFactory.fromArray(names, range(drawn, rows, 0), 0);
    for (int i = 0; i < chart.series().size(); i++) {
      XDDFChartData.Series series =
          data.addSeries(categories, numbers(frozen, chart, drawn, i, i + 1));
      String title = chart.series().get(i) + " (" + chart.unit().get(i) + ")";
      series.setTitle(SlideText.clean(title), drawn.setSheetTitle(SlideText.clean(title), i + 1));
      series.setFillProperties(fill(i));
    }
    drawn.plot(data);
  }

  static XDDFNumericalDataSource<Double> numbers(
      Frozen frozen, Block.Chart chart, XSLFChart drawn, int series, int column) {
    Double[] numbers =
        chart.rows().stream()
            .map(row -> value(frozen, row.figures().get(series)))
            .toArray(Double[]::new);
    return XDDFDataSourcesFactory.fromArray(
        numbers, range(drawn, chart.rows().size(), column), column);
  }

  static String range(XSLFChart drawn, int rows, int column) {
    return drawn.formatRange(new CellRangeAddress(1, Math.max(1, rows), column, column));
  }

  static XDDFSolidFillProperties fill(int series) {
    int colour = COLOURS[series % COLOURS.length];
    return new XDDFSolidFillProperties(
        XDDFColor.from(new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour}));
  }

  static Double value(Frozen frozen, Integer code) {
    BigDecimal value = code == null ? null : frozen.deck().figure(code).value();
    return value == null ? null : value.doubleValue();
  }

  static double most(Frozen frozen, Block.Chart chart) {
    return Math.max(
        1e-9,
        chart.rows().stream()
            .flatMap(row -> row.figures().stream())
            .map(code -> value(frozen, code))
            .filter(Objects::nonNull)
            .mapToDouble(v -> v)
            .max()
            .orElse(1));
  }
}
