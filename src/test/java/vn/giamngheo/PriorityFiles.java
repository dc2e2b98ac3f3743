package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Asks the shared server for lists of priorities and for their files. */
final class PriorityFiles {
  static final TestServer SERVER = TestServer.shared();
  static final ObjectMapper JSON = new ObjectMapper();
  static final String PRIORITY = "/api/atlases/krong-pa-2021/priority";
  static final String CRITERIA =
      "\"criteria\":[{\"indicator\":\"poverty_rate\",\"period\":\"2020\",\"weight\":2},"
          + "{\"indicator\":\"poor_households\",\"period\":\"2020\",\"weight\":1},"
          + "{\"indicator\":\"dep_water_rate_reduction\",\"period\":\"2021\",\"status\":\"plan\","
          + "\"weight\":1}]";
  static final String SURE =
      "{" + CRITERIA + ",\"selection\":{\"top\":5},\"uncertainty\":{\"draws\":500,\"seed\":7}}";

  /** On the four communes there are since 1 July 2025. */
  static final String TODAY =
      "{\"criteria\":[{\"indicator\":\"poverty_rate\",\"period\":\"2020\",\"weight\":1},"
          + "{\"indicator\":\"poor_households\",\"period\":\"2020\",\"weight\":1}],"
          + "\"boundaries\":\"2026-01-01\",\"selection\":{\"top\":2},"
          + "\"uncertainty\":{\"draws\":200}}";

  private PriorityFiles() {}

  static JsonNode answer(String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(SERVER.url(PRIORITY)))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = SERVER.send(request);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  static String address(JsonNode answer, String ending) {
    return PRIORITY + "." + ending + "?scenario=" + encoded(answer.path("code").asText());
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static byte[] file(JsonNode answer, String ending) {
    HttpResponse<byte[]> file = SERVER.bytes(address(answer, ending));
    assertThat(file.statusCode()).as(ending).isEqualTo(200);
    return file.body();
  }

  /** Rows of a sheet by the texts of its header, numbers as numbers. */
  static List<Map<String, Object>> rows(XSSFWorkbook book, String name) {
    Sheet sheet = book.getSheet(name);
    Row header = sheet.getRow(sheet.getPaneInformation().getHorizontalSplitTopRow() - 1);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int at = header.getRowNum() + 1; at <= sheet.getLastRowNum(); at++) {
      Map<String, Object> row = new TreeMap<>();
      sheet
          .getRow(at)
          .forEach(
              cell -> {
                boolean number = cell.getCellType() == CellType.NUMERIC;
                row.put(
                    header.getCell(cell.getColumnIndex()).getStringCellValue(),
                    number ? (Object) cell.getNumericCellValue() : cell.toString());
              });
      rows.add(row);
    }
    return rows;
  }
}
