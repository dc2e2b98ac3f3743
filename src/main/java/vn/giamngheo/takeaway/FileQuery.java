package vn.giamngheo.takeaway;

import io.javalin.http.Context;
import java.util.List;
import vn.giamngheo.picture.MapPicture;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;

/** What requests for files have in common. */
public final class FileQuery {
  private FileQuery() {}

  /** Width of a picture in pixels, by the parameter {@code width}. */
  public static int width(Context ctx) {
    String given = Params.find(ctx, "width").orElse(Integer.toString(MapPicture.PRESET_WIDTH));
    int width = given.matches("\\d{1,5}") ? Integer.parseInt(given) : 0;
    if (width < MapPicture.MIN_WIDTH || width > MapPicture.MAX_WIDTH) {
      String range = MapPicture.MIN_WIDTH + "–" + MapPicture.MAX_WIDTH;
      throw Problem.badField("width", given, List.of(range));
    }
    return width;
  }

  /**
   * Answers with a file.
   *
   * @param name without its ending; plain letters, digits and hyphens
   */
  public static void send(Context ctx, FileType type, String name, byte[] body) {
    String shown = type.isPicture() ? "inline" : "attachment";
    ctx.contentType(type.mediaType())
        .header("Content-Disposition", shown + "; filename=\"" + name + "." + type.ending() + "\"")
        .result(body);
  }
}
