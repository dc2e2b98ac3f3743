package vn.giamngheo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Programs of Debian that tests need. Where they cannot be installed, those tests fail and say so.
 */
public final class Debian {
  private static final int PATIENCE_MINUTES = 10;

  private Debian() {}

  /**
   * Installs packages where a program is missing; one at a time, as apt-get wants it.
   *
   * @param programs that must be there
   * @param packages that bring them, with spaces between
   */
  public static synchronized void install(List<Path> programs, String packages) {
    if (programs.stream().allMatch(Files::isExecutable)) {
      return;
    }
    String how =
        "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq"
            + " --no-install-recommends "
            + packages;
    try {
      Process process = new ProcessBuilder("sh", "-c", how).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes());
      if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new IllegalStateException(
            programs + " are missing and could not be installed with: " + how + "\n" + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(programs + " are missing and apt-get cannot be run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while installing " + packages, e);
    }
  }
}
