package vn.giamngheo.intake.geo;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file. The JDK's parser would find the encoding too, but prints to the
 * console whatever is not in it.
 */
final class XmlText {
  private static final int DECLARATION_BYTES = 200;
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z][\\w.:-]*)[\"']");

  private XmlText() {}

  /** A reader that fails with a {@code CharacterCodingException} where a byte is no character. */
  static Reader open(InputStream file) throws IOException {
    BufferedInputStream in = new BufferedInputStream(file, 1 << 16);
    in.mark(DECLARATION_BYTES);
    byte[] start = in.readNBytes(DECLARATION_BYTES);
    in.reset();
    String text = new String(start, StandardCharsets.ISO_8859_1);
    if (text.startsWith("\u00EF\u00BB\u00BF")) {
      in.skipNBytes(3);
      return new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
    }
    boolean utf16 = text.startsWith("\u00FE\u00FF") || text.startsWith("\u00FF\u00FE");
    return new InputStreamReader(
        in, (utf16 ? StandardCharsets.UTF_16 : declared(text)).newDecoder());
  }

  private static Charset declared(String start) throws IOException {
    Matcher encoding = ENCODING.matcher(start);
    if (!encoding.find()) {
      return StandardCharsets.UTF_8;
    }
    if (!Charset.isSupported(encoding.group(1))) {
      throw new IOException("encoding " + encoding.group(1));
    }
    return Charset.forName(encoding.group(1));
  }
}
