package vn.giamngheo.session.paper;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.TableCell;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Codes;
import vn.giamngheo.session.deck.Frozen;

/** A table of a deck as a table of a slide. */
final class SlideTable {
  private static final double BODY = 13;
  private static final double HEAD = 12;
  private static final double NOTE = 20;

  /** With so many columns their names take several lines. */
  private static final int MANY = 6;

  private static final double TALL_HEAD = 84;
  private static final double LOW_HEAD = 36;
  private static final double CODE_WIDTH = 84;
  private static final double LEAST_ROW = 17;
  private static final double NAME_SHARE = 2.2;
  private static final double MOST_NAME_SHARE = 6;
  private static final double LETTERS_A_SHARE = 14;
  private static final double TEXT_SHARE = 3;
  private static final double SHORT_SHARE = 0.7;
  private static final int SHORT = 10;
  private static final Color LINE = new Color(0xaeb6c0);
  private static final String[] SHADES = {null, "#fef0d9", "#fdd49e", "#fdbb84", "#fc9b6e"};

  private final Frozen frozen;
  private final Block.Table table;

  private SlideTable(Frozen frozen, Block.Table table) {
    this.frozen = frozen;
    this.table = table;
  }

  static void add(XSLFSlide page, Frozen frozen, Block.Table table, Rectangle2D.Double box) {
    double note = table.note().isEmpty() ? 0 : NOTE;
    XSLFTable target = page.createTable();
    target.setAnchor(new Rectangle2D.Double(box.x, box.y, box.width, box.height - note));
    new SlideTable(frozen, table).fill(target, box.width, box.height - note);
    if (note > 0) {
      SlideText text =
          SlideText.box(page, frozen, box.x, box.y + box.height - note, box.width, note);
      text.notes(List.of(table.note()));
    }
  }

  private void fill(XSLFTable target, double width, double height) {
    List<Block.Row> rows =
        Stream.concat(table.rows().stream(), Stream.ofNullable(table.total())).toList();
    double headRoom = table.columns().size() > MANY ? TALL_HEAD : LOW_HEAD;
    double rowHeight =
        Math.max(LEAST_ROW, Math.min(30, (height - headRoom) / Math.max(1, rows.size())));
    XSLFTableRow head = target.addRow();
    head.setHeight(30);
    head(head, table.head(), true);
    table.columns().forEach(column -> head(head, column.name(), column.text()));
    head(head, frozen.say("Mã", "Code"), true);
    for (Block.Row row : rows) {
      XSLFTableRow line = target.addRow();
      line.setHeight(rowHeight);
      row(line, row, row == table.total());
    }
    List<Double> widths = widths(width);
    for (int i = 0; i < widths.size(); i++) {
      target.setColumnWidth(i, widths.get(i));
    }
  }

  private List<Double> widths(double width) {
    int longest = table.rows().stream().mapToInt(r -> r.name().length()).max().orElse(0);
    double name = Math.max(NAME_SHARE, Math.min(MOST_NAME_SHARE, longest / LETTERS_A_SHARE));
    List<Double> shares = new ArrayList<>(List.of(name));
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      boolean brief =
          table.rows().stream().allMatch(r -> r.cells().get(column).text().length() <= SHORT);
      shares.add(!table.columns().get(i).text() ? 1 : brief ? SHORT_SHARE : TEXT_SHARE);
    }
    double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
    List<Double> widths = new ArrayList<>();
    shares.forEach(share -> widths.add(share / sum * (width - CODE_WIDTH)));
    widths.add(CODE_WIDTH);
    return widths;
  }

  private void head(XSLFTableRow row, String text, boolean left) {
    XSLFTableCell cell = cell(row);
    SlideText.in(cell, frozen).line(text, HEAD, true);
    cell.getTextParagraphs()
        .get(0)
        .setTextAlign(left ? TextParagraph.TextAlign.LEFT : TextParagraph.TextAlign.RIGHT);
    cell.setVerticalAlignment(VerticalAlignment.BOTTOM);
  }

  private static XSLFTableCell cell(XSLFTableRow row) {
    XSLFTableCell cell = row.addCell();
    cell.setBorderColor(TableCell.BorderEdge.bottom, LINE);
    cell.setBorderWidth(TableCell.BorderEdge.bottom, 0.75);
    cell.setLeftInset(3);
    cell.setRightInset(3);
    cell.setTopInset(1);
    cell.setBottomInset(1);
    cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
    return cell;
  }

  private void row(XSLFTableRow line, Block.Row row, boolean bold) {
    SlideText.in(cell(line), frozen).line(row.name(), BODY, bold);
    for (int i = 0; i < row.cells().size(); i++) {
      Block.Cell value = row.cells().get(i);
      XSLFTableCell cell = cell(line);
      if (value.figure() == null) {
        SlideText.in(cell, frozen).line(value.text(), BODY, bold);
      } else {
        cell.clearText();
        XSLFTextParagraph paragraph = cell.addNewTextParagraph();
        SlideText.in(cell, frozen).figure(paragraph, value.figure(), true, BODY, bold, false);
      }
      if (!table.columns().get(i).text()) {
        cell.getTextParagraphs().get(0).setTextAlign(TextParagraph.TextAlign.RIGHT);
      }
      String shade = value.shade() == null ? null : SHADES[(int) Math.round(value.shade() * 4)];
      if (shade != null) {
        cell.setFillColor(Slideshow.colour(shade));
      }
    }
    SlideText.in(cell(line), frozen).notes(List.of(Codes.of(row)));
  }
}
