package vn.giamngheo.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * SQL statements in files beside the class that uses them: {@code Sql.of(Layers.class, "layer")} is
 * the file {@code layer.sql} in that class's package. A file's leading comment names parameters and
 * columns.
 */
public final class Sql {
  private static final Map<String, String> CACHE = new ConcurrentHashMap<>();

  private Sql() {}

  /**
   * The statement's text.
   *
   * @throws IllegalArgumentException when there is no such file
   */
  public static String of(Class<?> user, String name) {
    return CACHE.computeIfAbsent(
        user.getPackageName() + "/" + name, key -> read(user, name + ".sql"));
  }

  private static String read(Class<?> user, String file) {
    try (InputStream in = user.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no " + file + " beside " + user.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
