package vn.giamngheo.takeaway;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.Function;
import vn.giamngheo.picture.MapPicture;
import vn.giamngheo.picture.PngPicture;
import vn.giamngheo.picture.SvgPicture;
import vn.giamngheo.web.Role;

/**
 * One thing that is seen, as files of several types at addresses that differ in their endings.
 *
 * @param <V> what a file is made of
 */
public abstract class FileRoutes<V> {
  private final String address;

  /**
   * @param address without the ending, its dot included
   */
  protected FileRoutes(String address) {
    this.address = address;
  }

  /** Reads what is asked for and answers with the file that is made of it. */
  protected abstract void send(Context ctx, FileType type, Function<V, byte[]> maker);

  /** Adds a type. */
  protected void add(RoutesConfig routes, FileType type, Function<V, byte[]> maker) {
    routes.get(address + type.ending(), ctx -> send(ctx, type, maker), Role.PUBLIC);
  }

  /** Adds the map as SVG and PNG, as wide as the request says, which is read before anything. */
  protected void addPictures(RoutesConfig routes, Function<V, MapPicture> map) {
    addPicture(routes, FileType.SVG, width -> view -> SvgPicture.draw(map.apply(view), width));
    addPicture(routes, FileType.PNG, width -> view -> PngPicture.paint(map.apply(view), width));
  }

  private void addPicture(
      RoutesConfig routes, FileType type, Function<Integer, Function<V, byte[]>> makerOfWidth) {
    routes.get(
        address + type.ending(),
        ctx -> send(ctx, type, makerOfWidth.apply(FileQuery.width(ctx))),
        Role.PUBLIC);
  }
}
