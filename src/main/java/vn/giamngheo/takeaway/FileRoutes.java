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
public final class FileRoutes<V> {
  private final RoutesConfig routes;
  private final String address;
  private final Sender<V> sender;

  /** Reads what is asked for and answers with the file that is made of it. */
  public interface Sender<V> {
    void send(Context ctx, FileType type, Function<V, byte[]> maker);
  }

  /**
   * @param address without the ending, its dot included
   */
  public FileRoutes(RoutesConfig routes, String address, Sender<V> sender) {
    this.routes = routes;
    this.address = address;
    this.sender = sender;
  }

  /** Adds a type. */
  public FileRoutes<V> add(FileType type, Function<V, byte[]> maker) {
    routes.get(address + type.ending(), ctx -> sender.send(ctx, type, maker), Role.PUBLIC);
    return this;
  }

  /** Adds the map as SVG and PNG, as wide as the request says, which is read before anything. */
  public FileRoutes<V> addPictures(Function<V, MapPicture> map) {
    addPicture(FileType.SVG, width -> view -> SvgPicture.draw(map.apply(view), width));
    addPicture(FileType.PNG, width -> view -> PngPicture.paint(map.apply(view), width));
    return this;
  }

  private void addPicture(FileType type, Function<Integer, Function<V, byte[]>> makerOfWidth) {
    routes.get(
        address + type.ending(),
        ctx -> sender.send(ctx, type, makerOfWidth.apply(FileQuery.width(ctx))),
        Role.PUBLIC);
  }
}
