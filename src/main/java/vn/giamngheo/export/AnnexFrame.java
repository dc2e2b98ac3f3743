package vn.giamngheo.export;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * What Nghị định 30/2020/NĐ-CP puts above and below the text: issuing body and number on the left,
 * national name, motto, place and date on the right; recipients on the left, signature on the
 * right. The national name and motto are always in Vietnamese.
 */
final class AnnexFrame {
  private static final double LEFT_MM = 62;

  /** What Word keeps free at the left and right of a cell. */
  private static final double CELL_EDGES_MM = 3.8;

  /** A third to a half of the body's name. */
  private static final double BODY_RULE_MM = 20;

  /** Length of the motto as it is set, which its line has too. */
  private static final double MOTTO_MM = 56;

  private static final int SMALL = 11;
  private static final int MEDIUM = 12;

  private final XWPFDocument document;
  private final Language language;
  private final String body;
  private final String kind;

  AnnexFrame(XWPFDocument document, Language language) {
    this(
        document,
        language,
        new Text("[TÊN CƠ QUAN BAN HÀNH]", "[ISSUING BODY]").in(language),
        "……");
  }

  /**
   * @param body who issues it
   * @param kind the short sign of the kind of document in its number: "BC"
   */
  AnnexFrame(XWPFDocument document, Language language, String body, String kind) {
    this.document = document;
    this.language = language;
    this.body = body;
    this.kind = kind;
  }

  void letterhead() {
    XWPFTable table = columns();
    XWPFTableCell left = table.getRow(0).getCell(0);
    first(left, "…………………………", MEDIUM);
    centred(left, body, MEDIUM).setBold(true);
    ShortRule.draw(left.addParagraph(), LEFT_MM - CELL_EDGES_MM, BODY_RULE_MM);
    centred(left, word("Số: ……/", "No.: ……/") + kind + "-………", AnnexPage.SIZE);
    XWPFTableCell right = table.getRow(0).getCell(1);
    first(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", MEDIUM).setBold(true);
    XWPFRun motto = centred(right, "Độc lập - Tự do - Hạnh phúc", AnnexPage.SIZE);
    motto.setBold(true);
    double room = Annex.TEXT_WIDTH_MM - LEFT_MM - CELL_EDGES_MM;
    ShortRule.draw(right.addParagraph(), room, MOTTO_MM);
    String date = word("…………, ngày ….. tháng ….. năm 20…", "…………, date ….. month ….. year 20…");
    centred(right, date, AnnexPage.SIZE).setItalic(true);
    document.createParagraph();
  }

  void ending(List<String> recipients) {
    document.createParagraph();
    XWPFTable table = columns();
    table.getRow(0).setCantSplitRow(true);
    XWPFTableCell left = table.getRow(0).getCell(0);
    XWPFParagraph line = left.getParagraphs().get(0);
    XWPFRun head = run(line, word("Nơi nhận:", "Recipients:"), MEDIUM);
    head.setBold(true);
    head.setItalic(true);
    for (String recipient : recipients) {
      run(left.addParagraph(), "- " + recipient + ";", SMALL);
    }
    run(left.addParagraph(), word("- Lưu: VT.", "- Archive."), SMALL);
    XWPFTableCell right = table.getRow(0).getCell(1);
    first(
            right,
            word("[QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ]", "[OFFICE OF THE SIGNATORY]"),
            AnnexPage.SIZE)
        .setBold(true);
    centred(right, word("(Chữ ký, dấu, họ và tên)", "(Signature, seal, name)"), AnnexPage.SIZE)
        .setItalic(true);
  }

  private XWPFTable columns() {
    XWPFTable table = document.createTable(1, 2);
    table.removeBorders();
    AnnexTable.setWidths(table, List.of(LEFT_MM, Annex.TEXT_WIDTH_MM - LEFT_MM));
    return table;
  }

  private String word(String vi, String en) {
    return new Text(vi, en).in(language);
  }

  private static XWPFRun first(XWPFTableCell cell, String text, int size) {
    XWPFParagraph line = cell.getParagraphs().get(0);
    line.setAlignment(ParagraphAlignment.CENTER);
    return run(line, text, size);
  }

  private static XWPFRun centred(XWPFTableCell cell, String text, int size) {
    XWPFParagraph line = cell.addParagraph();
    line.setAlignment(ParagraphAlignment.CENTER);
    return run(line, text, size);
  }

  private static XWPFRun run(XWPFParagraph line, String text, int size) {
    XWPFRun run = line.createRun();
    run.setFontSize(size);
    run.setText(text);
    return run;
  }
}
