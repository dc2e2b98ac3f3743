package vn.giamngheo.export;

import java.util.List;
import vn.giamngheo.text.Language;

/**
 * An annex to an official document, laid out as Nghị định 30/2020/NĐ-CP asks. Who issues it, its
 * number, place and date and the signature are left to be filled in: the program does not know
 * them.
 *
 * @param title in capitals below "Phụ lục"
 * @param subtitle below the title; may be empty
 * @param recipients who gets it, for instance "Như trên"; the archive is added
 */
public record Annex(
    Language language, String title, String subtitle, List<Block> blocks, List<String> recipients) {

  /** A piece of the text, below the one before. */
  public sealed interface Block permits Heading, Paragraph, Note, Picture, Table {}

  /** A heading of a section. */
  public record Heading(String text) implements Block {}

  /**
   * A paragraph of running text.
   *
   * @param indented whether its first line is set in; lists of few words are not
   */
  public record Paragraph(List<Run> runs, boolean indented) implements Block {
    public Paragraph(String text) {
      this(List.of(Run.of(text)), true);
    }
  }

  /**
   * A run of text.
   *
   * @param address where it leads; null when it leads nowhere
   * @param small whether it is set small, as codes are
   */
  public record Run(String text, String address, boolean small) {
    /** Plain words. */
    public static Run of(String text) {
      return new Run(text, null, false);
    }
  }

  /** A small line in italics: a source, a remark. */
  public record Note(String text) implements Block {}

  /**
   * A picture.
   *
   * @param description for readers who cannot see it
   * @param widthMm on paper; the height follows
   */
  public record Picture(byte[] png, String description, double widthMm) implements Block {}

  /**
   * A table; its header is repeated on every page.
   *
   * @param rows one text for each column; empty where there is nothing to say
   * @param totals rows in bold below the others; may be empty
   * @param looks of the cells of the rows and then of the totals, null for plain ones; may be empty
   */
  public record Table(
      List<Column> columns,
      List<List<String>> rows,
      List<List<String>> totals,
      List<List<Look>> looks)
      implements Block {
    public Table(List<Column> columns, List<List<String>> rows, List<List<String>> totals) {
      this(columns, rows, totals, List.of());
    }
  }

  /**
   * How a cell looks.
   *
   * @param address where it leads; null when it leads nowhere
   * @param fill its colour as {@code RRGGBB}; null for none
   */
  public record Look(String address, String fill) {
    static final Look PLAIN = new Look(null, null);
  }

  /**
   * A column.
   *
   * @param widthMm the widths of a table's columns add up to {@link #TEXT_WIDTH_MM} at most
   */
  public record Column(String header, double widthMm, Align align) {}

  /** What the margins leave of an A4 page on its side. */
  public static final double LANDSCAPE_WIDTH_MM = 297 - AnnexPage.LEFT_MM - AnnexPage.RIGHT_MM;

  /** What the margins leave of an A4 page. */
  public static final double TEXT_WIDTH_MM = 210 - AnnexPage.LEFT_MM - AnnexPage.RIGHT_MM;
}
