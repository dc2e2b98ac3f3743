package vn.giamngheo.intake.geo;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Encodings of Vietnamese text in {@code .dbf} tables. Which one a table is in is found by what
 * comes out: UTF-8 is recognised with certainty; Windows-1258 and TCVN3 by which of them yields
 * Vietnamese letters only.
 */
enum LegacyText {
  UTF_8(bytes -> new String(bytes, StandardCharsets.UTF_8)),
  WINDOWS_1258(bytes -> new String(bytes, Charset.forName("windows-1258"))),
  TCVN3(Tcvn3::decode);

  private static final String VIETNAMESE_LETTERS =
      "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵfjwz";

  /** Combining grave, acute, tilde, hook and dot. */
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private final Function<byte[], String> decoder;

  LegacyText(Function<byte[], String> decoder) {
    this.decoder = decoder;
  }

  /** The text in composed Unicode, without the blanks that fill a field. */
  String decode(byte[] bytes) {
    return Normalizer.normalize(decoder.apply(bytes), Normalizer.Form.NFC).strip();
  }

  /** What a {@code .cpg} names; empty when it is another encoding. */
  static Optional<LegacyText> ofCodePage(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return switch (plain) {
      case "utf8", "65001" -> Optional.of(UTF_8);
      case "1258", "cp1258", "windows1258", "win1258", "ansi1258", "ms1258" ->
          Optional.of(WINDOWS_1258);
      case "tcvn3", "tcvn3abc", "abc", "tcvn5712", "tcvn57123", "tcvn" -> Optional.of(TCVN3);
      default -> Optional.empty();
    };
  }

  /**
   * The encoding of those values; empty when more than one would do, or none does: one strange
   * letter in ten is too many.
   */
  static Optional<LegacyText> detect(List<byte[]> values) {
    if (values.stream().allMatch(LegacyText::isUtf8)) {
      return Optional.of(UTF_8);
    }
    long windows = values.stream().mapToLong(WINDOWS_1258::strangeLetters).sum();
    long tcvn = values.stream().mapToLong(TCVN3::strangeLetters).sum();
    long letters = values.stream().mapToLong(LegacyText::beyondAscii).sum();
    if (windows == tcvn || 10 * Math.min(windows, tcvn) > letters) {
      return Optional.empty();
    }
    return Optional.of(windows < tcvn ? WINDOWS_1258 : TCVN3);
  }

  private static long beyondAscii(byte[] bytes) {
    long count = 0;
    for (byte b : bytes) {
      count += b < 0 ? 1 : 0;
    }
    return count;
  }

  static boolean isAscii(byte[] bytes) {
    return beyondAscii(bytes) == 0;
  }

  static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /**
   * The bytes of a full field without the beginning of a letter for whose end there was no room,
   * when it is UTF-8 before that.
   */
  static byte[] withoutCutLetter(byte[] bytes) {
    if (isUtf8(bytes)) {
      return bytes;
    }
    for (int cut = 1; cut <= 3 && cut < bytes.length; cut++) {
      byte[] shorter = Arrays.copyOf(bytes, bytes.length - cut);
      boolean beginsLetter = (bytes[bytes.length - cut] & 0xC0) == 0xC0;
      if (beginsLetter && !isAscii(shorter) && isUtf8(shorter)) {
        return shorter;
      }
    }
    return bytes;
  }

  /**
   * How much speaks against the encoding: characters that are no Vietnamese letter, and syllables
   * with more than one tone.
   */
  private long strangeLetters(byte[] bytes) {
    String text = decode(bytes);
    long strange =
        text.chars()
            .filter(c -> c > 127)
            .filter(c -> VIETNAMESE_LETTERS.indexOf(Character.toLowerCase(c)) < 0)
            .count();
    for (String syllable :
        Normalizer.normalize(text, Normalizer.Form.NFD).split("[^\\p{L}\\p{M}]+")) {
      strange += Math.max(0, syllable.chars().filter(c -> TONES.indexOf(c) >= 0).count() - 1);
    }
    return strange;
  }
}
