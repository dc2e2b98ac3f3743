package vn.giamngheo.session.paper;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Slide;

/** Lays the blocks of a slide below each other, with letters as large as there is room for. */
record SlideBlocks(SlideText text, XSLFSlide on, Slide slide, Rectangle2D room) {
  static final double GAP = 12;

  private static final int[] SIZES = {22, 20, 18, 17, 16, 15, 14, 13, 12};
  private static final double KEY = 96;
  private static final double CHART = 190;
  private static final double MAP = 260;
  private static final double TALLEST_KEY = 150;
  private static final Color CARD = new Color(0xf2f4f7);

  /** Room a block needs, in points. */
  static double least(SlideText text, Block block, double size, double width) {
    if (block instanceof Block.Lines lines) {
      return Letters.height(
          lines.lines().stream().map(text::measured).toList(),
          size,
          width - (lines.bullets() ? size : 0));
    }
    if (block instanceof Block.Table table) {
      return new SlideTable(text, table, size, width).height();
    }
    if (block instanceof Block.Keys keys) {
      return KEY * ((keys.keys().size() + 1) / 2);
    }
    return block instanceof Block.Map ? MAP : CHART;
  }

  void draw() {
    double size = size();
    double spare = room.getHeight() - height(size);
    long flexible = slide.blocks().stream().filter(SlideBlocks::grows).count();
    double y = room.getY();
    for (Block block : slide.blocks()) {
      double tall = least(text, block, size, room.getWidth());
      tall += grows(block) ? Math.max(0, spare / flexible) : 0;
      draw(block, size, y, tall);
      y += tall + GAP;
    }
  }

  private static boolean grows(Block block) {
    return !(block instanceof Block.Lines || block instanceof Block.Table);
  }

  private double size() {
    for (int size : SIZES) {
      if (height(size) <= room.getHeight()) {
        return size;
      }
    }
    return SlideText.LEAST;
  }

  private double height(double size) {
    double sum = GAP * (slide.blocks().size() - 1);
    for (Block block : slide.blocks()) {
      sum += least(text, block, size, room.getWidth());
    }
    return sum;
  }

  private void draw(Block block, double size, double y, double tall) {
    double x = room.getX();
    double width = room.getWidth();
    if (block instanceof Block.Lines lines) {
      XSLFTextBox box = text.box(on, x, y, width, tall);
      text.lines(box, lines.lines(), lines.bullets(), size);
    } else if (block instanceof Block.Table table) {
      new SlideTable(text, table, size, width).draw(on, name(table.caption()), x, y);
    } else if (block instanceof Block.Keys keys) {
      keys(keys.keys(), y, tall);
    } else if (block instanceof Block.Map map) {
      new SlideMap(text, on, map).draw(x, y, width, tall);
    } else if (block instanceof Block.Chart chart) {
      double head = caption(chart.caption(), y);
      Rectangle2D box = new Rectangle2D.Double(x, y + head, width, tall - head);
      new SlideChart(text.frozen(), on, chart).draw(on, name(chart.caption()), box);
    }
  }

  private String name(String caption) {
    return caption.isEmpty() ? slide.title() : caption;
  }

  private double caption(String caption, double y) {
    if (caption.isEmpty()) {
      return 0;
    }
    double tall = Letters.height(caption, 16, true, room.getWidth());
    XSLFTextParagraph line =
        text.box(on, room.getX(), y, room.getWidth(), tall).addNewTextParagraph();
    text.run(line, caption, 16, SlideText.INK).setBold(true);
    return tall + 2;
  }

  private void keys(List<Block.Key> keys, double y, double tall) {
    int columns = keys.size() == 1 ? 1 : 2;
    int rows = (keys.size() + 1) / 2;
    double high = Math.min(TALLEST_KEY, (tall - GAP * (rows - 1)) / rows);
    double wide = (room.getWidth() - GAP * (columns - 1)) / columns;
    for (int i = 0; i < keys.size(); i++) {
      double x = room.getX() + i % columns * (wide + GAP);
      key(keys.get(i), new Rectangle2D.Double(x, y + i / columns * (high + GAP), wide, high));
    }
  }

  private void key(Block.Key key, Rectangle2D at) {
    XSLFAutoShape edge = on.createAutoShape();
    edge.setAnchor(new Rectangle2D.Double(at.getX(), at.getY(), 6, at.getHeight()));
    edge.setFillColor(SlideText.DOUBT);
    XSLFTextBox box = text.box(on, at.getX() + 6, at.getY(), at.getWidth() - 6, at.getHeight());
    box.setFillColor(CARD);
    box.setLeftInset(14);
    box.setRightInset(10);
    box.setVerticalAlignment(VerticalAlignment.MIDDLE);
    XSLFTextParagraph label = box.addNewTextParagraph();
    text.run(label, key.label(), 16, SlideText.INK);
    XSLFTextParagraph number = box.addNewTextParagraph();
    text.number(number, key.figure(), false, at.getHeight() > 120 ? 40 : 32).setBold(true);
    text.code(number, key.figure());
    if (key.direction() != null) {
      text.line(box.addNewTextParagraph(), key.direction(), 15);
    }
  }
}
