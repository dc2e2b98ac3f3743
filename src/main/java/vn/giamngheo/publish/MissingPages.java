package vn.giamngheo.publish;

import io.javalin.http.Context;
import java.util.Map;
import vn.giamngheo.page.Shell;
import vn.giamngheo.page.Templates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Problems;
import vn.giamngheo.web.Replies;

/** Answers where there is no such thing. */
final class MissingPages {
  private MissingPages() {}

  /**
   * Says so, and where one may have wanted to go.
   *
   * @throws Problem of the same status when a program asks
   */
  static void send(Context ctx, int status, MissingPage page) {
    Text title = new Text(page.title(), page.title());
    Text text = new Text(page.text(), page.text());
    if (Problems.asksForData(ctx)) {
      throw Problem.of(status, title, text);
    }
    Language language = Params.language(ctx);
    Shell shell = Shell.of(language, ctx.path(), Map.of(), title, text).withStyles("revisions.css");
    Replies.html(ctx.status(status), Templates.render("publish/missing.jte", shell, page));
  }
}
