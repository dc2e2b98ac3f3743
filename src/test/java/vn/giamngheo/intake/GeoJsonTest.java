package vn.giamngheo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

class GeoJsonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,0]]]} | POLYGON ((0 0, 4 0, 4 4, 0 0))
          {"type":"Polygon","coordinates":[[[0,0,9],[4,0,9],[4,4,9],[0,0,9]]]} | POLYGON ((0 0, 4 0, 4 4, 0 0))
          {"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,0]],[[2,1],[4,1],[4,2],[2,1]]]} | POLYGON ((0 0, 9 0, 9 9, 0 0), (2 1, 4 1, 4 2, 2 1))
          {"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]],[[[5,5],[6,5],[6,6],[5,5]]]]} | MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))
          """)
  void readsAreasInWgs84(String json, String wkt) throws JsonProcessingException {
    Geometry area = read(json);

    assertThat(area.toText()).isEqualTo(wkt);
    assertThat(area.getSRID()).isEqualTo(4326);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{}",
        "{'type':'Point','coordinates':[0,0]}",
        "{'type':'Polygon'}",
        "{'type':'Polygon','coordinates':[]}",
        "{'type':'Polygon','coordinates':[[[0,0],[4,0],[4,4],[1,1]]]}",
        "{'type':'Polygon','coordinates':[[[0,0],[0,0]]]}",
        "{'type':'Polygon','coordinates':[[['0','0'],[4,0],[4,4],[0,0]]]}",
        "{'type':'Polygon','coordinates':[[[0],[4,0],[4,4],[0,0]]]}",
        "{'type':'Polygon','coordinates':[[[1e999,0],[4,0],[4,4],[1e999,0]]]}",
        "{'type':'Polygon','coordinates':[[[0,0],[4,0],[4,91],[0,0]]]}",
        "{'type':'MultiPolygon','coordinates':[[]]}",
        "{'type':'MultiPolygon','coordinates':[]}"
      })
  void refusesWhatIsNoArea(String json) {
    assertThatIllegalArgumentException().isThrownBy(() -> read(json.replace('\'', '"')));
  }

  private static Geometry read(String json) throws JsonProcessingException {
    return GeoJson.polygon(new ObjectMapper().readTree(json));
  }
}
