package vn.giamngheo.publish;

import java.util.List;

/**
 * One data revision.
 *
 * @param number of the revision
 * @param when day and time in words
 * @param current whether it is the one being served
 * @param previous number of the one before; null for the first
 * @param next number of the one after; null for the last
 * @param changes what it changed, in sentences
 * @param rows figures that changed, as many as a page shows
 * @param more figures that changed and are not shown
 * @param packages what it was made of; empty for one from before the archive
 * @param imports what had been imported by then, in sentences with checksums
 */
public record RevisionPage(
    long number,
    String when,
    String sha256,
    boolean current,
    Long previous,
    Long next,
    List<String> changes,
    List<Row> rows,
    int more,
    List<Package> packages,
    List<Import> imports) {

  /**
   * A figure that changed.
   *
   * @param document title of its document
   * @param name what it counts, of which unit and when
   * @param place where it is printed
   * @param before as it was said before; empty when it is new
   * @param beforeLink its source page then; null when it is new
   * @param after as it is said; empty when it is gone
   * @param afterLink its source page at this revision; null when it is gone
   * @param note what else changed; empty when all is in the two texts
   */
  public record Row(
      String document,
      String name,
      String place,
      String before,
      String beforeLink,
      String after,
      String afterLink,
      String note) {}

  /**
   * A package of the revision.
   *
   * @param open whether its files may be handed out
   * @param zip address of the whole package; null when nothing of it can be had
   */
  public record Package(String name, String title, boolean open, String zip, List<File> files) {}

  /**
   * A file of a package.
   *
   * @param href address of its bytes; null when they cannot be had
   * @param size in words; empty when unknown
   * @param sha256 empty for a closed package
   */
  public record File(String path, String href, String size, String sha256) {}

  /** Something imported: what, and the checksum over it. */
  public record Import(String name, String sha256) {}
}
