package vn.giamngheo.session.paper;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Codes;
import vn.giamngheo.session.deck.Frozen;

/**
 * A chart of a deck as a chart of PowerPoint: its numbers can be seen, changed and taken from the
 * sheet in it. Pairs of points become pairs of bars, which PowerPoint can draw.
 */
final class SlideChart {
  private static final String[] COLOURS = {"8F1D14", "2B7BBA"};
  private static final int TEXT_SIZE = 1_300;

  private final XSLFChart chart;
  private final Frozen frozen;
  private final Block.Chart from;

  private SlideChart(XSLFChart chart, Frozen frozen, Block.Chart from) {
    this.chart = chart;
    this.frozen = frozen;
    this.from = from;
  }

  static void add(
      XMLSlideShow show, XSLFSlide page, Frozen frozen, Block.Chart from, Rectangle2D.Double box) {
    XSLFChart chart = show.createChart();
    SlideChart drawing = new SlideChart(chart, frozen, from);
    if (from.type() == Block.ChartKind.SCATTER) {
      drawing.scatter();
    } else {
      drawing.bars();
    }
    page.addChart(
        chart,
        new Rectangle2D.Double(
            Units.toEMU(box.x),
            Units.toEMU(box.y),
            Units.toEMU(box.width),
            Units.toEMU(box.height)));
  }

  private List<Block.Mark> rows() {
    return from.rows();
  }

  private String[] names() {
    return rows().stream()
        .map(row -> row.name() + " [" + Codes.of(row.figures()) + "]")
        .toArray(String[]::new);
  }

  private Double[] values(int series) {
    List<Double> values = new ArrayList<>();
    for (Block.Mark row : rows()) {
      Integer code = row.figures().get(series);
      var value = code == null ? null : frozen.deck().figure(code).value();
      values.add(value == null ? null : value.doubleValue());
    }
    return values.toArray(Double[]::new);
  }

  private XDDFCategoryDataSource categories() {
    String range = chart.formatRange(new CellRangeAddress(1, rows().size(), 0, 0));
    return XDDFDataSourcesFactory.fromArray(names(), range, 0);
  }

  private XDDFNumericalDataSource<Double> numbers(int series) {
    int column = series + 1;
    String range = chart.formatRange(new CellRangeAddress(1, rows().size(), column, column));
    return XDDFDataSourcesFactory.fromArray(values(series), range, column);
  }

  private void bars() {
    XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
    names.setOrientation(AxisOrientation.MAX_MIN);
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    values.setMinimum(0);
    values.setVisible(false);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
    data.setBarDirection(BarDirection.BAR);
    data.setGapWidth(from.series().size() > 1 ? 40 : 30);
    for (int i = 0; i < from.series().size(); i++) {
      title(data.addSeries(categories(), numbers(i)), i);
    }
    chart.plot(data);
    for (int i = 0; i < from.series().size(); i++) {
      CTDLbls labels =
          chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(i).addNewDLbls();
      label(labels, false);
      CTNumFmt format = labels.addNewNumFmt();
      format.setFormatCode(format(i));
      format.setSourceLinked(false);
    }
    finish();
  }

  /** As many decimals as are printed. */
  private String format(int series) {
    int decimals =
        rows().stream()
            .map(row -> row.figures().get(series))
            .filter(Objects::nonNull)
            .mapToInt(code -> PlainNumber.decimals(frozen.deck().figure(code)))
            .max()
            .orElse(0);
    return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
  }

  private void scatter() {
    XDDFValueAxis right = chart.createValueAxis(AxisPosition.BOTTOM);
    XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
    right.setTitle(from.series().get(0) + " (" + from.unit().get(0) + ")");
    up.setTitle(from.series().get(1) + " (" + from.unit().get(1) + ")");
    right.setMinimum(0);
    up.setMinimum(0);
    up.setCrosses(AxisCrosses.AUTO_ZERO);
    XDDFScatterChartData data =
        (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, right, up);
    data.setVaryColors(false);
    for (int row = 0; row < rows().size(); row++) {
      point(data, row);
    }
    chart.plot(data);
    for (var series : chart.getCTChart().getPlotArea().getScatterChartArray(0).getSerArray()) {
      label(series.addNewDLbls(), true);
    }
    finish();
  }

  /** A series for each unit, so that PowerPoint knows its name. */
  private void point(XDDFScatterChartData data, int row) {
    Block.Mark mark = rows().get(row);
    int line = row + 1;
    String across = chart.formatRange(new CellRangeAddress(line, line, 1, 1));
    String upwards = chart.formatRange(new CellRangeAddress(line, line, 2, 2));
    XDDFScatterChartData.Series series =
        (XDDFScatterChartData.Series)
            data.addSeries(
                XDDFDataSourcesFactory.fromArray(new Double[] {values(0)[row]}, across, 1),
                XDDFDataSourcesFactory.fromArray(new Double[] {values(1)[row]}, upwards, 2));
    series.setTitle(mark.name(), null);
    series.setMarkerStyle(MarkerStyle.CIRCLE);
  }

  private void title(XDDFChartData.Series series, int number) {
    String name = from.series().get(number) + " (" + from.unit().get(number) + ")";
    series.setTitle(name, chart.setSheetTitle(name, number + 1));
    XDDFSolidFillProperties fill =
        new XDDFSolidFillProperties(XDDFColor.from(bytes(COLOURS[number % COLOURS.length])));
    XDDFShapeProperties look = new XDDFShapeProperties();
    look.setFillProperties(fill);
    series.setShapeProperties(look);
  }

  private static byte[] bytes(String hex) {
    int colour = Integer.parseInt(hex, 16);
    return new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
  }

  private static void label(CTDLbls labels, boolean named) {
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(!named);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(named);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  private void finish() {
    chart.setAutoTitleDeleted(true);
    if (from.series().size() > 1 && from.type() != Block.ChartKind.SCATTER) {
      chart.getOrAddLegend().setPosition(LegendPosition.TOP);
    }
    var text = chart.getCTChartSpace().addNewTxPr();
    text.addNewBodyPr();
    var paragraph = text.addNewP();
    var look = paragraph.addNewPPr().addNewDefRPr();
    look.setSz(TEXT_SIZE);
    look.addNewLatin().setTypeface(SlideText.FONT);
  }
}
