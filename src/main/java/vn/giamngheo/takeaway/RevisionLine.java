package vn.giamngheo.takeaway;

import vn.giamngheo.content.Manifest;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** Which data a file was made of; no clock, so that the same data give the same file. */
public final class RevisionLine {
  private static final int CHECKSUM_SHOWN = 12;

  private RevisionLine() {}

  /**
   * "Phiên bản số liệu 7 (0a1b2c…), nạp ngày 25/11/2026 · Atlas Giảm nghèo 0.1.0".
   *
   * @param version of the program
   */
  public static String of(Manifest revision, String version, Language language) {
    return new Text(
            "Phiên bản số liệu %d (%s), nạp ngày %s · Atlas Giảm nghèo %s",
            "Data revision %d (%s), loaded on %s · Atlas Giảm nghèo %s")
        .in(language)
        .formatted(
            revision.revision(),
            revision.sha256().substring(0, CHECKSUM_SHOWN),
            Dates.format(revision.createdAt().toLocalDate(), language),
            version);
  }
}
