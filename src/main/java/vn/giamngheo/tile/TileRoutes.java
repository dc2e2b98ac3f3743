package vn.giamngheo.tile;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** Vector tiles of the units of a day. */
public final class TileRoutes {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  private final Tiles tiles;

  public TileRoutes(Tiles tiles) {
    this.tiles = tiles;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get("/tiles/{vintage}/{z}/{x}/{y}.mvt", this::tile, Role.PUBLIC);
  }

  /** 204 when there is nothing on the tile. */
  private void tile(Context ctx) {
    TileSet set = tiles.current();
    LocalDate epoch = epoch(ctx, set);
    TileAddress address = address(ctx);
    byte[] body = set.get(epoch, address, layers(ctx, address.z()));
    if (body.length == 0) {
      ctx.status(204);
    } else {
      Replies.gzipped(ctx, "application/vnd.mapbox-vector-tile", body);
    }
  }

  private static LocalDate epoch(Context ctx, TileSet set) {
    String given = ctx.pathParam("vintage");
    LocalDate epoch;
    try {
      epoch = set.epochOf(LocalDate.parse(given));
    } catch (DateTimeParseException e) {
      throw Problem.badField(
          "vintage", given, set.epochs().stream().map(LocalDate::toString).toList());
    }
    if (set.units(epoch).isEmpty()) {
      throw Problem.notFound(
          new Text(
              "Không có ranh giới của đơn vị nào vào ngày " + given + ".",
              "There are no boundaries of any unit on " + given + "."));
    }
    return epoch;
  }

  private static TileAddress address(Context ctx) {
    int z = number(ctx, "z", TileAddress.MAX_ZOOM);
    int last = (1 << z) - 1;
    return new TileAddress(z, number(ctx, "x", last), number(ctx, "y", last));
  }

  private static int number(Context ctx, String field, int most) {
    String given = ctx.pathParam(field);
    if (!NUMBER.matcher(given).matches() || Integer.parseInt(given) > most) {
      throw Problem.badField(field, given, List.of("0 … " + most));
    }
    return Integer.parseInt(given);
  }

  private static Set<TileLayer> layers(Context ctx, int z) {
    List<String> known = Arrays.stream(TileLayer.values()).map(TileLayer::id).toList();
    List<String> asked =
        Params.find(ctx, "layers")
            .map(list -> List.of(list.split(",", -1)))
            .orElseGet(() -> usual(z));
    asked.stream()
        .filter(id -> !known.contains(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw Problem.badField("layers", id, known);
            });
    return Collections.unmodifiableSet(
        asked.stream()
            .map(id -> TileLayer.values()[known.indexOf(id)])
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(TileLayer.class))));
  }

  private static List<String> usual(int z) {
    return Arrays.stream(TileLayer.values())
        .filter(layer -> layer.fromZoom() <= z)
        .map(TileLayer::id)
        .toList();
  }
}
