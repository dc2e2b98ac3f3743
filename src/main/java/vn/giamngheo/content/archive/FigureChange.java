package vn.giamngheo.content.archive;

/**
 * A figure that one data revision has and another has not, or has otherwise.
 *
 * @param before null when the figure is new
 * @param after null when the figure is gone
 */
public record FigureChange(PastFigure before, PastFigure after) {

  /** The figure, as it is now or was last. */
  public PastFigure figure() {
    return after == null ? before : after;
  }

  public boolean isNew() {
    return before == null;
  }

  public boolean isGone() {
    return after == null;
  }
}
