package vn.giamngheo.export;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * Paper, margins, type and page numbers after Nghị định 30/2020/NĐ-CP, phụ lục I: A4; 20–25 mm
 * above and below, 30–35 mm left, 15–20 mm right; Times New Roman 13–14; page numbers in Arabic
 * figures, centred in the top margin, none on the first page.
 */
final class AnnexPage {
  static final String FONT = "Times New Roman";
  static final int SIZE = 13;
  static final double LEFT_MM = 30;
  static final double RIGHT_MM = 15;
  static final String HEADING = "Heading1";
  private static final double EDGE_MM = 20;
  private static final double HEADER_MM = 10;
  private static final long A4_WIDTH = 11_906;
  private static final long A4_HEIGHT = 16_838;

  private AnnexPage() {}

  /** Prepares an empty document. */
  static void set(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz paper = section.addNewPgSz();
    paper.setW(BigInteger.valueOf(A4_WIDTH));
    paper.setH(BigInteger.valueOf(A4_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(twips(EDGE_MM));
    margins.setBottom(twips(EDGE_MM));
    margins.setLeft(twips(LEFT_MM));
    margins.setRight(twips(RIGHT_MM));
    margins.setHeader(twips(HEADER_MM));
    margins.setFooter(twips(HEADER_MM));
    margins.setGutter(BigInteger.ZERO);
    numberPages(document);
    setStyles(document);
  }

  private static void numberPages(XWPFDocument document) {
    // A first page of its own, empty, is what leaves it without a number.
    document.createHeader(HeaderFooterType.FIRST).createParagraph();
    XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    number.setAlignment(ParagraphAlignment.CENTER);
    number.getCTP().addNewFldSimple().setInstr("PAGE");
  }

  private static void setStyles(XWPFDocument document) {
    XWPFStyles styles = document.createStyles();
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    fonts.setEastAsia(FONT);
    styles.setDefaultFonts(fonts);
    styles.setSpellingLanguage("vi-VN");
    CTRPr preset = styles.getCtStyles().getDocDefaults().getRPrDefault().getRPr();
    preset.addNewSz().setVal(BigInteger.valueOf(2L * SIZE));
    CTStyle heading = CTStyle.Factory.newInstance();
    heading.setStyleId(HEADING);
    heading.addNewName().setVal("heading 1");
    heading.setType(STStyleType.PARAGRAPH);
    heading.addNewPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
    heading.getPPr().addNewKeepNext();
    heading.addNewRPr().addNewB();
    styles.addStyle(new XWPFStyle(heading));
  }

  /** Millimetres in twentieths of a point. */
  static BigInteger twips(double mm) {
    return BigInteger.valueOf(Math.round(mm / 25.4 * 1440));
  }
}
