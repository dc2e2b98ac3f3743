package vn.giamngheo.session.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import vn.giamngheo.session.HardDecks;
import vn.giamngheo.session.RealDecks;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.deck.Slide;
import vn.giamngheo.text.Language;

/** What PowerPoint gets to see. */
class SlideshowTest {
  private static final double LEAST = 12;
  private static final String LONG = "Phiên giám sát chuyên đề về giảm nghèo bền vững ".repeat(9);

  private static Frozen krongPa() {
    return HardDecks.frozen(RealDecks.of("krong-pa-2021", Language.VI), "Phiên giám sát");
  }

  private static XMLSlideShow open(byte[] file) throws IOException {
    return new XMLSlideShow(new ByteArrayInputStream(file));
  }

  private static List<Block.Chart> charts(Deck deck) {
    List<Block.Chart> charts = new ArrayList<>();
    for (Slide slide : deck.slides()) {
      slide.blocks().stream()
          .filter(Block.Chart.class::isInstance)
          .map(Block.Chart.class::cast)
          .forEach(charts::add);
    }
    return charts;
  }

  @Test
  void slidesHaveTitlesNotesTablesAndAMapOfShapes() throws IOException {
    Frozen frozen = krongPa();
    try (XMLSlideShow show = open(Slideshow.write(frozen))) {
      assertThat(show.getPageSize().getWidth() / show.getPageSize().getHeight())
          .isEqualTo(16.0 / 9);
      List<String> titles = show.getSlides().stream().map(XSLFSlide::getTitle).toList();
      String told = "Tình hình chung\nKế hoạch năm 2021: tỷ lệ hộ nghèo giảm";
      assertThat(titles).doesNotContainNull().contains("Phiên giám sát", told);
      XSLFSlide standing = show.getSlides().get(titles.indexOf(told));
      assertThat(words(standing.getNotes().getShapes()))
          .contains(frozen.deck().slides().get(0).notes().get(0));
      List<XSLFShape> all = show.getSlides().stream().flatMap(s -> s.getShapes().stream()).toList();
      assertThat(all).hasAtLeastOneElementOfType(XSLFTable.class);
      long areas =
          all.stream()
              .filter(XSLFGroupShape.class::isInstance)
              .flatMap(g -> ((XSLFGroupShape) g).getShapes().stream())
              .filter(XSLFFreeformShape.class::isInstance)
              .filter(s -> ((XSLFFreeformShape) s).getHyperlink() != null)
              .count();
      assertThat(areas).as("communes of Krông Pa that lead to their figure").isEqualTo(14);
    }
  }

  @Test
  void chartsHoldTheValuesOfTheFigures() throws Exception {
    Frozen frozen = krongPa();
    try (XMLSlideShow show = open(Slideshow.write(frozen))) {
      List<Double> drawn = new ArrayList<>();
      for (var chart : show.getCharts()) {
        assertThat(chart.getWorkbook().getSheetAt(0).getLastRowNum()).isPositive();
        for (XDDFChartData data : chart.getChartSeries()) {
          for (int series = 0; series < data.getSeriesCount(); series++) {
            var values = data.getSeries(series).getValuesData();
            for (int i = 0; i < values.getPointCount(); i++) {
              drawn.add(((Number) values.getPointAt(i)).doubleValue());
            }
          }
        }
      }
      List<Double> expected = new ArrayList<>();
      for (Block.Chart chart : charts(frozen.deck())) {
        for (int i = chart.type() == Block.ChartKind.SCATTER ? 1 : 0;
            i < chart.series().size();
            i++) {
          for (Block.Mark mark : chart.rows()) {
            expected.add(frozen.deck().figure(mark.figures().get(i)).value().doubleValue());
          }
        }
      }
      assertThat(expected).isNotEmpty();
      assertThat(drawn).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void manyCommunesAreCutIntoSlidesAndHostileNamesAreWords() throws IOException {
    Frozen frozen = HardDecks.frozen(HardDecks.communes(300, HardDecks.HOSTILE), LONG);
    byte[] file = Slideshow.write(frozen);
    try (XMLSlideShow show = open(file)) {
      int rows = 0;
      for (XSLFSlide slide : show.getSlides()) {
        for (XSLFShape shape : slide.getShapes()) {
          assertThat(shape.getAnchor().getMaxY())
              .as("lower edge on %s", slide.getTitle())
              .isLessThanOrEqualTo(540);
          if (shape instanceof XSLFTable table) {
            rows += table.getNumberOfRows() - 1;
          }
        }
      }
      assertThat(rows).as("rows on all slides").isEqualTo(300);
      assertThat(words(show.getSlides().get(show.getSlides().size() - 1).getShapes()))
          .contains("Xã <script>alert(1)</script> ]]> & \"'abc");
      assertThat(show.getSlides().get(0).getTitle()).isEqualTo(LONG);
    }
    assertThat(Slideshow.write(frozen)).as("the same session, the same bytes").isEqualTo(file);
  }

  @Test
  void noLetterIsTooSmallForTheLastRow() throws IOException {
    try (XMLSlideShow show = open(Slideshow.write(krongPa()))) {
      for (XSLFSlide slide : show.getSlides()) {
        for (XSLFShape shape : slide.getShapes()) {
          if (shape instanceof XSLFTextShape text) {
            for (XSLFTextParagraph paragraph : text.getTextParagraphs()) {
              paragraph
                  .getTextRuns()
                  .forEach(
                      run ->
                          assertThat(run.getFontSize())
                              .as("%s on %s", run.getRawText(), slide.getTitle())
                              .isGreaterThanOrEqualTo(LEAST));
            }
          }
        }
      }
    }
  }

  @Test
  void aDeckWithoutSlidesIsATitle() throws IOException {
    try (XMLSlideShow show = open(Slideshow.write(HardDecks.frozen(HardDecks.empty(), "Họp")))) {
      assertThat(show.getSlides()).hasSize(1);
      assertThat(show.getSlides().get(0).getPlaceholders())
          .anyMatch(p -> p.getTextType() == Placeholder.TITLE && p.getText().equals("Họp"));
    }
  }

  private static String words(List<XSLFShape> shapes) {
    StringBuilder words = new StringBuilder();
    for (XSLFShape shape : shapes) {
      if (shape instanceof XSLFTextShape text) {
        words.append(text.getText()).append('\n');
      }
    }
    return words.toString();
  }
}
