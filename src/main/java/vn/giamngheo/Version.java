package vn.giamngheo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program's version, written by the build. */
public final class Version {
  private static final Version CURRENT = read();

  private final String number;
  private final String commit;

  private Version(String number, String commit) {
    this.number = number;
    this.commit = commit;
  }

  /** "0.1.0-SNAPSHOT (abc1234)"; without commit when built outside a repository. */
  public static String text() {
    return CURRENT.commit.matches("[0-9a-f]+")
        ? CURRENT.number + " (" + CURRENT.commit + ")"
        : CURRENT.number;
  }

  private static Version read() {
    Properties build = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/build.properties")) {
      build.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Version(build.getProperty("version"), build.getProperty("commit", ""));
  }
}
