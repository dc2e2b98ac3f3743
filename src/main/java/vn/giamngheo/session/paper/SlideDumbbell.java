package vn.giamngheo.session.paper;

import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Frozen;

/** Two figures of each row as points above each other, with a line between the two. */
record SlideDumbbell(Frozen frozen, Block.Chart chart, XSLFChart drawn) {
  private static final String[] SIGNS = {"circle", "diamond"};
  private static final byte[] LINE = {(byte) 0xae, (byte) 0xb6, (byte) 0xc0};
  private static final int WIDTH_EMU = 50_000;
  private static final int SIGN = 11;

  void draw() {
    XDDFCategoryAxis names = drawn.createCategoryAxis(AxisPosition.BOTTOM);
    names.setMajorTickMark(AxisTickMark.NONE);
    XDDFValueAxis values = drawn.createValueAxis(AxisPosition.LEFT);
    SlideChart.hide(values);
    values.setMaximum(SlideChart.most(frozen, chart) * 1.1);
    XDDFLineChartData data = (XDDFLineChartData) drawn.createData(ChartTypes.LINE, names, values);
    data.setVaryColors(false);
    SlideChart.plot(frozen, chart, drawn, data);
    CTLineChart lines = drawn.getCTChart().getPlotArea().getLineChartArray(0);
    for (int i = 0; i < data.getSeriesCount(); i++) {
      bare((XDDFLineChartData.Series) data.getSeries(i));
      int series = i;
      List<ChartLabels.Label> labels =
          chart.rows().stream().map(row -> label(row, series)).toList();
      new ChartLabels(frozen).add(lines.getSerArray(i), labels, "cat");
      ChartLabels.sign(lines.getSerArray(i), SIGNS[i], SIGN, SlideChart.COLOURS[i]);
    }
    var between = lines.addNewHiLowLines().addNewSpPr().addNewLn();
    between.setW(WIDTH_EMU);
    between.addNewSolidFill().addNewSrgbClr().setVal(LINE);
  }

  private static void bare(XDDFLineChartData.Series series) {
    XDDFShapeProperties none = new XDDFShapeProperties();
    none.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    series.setShapeProperties(none);
    series.setSmooth(false);
  }

  /** The higher one has its number above, the lower one below. */
  private ChartLabels.Label label(Block.Mark row, int series) {
    Double own = SlideChart.value(frozen, row.figures().get(series));
    Double other = SlideChart.value(frozen, row.figures().get(1 - series));
    boolean above =
        own != null && (other == null || own > other || own.equals(other) && series == 0);
    return SlideChart.label(row.figures().get(series), above ? "t" : "b");
  }
}
