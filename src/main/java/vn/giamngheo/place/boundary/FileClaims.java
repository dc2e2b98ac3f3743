package vn.giamngheo.place.boundary;

import java.util.ArrayList;
import java.util.List;

/** The features of one file that may be a unit of some day, and how many it has in all. */
final class FileClaims {
  private final String file;
  private final List<Claim> claims = new ArrayList<>();
  private int features;

  FileClaims(String file) {
    this.file = file;
  }

  /** A feature of the file; {@code near} when it may be a unit. */
  void add(Claim claim, boolean near) {
    features++;
    if (near) {
      claims.add(claim);
    }
  }

  String file() {
    return file;
  }

  List<Claim> claims() {
    return claims;
  }

  int features() {
    return features;
  }
}
