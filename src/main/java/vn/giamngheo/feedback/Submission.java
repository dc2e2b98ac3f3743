package vn.giamngheo.feedback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.giamngheo.text.Text;

/**
 * What a reader says, made fit to be kept.
 *
 * @param kind id of a {@link Kind}; anything at all until {@link #flaws} was asked
 * @param expected what the figure should be; may be empty
 * @param reference from where one knows; may be empty
 * @param text in the reader's words; may be empty when {@code expected} is not
 */
record Submission(String kind, String expected, String reference, String text) {
  static final int LONGEST_EXPECTED = 60;
  static final int LONGEST_REFERENCE = 200;
  static final int LONGEST_TEXT = 1_000;

  static Submission of(String kind, String expected, String reference, String text) {
    return new Submission(
        Wording.line(kind), Wording.line(expected), Wording.line(reference), Wording.clean(text));
  }

  /** An empty form. */
  static Submission empty() {
    return new Submission("", "", "", "");
  }

  /** What is wrong with it, by field; empty when it can be kept. */
  Map<String, Text> flaws() {
    Map<String, Text> flaws = new LinkedHashMap<>();
    if (!Kind.ids().contains(kind)) {
      flaws.put("kind", new Text("Hãy chọn điều gì sai.", "Choose what is wrong."));
    }
    check(flaws, "expected", expected, LONGEST_EXPECTED);
    check(flaws, "reference", reference, LONGEST_REFERENCE);
    check(flaws, "text", text, LONGEST_TEXT);
    if (text.isEmpty() && expected.isEmpty()) {
      flaws.put(
          "text",
          new Text(
              "Hãy viết số nào sai và sai thế nào, hoặc ghi số đúng ở ô dưới.",
              "Say what is wrong and how, or give the right number below."));
    }
    return flaws;
  }

  private static void check(Map<String, Text> flaws, String field, String value, int longest) {
    if (value.length() > longest) {
      flaws.put(
          field,
          new Text(
              "Dài " + value.length() + " ký tự; nhiều nhất là " + longest + ".",
              value.length() + " characters; there may be " + longest + "."));
      return;
    }
    PersonalData.find(value).ifPresent(found -> flaws.put(field, refusal(found)));
  }

  private static Text refusal(PersonalData.Found found) {
    return new Text(
        "Có vẻ đây là "
            + found.what().vi()
            + ": “"
            + found.excerpt()
            + "”. Góp ý có thể được công bố, nên không nhận thông tin về cá nhân hay đường dẫn;"
            + " hãy bỏ phần đó đi rồi gửi lại.",
        "This looks like "
            + found.what().en()
            + ": “"
            + found.excerpt()
            + "”. What you write may be published, so data of persons and links are not taken;"
            + " please remove it and send again.");
  }

  /** By which the same words about the same figure are known again. */
  String digest(String address) {
    String words = String.join("\n", address, kind, expected, reference, text);
    String folded = Wording.fold(words).replaceAll("[ \\n]+", " ");
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
