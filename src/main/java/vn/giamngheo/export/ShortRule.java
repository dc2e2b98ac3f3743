package vn.giamngheo.export;

import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * The short line in the middle below the motto, the issuing body and the title, which Nghị định
 * 30/2020/NĐ-CP asks for: the lower border of a paragraph that has no height of its own.
 */
final class ShortRule {
  private static final double POINTS = 4;

  private ShortRule() {}

  /**
   * Draws it.
   *
   * @param roomMm width of the column it stands in the middle of
   */
  static void draw(XWPFParagraph line, double roomMm, double lengthMm) {
    flatten(line);
    int side = AnnexPage.twips(Math.max(0, roomMm - lengthMm) / 2).intValue();
    line.setIndentationLeft(side);
    line.setIndentationRight(side);
    line.setBorderBottom(Borders.SINGLE);
  }

  /** Makes an empty paragraph as flat as it can be. */
  static void flatten(XWPFParagraph line) {
    line.setSpacingBefore(0);
    line.setSpacingAfter(0);
    line.setSpacingBetween(POINTS, LineSpacingRule.EXACT);
  }
}
