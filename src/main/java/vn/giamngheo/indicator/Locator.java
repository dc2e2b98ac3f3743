package vn.giamngheo.indicator;

import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * Where in a document a figure is printed.
 *
 * @param place the annex, table or section
 * @param table whether the place is a table
 * @param row words that name the row, or the sentence
 * @param column header path of the column; empty in running text
 */
public record Locator(Text place, boolean table, String row, String column) {

  /** "Phụ lục 1, dòng 5 – Xã Ia Rsai, cột Thực hiện năm 2020 › Số hộ nghèo". */
  public String in(Language language) {
    boolean en = language == Language.EN;
    StringBuilder s = new StringBuilder(place.in(language));
    if (!row.isEmpty()) {
      s.append(", ").append(table ? (en ? "row " : "dòng ") : "").append(row);
    }
    if (!column.isEmpty()) {
      s.append(en ? ", column " : ", cột ").append(column);
    }
    return s.toString();
  }
}
