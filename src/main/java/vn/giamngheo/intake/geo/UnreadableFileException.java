package vn.giamngheo.intake.geo;

import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.text.Text;

/** A file cannot be read to its end; none of it may be used. */
public final class UnreadableFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient DataIssue issue;

  public UnreadableFileException(DataIssue issue) {
    super(issue.message().en());
    this.issue = issue;
  }

  static UnreadableFileException of(String file, String vi, String en) {
    return new UnreadableFileException(DataIssue.ofFile(file, new Text(vi, en)));
  }

  static UnreadableFileException ofField(
      String file, int number, String field, String vi, String en) {
    return new UnreadableFileException(Feature.issue(file, number, field, new Text(vi, en)));
  }

  static UnreadableFileException ofFeature(String file, int number, String vi, String en) {
    return new UnreadableFileException(Feature.issue(file, number, null, new Text(vi, en)));
  }

  /** What is wrong, with the file's name. */
  public DataIssue issue() {
    return issue;
  }
}
