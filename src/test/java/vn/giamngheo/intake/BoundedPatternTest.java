package vn.giamngheo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.text.Text;

class BoundedPatternTest {
  @ParameterizedTest(name = "{0} takes {1}")
  @CsvSource({
    "^[0-9]{2}([0-9]|[0-9]{3})?$,64",
    "^[0-9]{2}([0-9]|[0-9]{3})?$,24076",
    "[a-z0-9_]+,poverty_rate",
    "^[0-9]{4}(-(Q[1-4]|H[12]))?$,2024-Q3",
    "(?iu)ĐA.*,'đa chiều'"
  })
  void takesWhatMatchesAsAWhole(String regex, String value) {
    assertThat(BoundedPattern.of(regex).check(value)).isNull();
  }

  @Test
  void saysWhatDoesNotMatchAsAWhole() {
    assertThat(BoundedPattern.of("[0-9]{2}").check("640"))
        .isEqualTo(
            new Text(
                "giá trị “640” không đúng mẫu [0-9]{2}", "value “640” does not match [0-9]{2}"));
  }

  /** Java tries some of these for longer than the universe is old. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(([a-z])+.)+[A-Z]([a-z])+",
        "(a|a)*b",
        "(a|aa)+\\1b",
        "(a*)*\\1b",
        "(.*a){25}b",
        "((a*)*)*b",
        "(.*)(.*)(.*)(.*)(.*)(.*)b"
      })
  void endsSoonOnPatternsThatTryEverything(String regex) throws Exception {
    Text said = inSmallStack(() -> BoundedPattern.of(regex).check("a".repeat(200)));

    assertThat(said.en()).matches("(?s)pattern .* takes too long on .*|value .* does not match .*");
  }

  @Test
  void saysThatAPatternTakesTooLong() {
    BoundedPattern pattern = BoundedPattern.of("((a*)*)*b");

    assertThat(pattern.check("b")).isNull();
    assertThat(pattern.check("a".repeat(60)).vi())
        .isEqualTo(
            "mẫu ((a*)*)*b so quá lâu với “" + "a".repeat(60) + "”; hãy viết mẫu đơn giản hơn");
  }

  /** The matcher recurses for every repetition of a group, in every group around it. */
  @Test
  void deepestPatternFitsIntoASmallStack() throws Exception {
    String regex = "(".repeat(10) + "[ab]|c" + ")*".repeat(10);

    assertThat(inSmallStack(() -> BoundedPattern.of(regex).check("ab".repeat(100)))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[a", "a{2", "*", "\\"})
  void brokenPatternIsRefused(String regex) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BoundedPattern.of(regex))
        .withMessage("pattern " + regex);
  }

  @Test
  void longAndDeepPatternsAreRefused() {
    assertThat(BoundedPattern.of("a".repeat(1000))).isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BoundedPattern.of("a".repeat(1001)))
        .withMessageStartingWith("pattern too long or too deep: aaa");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BoundedPattern.of("(".repeat(11) + ")".repeat(11)))
        .withMessageStartingWith("pattern too long or too deep: (((");
  }

  @Test
  void longValuesAreNotCompared() {
    assertThat(BoundedPattern.of("a*").check("a".repeat(200))).isNull();
    assertThat(BoundedPattern.of("a*").check("a".repeat(201)).en())
        .isEqualTo(
            "“" + "a".repeat(80) + "…” is longer than 200 characters, which a pattern takes");
  }

  private static Text inSmallStack(Callable<Text> task) throws Exception {
    FutureTask<Text> future = new FutureTask<>(task);
    new Thread(null, future, "small stack", 512 * 1024).start();
    return future.get();
  }
}
