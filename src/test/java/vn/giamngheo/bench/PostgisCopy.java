package vn.giamngheo.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;

/**
 * Copies what the atlas serves into PostGIS, the very same simplified boundaries, with the indexes
 * one would give them: so both answer from equal data.
 *
 * <p>Arguments: data folder of the atlas (no server may run on it), JDBC address of PostgreSQL.
 */
final class PostgisCopy {
  private PostgisCopy() {}

  public static void main(String[] args) throws SQLException {
    try (Connection from =
            DriverManager.getConnection("jdbc:h2:file:" + args[0] + "/atlas", "SA", "");
        Connection to = DriverManager.getConnection(args[1])) {
      to.setAutoCommit(false);
      try (Statement create = to.createStatement()) {
        create.execute(
            """
            drop table if exists shape, figure;
            create table shape (code text, name text, kind text, province text, tolerance_m int,
              geom geometry(geometry, 4326), mercator geometry(geometry, 3857));
            create table figure (code text, indicator text, grp text, status text, period text,
              value numeric, printed text, locator text);""");
      }
      copyShapes(from, to);
      copyFigures(from, to);
      try (Statement finish = to.createStatement()) {
        finish.execute(
            """
            update shape set mercator = st_transform(geom, 3857);
            create index on shape (code, tolerance_m);
            create index on shape (province, tolerance_m);
            create index on shape using gist (mercator);
            create index on figure (code);
            create index on figure (indicator, period);""");
      }
      to.commit();
      to.setAutoCommit(true);
      try (Statement vacuum = to.createStatement()) {
        vacuum.execute("vacuum analyze");
      }
    }
  }

  private static void copyShapes(Connection from, Connection to) throws SQLException {
    String query =
        """
        select u.code, u.name, u.kind, p.code as province, d.tolerance_m, d.geom
        from imported_display d
        join unit u on u.code = d.code and u.valid_to is null and d.valid_to = date '9999-12-31'
        join unit p on p.id = u.parent_id
        where u.level = 'commune'""";
    String insert =
        "insert into shape (code, name, kind, province, tolerance_m, geom)"
            + " values (?, ?, ?, ?, ?, st_geomfromwkb(?, 4326))";
    try (ResultSet r = from.createStatement().executeQuery(query);
        PreparedStatement s = to.prepareStatement(insert)) {
      while (r.next()) {
        for (int i = 1; i <= 4; i++) {
          s.setString(i, r.getString(i));
        }
        s.setInt(5, r.getInt(5));
        s.setBytes(6, new WKBWriter().write((Geometry) r.getObject(6)));
        s.addBatch();
      }
      s.executeBatch();
    }
  }

  private static void copyFigures(Connection from, Connection to) throws SQLException {
    String query =
        """
        select u.code, o.indicator, o.group_id, o.status, o.period, o.figure, o.printed, o.row_label
        from observation o join unit u on u.id = o.unit_id""";
    try (ResultSet r = from.createStatement().executeQuery(query);
        PreparedStatement s =
            to.prepareStatement("insert into figure values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      while (r.next()) {
        for (int i = 1; i <= 8; i++) {
          s.setObject(i, r.getObject(i));
        }
        s.addBatch();
      }
      s.executeBatch();
    }
  }
}
