package vn.giamngheo.admin;

import vn.giamngheo.text.Text;

/** A file of the catalogue could not be fetched; says why in one sentence. */
final class FetchException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Text text;

  FetchException(Text text) {
    super(text.en());
    this.text = text;
  }

  FetchException(Text text, Throwable cause) {
    super(text.en(), cause);
    this.text = text;
  }

  Text text() {
    return text;
  }
}
