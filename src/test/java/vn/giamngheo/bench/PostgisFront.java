package vn.giamngheo.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.javalin.Javalin;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A thin HTTP front before PostGIS, of the same parts as the atlas (Javalin, Jetty, Hikari): each
 * request is one prepared statement that returns the finished body, which is passed on
 * uncompressed. It keeps nothing; PostgreSQL keeps its pages in memory.
 *
 * <p>Arguments: JDBC address, port.
 */
final class PostgisFront {
  private static final String MAP =
      """
      select json_build_object('type', 'FeatureCollection', 'features', json_agg(json_build_object(
        'type', 'Feature', 'id', s.code, 'geometry', st_asgeojson(s.geom, 6)::json,
        'properties', json_build_object('code', s.code, 'name', s.kind || ' ' || s.name, 'value', f.value,
          'printed', f.printed, 'locator', f.locator, 'rank', f.rank_no))))::text
      from shape s
      left join (select *, rank() over (order by value desc) as rank_no from figure
        where indicator = 'poverty_rate' and period = '2020' and grp = 'all') f on f.code = s.code
      where s.province = ? and s.tolerance_m = 100""";
  private static final String UNIT =
      """
      select json_build_object('code', s.code, 'name', s.name, 'observations',
        (select json_agg(row_to_json(f)) from figure f where f.code = s.code))::text
      from shape s where s.code = ? and s.tolerance_m = 100""";
  private static final String TILE =
      """
      select st_asmvt(t, 'communes', 4096, 'geom') from (
        select s.code, s.name, s.kind, st_asmvtgeom(s.mercator, e.box, 4096, 64, true) as geom
        from (select st_tileenvelope(?, ?, ?) as box,
                st_tileenvelope(?, ?, ?, margin => 64.0 / 4096) as wide) e
        join shape s on s.tolerance_m = ? and s.mercator && e.wide) t
      where geom is not null""";

  private final HikariDataSource pool;

  private PostgisFront(String address) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(address + "&prepareThreshold=1");
    config.setMaximumPoolSize(8);
    pool = new HikariDataSource(config);
  }

  public static void main(String[] args) {
    PostgisFront front = new PostgisFront(args[0]);
    Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.routes.get(
                  "/map/{province}",
                  ctx -> ctx.json("").result(front.text(MAP, ctx.pathParam("province"))));
              config.routes.get(
                  "/unit/{code}",
                  ctx -> ctx.json("").result(front.text(UNIT, ctx.pathParam("code"))));
              config.routes.get(
                  "/tiles/{tolerance}/{z}/{x}/{y}",
                  ctx ->
                      ctx.contentType("application/vnd.mapbox-vector-tile")
                          .result(
                              front.tile(
                                  Integer.parseInt(ctx.pathParam("tolerance")),
                                  Integer.parseInt(ctx.pathParam("z")),
                                  Integer.parseInt(ctx.pathParam("x")),
                                  Integer.parseInt(ctx.pathParam("y")))));
            })
        .start("127.0.0.1", Integer.parseInt(args[1]));
  }

  private String text(String query, String key) throws SQLException {
    try (Connection db = pool.getConnection();
        PreparedStatement s = db.prepareStatement(query)) {
      s.setString(1, key);
      try (ResultSet r = s.executeQuery()) {
        r.next();
        return r.getString(1);
      }
    }
  }

  private byte[] tile(int tolerance, int... address) throws SQLException {
    try (Connection db = pool.getConnection();
        PreparedStatement s = db.prepareStatement(TILE)) {
      for (int i = 0; i < 3; i++) {
        s.setInt(i + 1, address[i]);
        s.setInt(i + 4, address[i]);
      }
      s.setInt(7, tolerance);
      try (ResultSet r = s.executeQuery()) {
        r.next();
        return r.getBytes(1);
      }
    }
  }
}
