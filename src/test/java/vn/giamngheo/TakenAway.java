package vn.giamngheo;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What stands in files that were taken away, read with other libraries than those that wrote them.
 */
final class TakenAway {
  private TakenAway() {}

  /** A map as drawn. */
  record Drawing(Map<String, String> colours, Map<String, Shape> shapes, String text) {}

  /** Numbers without trailing zeros, so that only their value counts. */
  static Map<String, String> plain(Map<String, String> values) {
    Map<String, String> plain = new TreeMap<>();
    values.forEach((code, value) -> plain.put(code, plain(value)));
    return plain;
  }

  private static String plain(String number) {
    return number == null || number.isEmpty()
        ? ""
        : new BigDecimal(number).stripTrailingZeros().toPlainString();
  }

  static Map<String, String> csv(byte[] file, String column) {
    Map<String, String> values = new TreeMap<>();
    records(file).forEach(r -> values.put(r.getField("unit_code"), plain(r.getField(column))));
    return values;
  }

  static Map<String, String> printed(byte[] csv) {
    return texts(csv, "printed");
  }

  /** A column as it stands there, by code of the unit. */
  static Map<String, String> texts(byte[] csv, String column) {
    Map<String, String> values = new TreeMap<>();
    records(csv).forEach(r -> values.put(r.getField("unit_code"), r.getField(column)));
    return values;
  }

  static Map<String, String> printed(JsonNode map) {
    Map<String, String> values = new TreeMap<>();
    map.path("features")
        .forEach(
            f ->
                values.put(f.path("id").asText(), f.path("properties").path("printed").asText("")));
    values.replaceAll((code, value) -> value.equals("null") ? "" : value);
    return values;
  }

  private static List<NamedCsvRecord> records(byte[] csv) {
    String text = new String(csv, StandardCharsets.UTF_8);
    if (text.charAt(0) != '\ufeff') {
      throw new AssertionError("no byte order mark");
    }
    return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
  }

  /** The first sheet: code in B, value in D; the total below has no rank but a code of its own. */
  static Map<String, String> workbook(byte[] file) throws Exception {
    Map<String, String> values = new TreeMap<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      boolean head = true;
      for (Row row : book.getSheetAt(0)) {
        boolean unit = !head && row.getCell(1) != null && !isBold(book, row);
        if (unit) {
          boolean number = row.getCell(3).getCellType() == CellType.NUMERIC;
          values.put(
              row.getCell(1).getStringCellValue(),
              number ? plain(Double.toString(row.getCell(3).getNumericCellValue())) : "");
        }
        head = head && (row.getCell(1) == null || !isBold(book, row));
      }
    }
    return values;
  }

  private static boolean isBold(XSSFWorkbook book, Row row) {
    return book.getFontAt(row.getCell(1).getCellStyle().getFontIndex()).getBold();
  }

  static Map<String, String> geoPackage(byte[] file, String column) throws Exception {
    Map<String, String> values = new TreeMap<>();
    Path path = Files.createTempFile("layer", ".gpkg");
    Files.write(path, file);
    try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + path);
        ResultSet rows =
            db.createStatement().executeQuery("select unit_code, \"" + column + "\" from units")) {
      while (rows.next()) {
        // As a number where it is one: SQLite writes fewer digits than it keeps.
        Object value = rows.getObject(2);
        values.put(rows.getString(1), plain(value == null ? null : value.toString()));
      }
    } finally {
      Files.delete(path);
    }
    return values;
  }

  /** The table of units of an annex, whose units are known by name. */
  static Map<String, String> annex(byte[] file, JsonNode map) throws Exception {
    Map<String, String> codes = new HashMap<>();
    map.path("features")
        .forEach(f -> codes.put(f.path("properties").path("name").asText(), f.path("id").asText()));
    Map<String, String> values = new TreeMap<>();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      XWPFTable table = document.getTables().get(1);
      for (int i = 1; i < table.getNumberOfRows(); i++) {
        String code = codes.get(table.getRow(i).getCell(1).getText());
        if (code != null) {
          String value = table.getRow(i).getCell(2).getText().replaceAll("[^0-9.,−]", "");
          values.put(code, plain(value.replace(".", "").replace(',', '.').replace('−', '-')));
        }
      }
    }
    return values;
  }

  static Map<String, String> classesOfDrawing(byte[] svg) throws Exception {
    Map<String, String> classes = new TreeMap<>();
    for (Element group : areas(parse(svg))) {
      classes.put(group.getAttribute("id").substring(1), group.getAttribute("data-class"));
    }
    return classes;
  }

  static Drawing drawing(byte[] svg) throws Exception {
    Document document = parse(svg);
    Map<String, String> colours = new TreeMap<>();
    Map<String, Shape> shapes = new TreeMap<>();
    for (Element group : areas(document)) {
      Element path = (Element) group.getElementsByTagName("path").item(0);
      colours.put(group.getAttribute("id").substring(1), path.getAttribute("fill"));
      shapes.put(group.getAttribute("id").substring(1), shape(path.getAttribute("d")));
    }
    NodeList texts = document.getElementsByTagName("text");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < texts.getLength(); i++) {
      text.append(texts.item(i).getTextContent()).append(" ");
    }
    return new Drawing(colours, shapes, text.toString());
  }

  private static List<Element> areas(Document svg) {
    NodeList groups = svg.getElementsByTagName("g");
    return java.util.stream.IntStream.range(0, groups.getLength())
        .mapToObj(i -> (Element) groups.item(i))
        .filter(g -> g.getAttribute("id").matches("u\\d+"))
        .toList();
  }

  private static Shape shape(String data) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (String ring : data.split("Z")) {
      boolean first = true;
      for (String corner : ring.substring(1).split("L")) {
        String[] at = corner.split(" ");
        double x = Double.parseDouble(at[0]);
        double y = Double.parseDouble(at[1]);
        if (first) {
          path.moveTo(x, y);
        } else {
          path.lineTo(x, y);
        }
        first = false;
      }
      path.closePath();
    }
    return path;
  }

  private static Document parse(byte[] svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg));
  }
}
