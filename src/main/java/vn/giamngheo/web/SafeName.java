package vn.giamngheo.web;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Names under which a stranger's files may be kept: letters of any language, digits and a few
 * marks, no way out of the folder, nothing hidden, nothing that a page or a shell would take for
 * its own.
 */
final class SafeName {
  private static final int LONGEST = 100;
  private static final int DEEPEST = 3;
  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd} ._()+-]");

  private SafeName() {}

  /** A relative path of at most three names; parts of one shapefile stay beside each other. */
  static Path of(String given) {
    Deque<String> names = new ArrayDeque<>();
    Arrays.stream(given.split("[/\\\\]"))
        .map(SafeName::name)
        .filter(name -> !name.isEmpty())
        .forEach(names::add);
    while (names.size() > DEEPEST) {
      names.removeFirst();
    }
    return path(names.isEmpty() ? "_" : String.join("/", names));
  }

  private static String name(String given) {
    String plain =
        UNSAFE.matcher(Normalizer.normalize(given, Normalizer.Form.NFC)).replaceAll("_").strip();
    if (plain.matches("[. ]*")) {
      return "";
    }
    String shown = plain.replaceFirst("^[. ]+", "_.");
    // The end carries the kind of file.
    return shown.length() > LONGEST ? shown.substring(shown.length() - LONGEST) : shown;
  }

  /** Where the machine's file names take no Vietnamese, without the marks. */
  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      String bare =
          Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD);
      return Path.of(bare.replaceAll("\\p{M}", "").replaceAll("[^\\x20-\\x7e]", "_"));
    }
  }
}
