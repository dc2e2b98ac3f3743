package vn.giamngheo.place.boundary;

import org.jdbi.v3.core.Handle;

/** What maps draw of each unit: its imported boundary, or one fitted into imported ones. */
public final class Drawing {
  private Drawing() {}

  /** Draws all of it anew, after boundaries, units or successions changed. */
  public static void renew(Handle db) {
    ImportedDisplays.show(db);
    FittedBoundaries.draw(db);
  }
}
