package vn.giamngheo.content.archive;

import java.util.List;
import vn.giamngheo.text.Text;

/**
 * What became of a package from one data revision to the next.
 *
 * @param name its folder's name
 * @param title null when it is closed
 * @param kind what happened
 * @param added files that are new
 * @param removed files that are gone
 * @param changed files with other bytes
 * @param compared whether its figures could be compared: it is open and kept at both revisions
 * @param figures figures that are new, gone or different; empty unless compared
 */
public record PackageChange(
    String name,
    Text title,
    Kind kind,
    List<String> added,
    List<String> removed,
    List<String> changed,
    boolean compared,
    List<FigureChange> figures) {

  /** What can happen to a package. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  public long newFigures() {
    return figures.stream().filter(FigureChange::isNew).count();
  }

  public long goneFigures() {
    return figures.stream().filter(FigureChange::isGone).count();
  }

  /** Figures that are still there and say something else. */
  public long otherFigures() {
    return figures.size() - newFigures() - goneFigures();
  }
}
