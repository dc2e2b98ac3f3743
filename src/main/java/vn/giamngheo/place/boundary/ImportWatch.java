package vn.giamngheo.place.boundary;

import vn.giamngheo.text.Text;

/**
 * Told how far an import has come. Whatever it throws ends the import: the transaction is rolled
 * back and the old boundaries stay, so this is how an import is cancelled. Called often, always
 * from the thread that runs the import.
 */
@FunctionalInterface
public interface ImportWatch {
  /** Looks away. */
  ImportWatch NONE = (phase, done, total) -> {};

  /**
   * @param phase what is being done, for people
   * @param done steps done of this phase
   * @param total steps of this phase; 0 when not known
   */
  void at(Text phase, long done, long total);
}
