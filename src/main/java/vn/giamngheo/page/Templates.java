package vn.giamngheo.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Pages from the templates in {@code src/main/jte}, compiled with the program. What a template
 * writes is escaped for the place it stands at.
 */
public final class Templates {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.giamngheo.template");

  static {
    ENGINE.setBinaryStaticContent(false);
  }

  private Templates() {}

  /**
   * The page, UTF-8.
   *
   * @param template its file, for instance {@code publish/home.jte}
   * @param shell the template's parameter of that name
   * @param page the template's parameter {@code page}
   */
  public static byte[] render(String template, Shell shell, Object page) {
    Map<String, Object> values = new HashMap<>();
    values.put("shell", shell);
    values.put("page", page);
    Utf8ByteOutput output = new Utf8ByteOutput();
    ENGINE.render(template, values, output);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
    try {
      output.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
