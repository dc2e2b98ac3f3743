package vn.giamngheo.content.archive;

/**
 * A file of a data revision.
 *
 * @param packageName its package, which is the atlas's id for a document
 * @param path its name in the package
 * @param sha256 checksum of its bytes; null when its package is closed
 * @param size in bytes; null when unknown or its package is closed
 * @param kept whether its bytes can be had
 */
public record PastFile(String packageName, String path, String sha256, Long size, boolean kept) {

  /** Path from the content folder. */
  public String name() {
    return packageName + "/" + path;
  }
}
