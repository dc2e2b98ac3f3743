package vn.giamngheo.publish;

import java.util.List;

/**
 * What is said where there is no such revision, file or figure.
 *
 * @param title what is wrong
 * @param text why, in a sentence or two
 * @param ways where one may have wanted to go
 */
public record MissingPage(String title, String text, List<Way> ways) {

  /** A link. */
  public record Way(String href, String text) {}
}
