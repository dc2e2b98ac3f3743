package vn.giamngheo.web;

import io.javalin.http.Context;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/** Query parameters as typed values; a wrong one becomes a {@link Problem} that names it. */
public final class Params {
  private Params() {}

  /** The parameter as given; empty when absent. An empty value counts as given. */
  public static Optional<String> find(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name));
  }

  /** The parameter, which must be one of the allowed; {@code preset} when absent. */
  public static String choice(Context ctx, String name, Collection<String> allowed, String preset) {
    String value = find(ctx, name).orElse(preset);
    if (!allowed.contains(value)) {
      throw Problem.badField(name, value, allowed);
    }
    return value;
  }

  /** A whole number between two bounds; {@code preset} when absent. */
  public static int number(Context ctx, String name, int from, int to, int preset) {
    List<String> allowed = IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
    return Integer.parseInt(choice(ctx, name, allowed, Integer.toString(preset)));
  }

  /**
   * A number between two bounds of which there are too many to list; {@code preset} when absent.
   * Whole when both bounds are and {@code whole} says so.
   */
  public static double decimal(
      Context ctx, String name, double from, double to, boolean whole, double preset) {
    String given = find(ctx, name).orElse(null);
    if (given == null) {
      return preset;
    }
    boolean readable = given.matches(whole ? "\\d{1,16}" : "\\d{1,9}(\\.\\d{1,9})?");
    double value = readable ? Double.parseDouble(given) : Double.NaN;
    if (value >= from && value <= to) {
      return value;
    }
    Text least = Numbers.both(from);
    Text most = Numbers.both(to);
    throw Problem.wrongField(
        name,
        new Text(
            "phải là số từ " + least.vi() + " đến " + most.vi(),
            "must be a number from " + least.en() + " to " + most.en()));
  }

  /** The language asked for by {@code lang}; Vietnamese when absent. */
  public static Language language(Context ctx) {
    return Language.valueOf(
        choice(ctx, "lang", List.of("vi", "en"), "vi").toUpperCase(java.util.Locale.ROOT));
  }

  /** As {@link #language} but never fails; for writing problems. */
  static Language languageOrDefault(Context ctx) {
    return "en".equals(ctx.queryParam("lang")) ? Language.EN : Language.VI;
  }
}
