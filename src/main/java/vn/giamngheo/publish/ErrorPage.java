package vn.giamngheo.publish;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.giamngheo.page.Shell;
import vn.giamngheo.page.Templates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * What somebody sees whose request cannot be answered: why, and where to go on.
 *
 * @param allowed values that the parameter at fault takes; empty when it is not a matter of choice
 */
public record ErrorPage(int status, String title, String detail, List<String> allowed) {

  /** The page for a problem, UTF-8. */
  public static byte[] of(Language language, Map<String, Object> problem) {
    String title = (String) problem.get("title");
    List<String> allowed =
        problem.get("allowed") instanceof List<?> values
            ? values.stream().map(Objects::toString).toList()
            : List.of();
    ErrorPage page =
        new ErrorPage((int) problem.get("status"), title, (String) problem.get("detail"), allowed);
    Shell shell =
        Shell.of(language, "/", Map.of(), new Text(title, title), new Text(title, title))
            .withStyles("publish-home.css");
    return Templates.render("publish/error.jte", shell, page);
  }
}
