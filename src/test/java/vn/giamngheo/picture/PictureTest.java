package vn.giamngheo.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.giamngheo.text.Language;

class PictureTest {
  private static final String HOSTILE = "<script>alert(1)</script> & \"]]>\u0000\u0007 ${x}";

  @Test
  void theSamePictureIsTheSameBytes() {
    assertThat(SvgPicture.draw(SampleMap.of("A"), 900))
        .isEqualTo(SvgPicture.draw(SampleMap.of("A"), 900));
    assertThat(PngPicture.paint(SampleMap.of("A"), 500))
        .isEqualTo(PngPicture.paint(SampleMap.of("A"), 500));
  }

  @Test
  void aReaderWhoCannotSeeTheDrawingIsToldWhatItShows() throws Exception {
    Element svg = parse(SvgPicture.draw(SampleMap.of("Tỷ lệ hộ nghèo"), 900)).getDocumentElement();

    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("lang")).isEqualTo("vi");
    assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("title description");
    assertThat(byId(svg, "title").getTextContent()).isEqualTo("Tỷ lệ hộ nghèo");
    assertThat(byId(svg, "description").getTextContent()).isEqualTo("mô tả");
    assertThat(byId(svg, "u24000").getFirstChild().getTextContent()).isEqualTo("Xã Đất Bằng");
  }

  @Test
  void whatIsWrittenOnAPictureIsNeverMarkup() throws Exception {
    Document svg = parse(SvgPicture.draw(SampleMap.of(HOSTILE), 900));

    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(byId(svg.getDocumentElement(), "title").getTextContent())
        .isEqualTo("<script>alert(1)</script> & \"]]> ${x}");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 1000, 1333})
  void everyAreaHasItsColourInThePaintedPicture(int width) throws Exception {
    MapPicture picture = SampleMap.of("Tỷ lệ hộ nghèo");
    Layout layout = Layout.of(picture, width);
    double scale = width / layout.width();
    BufferedImage image = read(PngPicture.paint(picture, width));

    assertThat(image.getWidth()).isEqualTo(width);
    for (int i = 0; i < 3; i++) {
      // A tenth of the way from the corner: inside the square, away from its name and its border.
      Coordinate at = layout.frame().draw(108.512 + i % 2 * 0.1, 13.112 + i / 2 * 0.1);
      Color found = new Color(image.getRGB((int) (at.x * scale), (int) (at.y * scale)));
      assertThat(found).isEqualTo(Color.decode(SampleMap.COLOURS.get(i)));
    }
  }

  @Test
  void theAreaWithoutAFigureIsHatchedAndNotInAnyClassColour() throws Exception {
    MapPicture picture = SampleMap.of("Tỷ lệ hộ nghèo");
    Layout layout = Layout.of(picture, 1000);
    double scale = 1000 / layout.width();
    BufferedImage image = read(PngPicture.paint(picture, 1000));
    Coordinate at = layout.frame().draw(108.612, 13.212);
    int ground = 0;
    int line = 0;
    for (int i = 0; i < 40; i++) {
      Color found = new Color(image.getRGB((int) (at.x * scale) + i, (int) (at.y * scale)));
      ground += found.equals(Color.decode("#e9ebee")) ? 1 : 0;
      line += found.getRed() < 0xd0 ? 1 : 0;
    }

    assertThat(ground).isPositive();
    assertThat(line).isPositive();
  }

  @Test
  void aHiddenFigureLooksNeitherLikeAMissingOneNorLikeAClass() {
    String hidden = drawn(MapPicture.Fill.HIDDEN);
    String missing = drawn(MapPicture.Fill.NONE);

    assertThat(hidden).contains("M3.5 7L5.1 7L5.1 8.6L3.5 8.6Z").doesNotContain("#e9ebee");
    assertThat(missing).contains("#e9ebee").doesNotContain("M3.5 7L5.1 7L5.1 8.6L3.5 8.6Z");
  }

  private static String drawn(MapPicture.Fill fill) {
    Xml xml = Xml.piece();
    xml.open("g");
    new Pen(xml).surface(Furniture.box(0, 0, 60, 40), fill);
    return new String(xml.close().bytes(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({"LINES, #fdcc8a, #1b2430", "DOTS, #fdcc8a, #1b2430", "LINES, #084a86, #ffffff"})
  void aPatternIsSeenUponItsColour(MapPicture.Pattern pattern, String colour, String over)
      throws Exception {
    MapPicture plain = SampleMap.of("Thuộc danh sách");
    MapPicture.Fill fill = new MapPicture.Fill(colour, pattern);
    MapPicture picture =
        new MapPicture(
            plain.language(),
            plain.title(),
            plain.subtitle(),
            plain.description(),
            plain.areas(),
            new MapPicture.Legend(
                "x", List.of(new MapPicture.Key(fill, "đôi khi", "1 đơn vị")), List.of()),
            plain.footer());
    Layout layout = Layout.of(picture, 1960);
    BufferedImage image = read(PngPicture.paint(picture, 1960));
    double scale = 1960 / layout.width();
    int ground = 0;
    int upon = 0;
    int left = (int) ((layout.legendLeft() + 3) * scale);
    int top = (int) ((layout.legendTop() + Layout.TEXT + Layout.TEXT_LINE - 2) * scale);
    for (int x = left; x < left + 20 * scale; x++) {
      for (int y = top; y < top + 10 * scale; y++) {
        Color found = new Color(image.getRGB(x, y));
        ground += found.equals(Color.decode(colour)) ? 1 : 0;
        upon += found.equals(Color.decode(over)) ? 1 : 0;
      }
    }

    assertThat(ground).isPositive();
    assertThat(upon).isPositive();
  }

  @Test
  void noTwoNamesLieUponEachOther() throws Exception {
    Document svg = parse(SvgPicture.draw(SampleMap.of("x"), 900));
    NodeList texts = byId(svg.getDocumentElement(), "labels").getElementsByTagName("text");

    assertThat(texts.getLength()).isEqualTo(7);
    for (int i = 0; i < texts.getLength(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(overlap((Element) texts.item(i), (Element) texts.item(j)))
            .as("%s / %s", texts.item(i).getTextContent(), texts.item(j).getTextContent())
            .isFalse();
      }
    }
  }

  @Test
  void theFontOfThePaintedPictureHasEveryVietnameseLetter() throws Exception {
    String letters =
        "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";
    String signs = "0123456789,.%–−·†?‹›“”…()ŕřćč";
    for (String file : List.of("BeVietnamPro-Regular.ttf", "BeVietnamPro-Bold.ttf")) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, PictureTest.class.getResourceAsStream(file));
      assertThat(font.canDisplayUpTo(letters + letters.toUpperCase(java.util.Locale.ROOT) + signs))
          .as(file)
          .isEqualTo(-1);
    }
    assertThat(PictureTest.class.getResource("OFL.txt")).isNotNull();
  }

  @Test
  void aMapWithoutAnyBoundaryStillHasTitleLegendAndSource() throws Exception {
    MapPicture full = SampleMap.of("Tỷ lệ hộ nghèo");
    MapPicture bare =
        new MapPicture(
            Language.VI,
            full.title(),
            "",
            "",
            List.of(),
            full.legend(),
            List.of("Nguồn: Kế hoạch 40/KH-UBND"));

    String text = parse(SvgPicture.draw(bare, 900)).getDocumentElement().getTextContent();

    assertThat(text).contains("10 đến 13", "Nguồn: Kế hoạch 40/KH-UBND");
    assertThat(PngPicture.paint(bare, 400)).isNotEmpty();
  }

  /** As many as the country has communes. */
  @Test
  void fourLinesBelowASharedPictureAreThereToTheirEnd() {
    MapPicture sample = SampleMap.of("Bản đồ");
    String sentence = "Ranh giới của nhiều xã được vẽ theo nguồn mở, phần còn lại là sơ đồ. ";
    MapPicture picture =
        new MapPicture(
            sample.language(),
            sample.title(),
            sample.subtitle(),
            sample.description(),
            sample.areas(),
            sample.legend(),
            List.of(sentence.repeat(7) + "Hết."));
    String svg = new String(SharedPicture.draw(picture), StandardCharsets.UTF_8);
    assertThat(svg).contains("Hết.").contains("y=\"606\"").doesNotContain("y=\"626\"");
  }

  @Test
  void thousandsOfAreasArePainted() {
    MapPicture.Fill fill = MapPicture.Fill.plain("#b30000");
    List<MapPicture.Area> areas =
        IntStream.range(0, 3_321)
            .mapToObj(i -> SampleMap.square(i % 58, i / 58))
            .map(s -> new MapPicture.Area("1", "", "", "", "", 0, fill, s, MapPicture.Outline.NONE))
            .toList();
    MapPicture picture =
        new MapPicture(Language.VI, "x", "", "", areas, SampleMap.of("x").legend(), List.of());

    assertThat(PngPicture.paint(picture, 400)).isNotEmpty();
  }

  @Test
  void cornersCloserThanCanBeSeenAreLeftOut() throws Exception {
    StringBuilder ring = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      double angle = 2 * Math.PI * i / 20_000;
      ring.append(108.5 + Math.cos(angle) / 10).append(' ').append(13.1 + Math.sin(angle) / 10);
      ring.append(", ");
    }
    MapPicture.Area area =
        new MapPicture.Area(
            "1",
            "A",
            "",
            "",
            "A",
            0,
            MapPicture.Fill.plain("#b30000"),
            SampleMap.wkt("POLYGON ((" + ring + "108.6 13.1))"),
            MapPicture.Outline.NONE);
    MapPicture picture =
        new MapPicture(
            Language.VI, "x", "", "", List.of(area), SampleMap.of("x").legend(), List.of());

    assertThat(SvgPicture.draw(picture, 900).length).isBetween(10_000, 120_000);
  }

  private static boolean overlap(Element a, Element b) {
    double apartX = Math.abs(number(a, "x") - number(b, "x"));
    double apartY = Math.abs(number(a, "y") - number(b, "y"));
    return apartY < 12 && apartX < (width(a) + width(b)) / 2;
  }

  private static double width(Element text) {
    return Lettering.width(text.getTextContent(), 12, text.hasAttribute("font-weight"));
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }

  private static Element byId(Element root, String id) {
    NodeList all = root.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      if (((Element) all.item(i)).getAttribute("id").equals(id)) {
        return (Element) all.item(i);
      }
    }
    throw new AssertionError("nothing is called " + id);
  }

  private static Document parse(byte[] svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg));
  }

  private static BufferedImage read(byte[] png) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
