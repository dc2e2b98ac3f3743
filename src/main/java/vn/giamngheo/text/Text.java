package vn.giamngheo.text;

/** The same words in Vietnamese and English. Vietnamese is the default everywhere. */
public record Text(String vi, String en) {

  /** The words in that language. */
  public String in(Language language) {
    return language == Language.EN ? en : vi;
  }
}
