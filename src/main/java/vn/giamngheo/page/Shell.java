package vn.giamngheo.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * The frame around a page's content: head, header, footer.
 *
 * @param language of the page
 * @param path of its address, without the query
 * @param query parameters that belong to the address, without {@code lang}
 * @param title of the page, without the name of the program
 * @param description for search engines and shared links, one or two sentences
 * @param image address of the picture that stands for a shared link; null without one
 * @param jsonLd a description of the page for programs; null without one
 * @param styles further style sheets, by file name in {@code /css/}
 * @param scripts modules, by file name in {@code /js/}; the page works without them
 * @param origin where the server is reached, for addresses that others keep; may be empty
 */
public record Shell(
    Language language,
    String path,
    Map<String, String> query,
    String title,
    String description,
    String image,
    String jsonLd,
    List<String> styles,
    List<String> scripts,
    String origin) {

  /** A page with the usual look and no script. */
  public static Shell of(
      Language language, String path, Map<String, String> query, Text title, Text description) {
    return new Shell(
        language,
        path,
        new TreeMap<>(query),
        title.in(language),
        description.in(language),
        null,
        null,
        List.of(),
        List.of(),
        "");
  }

  public Shell withImage(String address) {
    return new Shell(
        language, path, query, title, description, address, jsonLd, styles, scripts, origin);
  }

  public Shell withJsonLd(String json) {
    return new Shell(
        language, path, query, title, description, image, json, styles, scripts, origin);
  }

  public Shell withStyles(String... files) {
    return new Shell(
        language, path, query, title, description, image, jsonLd, List.of(files), scripts, origin);
  }

  public Shell withScripts(String... files) {
    return new Shell(
        language, path, query, title, description, image, jsonLd, styles, List.of(files), origin);
  }

  /** The same, reached there. */
  public Shell withOrigin(String where) {
    return new Shell(
        language, path, query, title, description, image, jsonLd, styles, scripts, where);
  }

  /** The words in the page's language. */
  public String say(String vi, String en) {
    return language == Language.EN ? en : vi;
  }

  /** An address within the program, in the page's language. */
  public String link(String address) {
    return language == Language.EN ? with(address, "lang=en") : address;
  }

  /** The address of this page in that language ({@code vi} or {@code en}). */
  public String in(String other) {
    List<String> parts = new ArrayList<>();
    query.forEach((name, value) -> parts.add(encode(name) + "=" + encode(value)));
    if (other.equals("en")) {
      parts.add("lang=en");
    }
    return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
  }

  /** The value of {@code aria-current} for a link to that place; null when the page is another. */
  public String current(String place) {
    return path.equals(place) ? "page" : null;
  }

  private static String with(String address, String parameter) {
    int hash = address.indexOf('#');
    String before = hash < 0 ? address : address.substring(0, hash);
    String after = hash < 0 ? "" : address.substring(hash);
    return before + (before.contains("?") ? "&" : "?") + parameter + after;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
