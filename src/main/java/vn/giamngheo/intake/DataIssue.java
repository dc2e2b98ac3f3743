package vn.giamngheo.intake;

import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * One thing wrong with a file, where it is, in words its author understands.
 *
 * @param file path relative to the content directory, with forward slashes
 * @param line line in the file, from 1; null when the whole file is meant
 * @param column number of the CSV field (or, for broken characters, of the byte) in the line, from
 *     1; null when the whole line is meant
 * @param field name of the CSV field; null when none is meant
 */
public record DataIssue(String file, Integer line, Integer column, String field, Text message) {

  /** An issue with a whole file. */
  public static DataIssue ofFile(String file, Text message) {
    return new DataIssue(file, null, null, null, message);
  }

  /** One line of bounded length, whatever the file holds: place, then what is wrong. */
  public String in(Language language) {
    boolean en = language == Language.EN;
    StringBuilder s = new StringBuilder(file);
    if (line != null) {
      s.append(en ? ", line " : ", dòng ").append(line);
    }
    if (column != null) {
      s.append(en ? ", column " : ", cột ").append(column);
    }
    if (field != null) {
      s.append(" (").append(Excerpt.of(field)).append(')');
    }
    return Excerpt.line(s.append(": ").append(message.in(language)).toString());
  }
}
