package vn.giamngheo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumsTest {
  @TempDir private Path folder;

  /** The first example of FIPS 180-2, and the empty message. */
  @Test
  void filesHaveTheChecksumsThatTheStandardPrints() throws IOException {
    Files.writeString(folder.resolve("abc"), "abc");
    Files.writeString(folder.resolve("empty"), "");

    assertThat(Checksums.ofFiles(folder))
        .containsExactly(
            Map.entry("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            Map.entry("empty", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
  }

  @Test
  void onlyFilesDirectlyInTheFolderCount() throws IOException {
    Files.createDirectories(folder.resolve("inner"));
    Files.writeString(folder.resolve("inner/deep"), "x");
    Files.createSymbolicLink(folder.resolve("nowhere"), Path.of("gone"));

    assertThat(Checksums.ofFiles(folder)).isEmpty();
  }

  @Test
  void setsAreEqualInAnyOrderAndDifferentOtherwise() {
    Map<String, String> one = new LinkedHashMap<>();
    one.put("a", "1");
    one.put("b", "2");
    Map<String, String> turned = new LinkedHashMap<>();
    turned.put("b", "2");
    turned.put("a", "1");

    assertThat(Checksums.ofAll(one)).isEqualTo(Checksums.ofAll(turned)).matches("[0-9a-f]{64}");
    assertThat(Checksums.ofAll(Map.of("a", "2", "b", "1"))).isNotEqualTo(Checksums.ofAll(one));
    assertThat(Checksums.ofAll(Map.of("a", "1"))).isNotEqualTo(Checksums.ofAll(one));
    assertThat(Checksums.ofAll(Map.of())).isNotEqualTo(Checksums.ofAll(one));
  }

  @Test
  void fileThatCannotBeReadHasAChecksumThatNoContentHas() throws IOException {
    Path memory = Path.of("/proc/self/mem");
    assumeTrue(Files.isRegularFile(memory), "only Linux has a file that not even root can read");
    Path link = Files.createSymbolicLink(folder.resolve("t.csv"), memory);

    Map<String, String> sums = Checksums.ofFiles(folder);
    Files.delete(link);

    assertThat(sums).containsExactly(Map.entry("t.csv", "0".repeat(64)));
  }

  @Test
  void missingFolderIsAFault() {
    assertThatIOException().isThrownBy(() -> Checksums.ofFiles(folder.resolve("gone")));
  }
}
