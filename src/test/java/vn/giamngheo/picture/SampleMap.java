package vn.giamngheo.picture;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import vn.giamngheo.text.Language;

/** Four squares of a tenth of a degree near Krông Pa; the last one has no figure. */
final class SampleMap {
  static final List<String> COLOURS = List.of("#fef0d9", "#fc8d59", "#b30000");

  private SampleMap() {}

  static MapPicture of(String title) {
    List<MapPicture.Area> areas = new ArrayList<>();
    String[] names = {"Đất Bằng", "Ia HDreh", "Phú Túc", "Chư Ngọc"};
    for (int i = 0; i < 4; i++) {
      MapPicture.Fill fill = i < 3 ? MapPicture.Fill.plain(COLOURS.get(i)) : MapPicture.Fill.NONE;
      areas.add(
          new MapPicture.Area(
              "2400" + i,
              names[i],
              i < 3 ? "1" + i + ",5" : "",
              i == 1 ? "†" : "",
              "Xã " + names[i],
              i < 3 ? i : null,
              fill,
              square(i % 2, i / 2),
              i == 2 ? MapPicture.Outline.BOLD : MapPicture.Outline.NONE));
    }
    List<MapPicture.Key> keys =
        List.of(new MapPicture.Key(MapPicture.Fill.plain("#b30000"), "10 đến 13", "1 đơn vị"));
    MapPicture.Legend legend = new MapPicture.Legend("Tỷ lệ hộ nghèo (%)", keys, List.of("note"));
    return new MapPicture(
        Language.VI, title, "Đơn vị tính: %", "mô tả", areas, legend, List.of("Nguồn: …"));
  }

  static Geometry square(int column, int row) {
    double x = 108.5 + column * 0.1;
    double y = 13.1 + row * 0.1;
    String corners = "%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s";
    return wkt("POLYGON ((" + corners.formatted(x, y, x + 0.1, y + 0.1) + "))");
  }

  static Geometry wkt(String text) {
    try {
      return new WKTReader().read(text);
    } catch (ParseException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
