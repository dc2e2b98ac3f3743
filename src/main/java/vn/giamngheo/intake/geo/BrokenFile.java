package vn.giamngheo.intake.geo;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import vn.giamngheo.intake.Excerpt;

/** What to say of a file at which a reader gave up. */
final class BrokenFile {
  private BrokenFile() {}

  static UnreadableFileException refusal(String name, IOException e) {
    if (e instanceof EOFException || e instanceof JsonEOFException || isCutOff(e)) {
      return UnreadableFileException.of(
          name, "tệp bị cắt giữa chừng", "the file is cut off in the middle");
    }
    if (e instanceof StreamConstraintsException) {
      return UnreadableFileException.of(
          name,
          "JSON lồng quá sâu hoặc có giá trị quá dài; không đọc",
          "the JSON is nested too deep or has too long a value; not read");
    }
    if (e instanceof CharConversionException || String.valueOf(e.getMessage()).contains("UTF-8")) {
      return UnreadableFileException.of(
          name, "chữ trong tệp không phải UTF-8", "the text of the file is not UTF-8");
    }
    if (e instanceof ZipException) {
      return UnreadableFileException.of(
          name, "tệp .gz hỏng hoặc không phải gzip", "the .gz is broken or is no gzip");
    }
    return e instanceof JsonProcessingException json ? ofJson(name, json) : ofOther(name, e);
  }

  private static boolean isCutOff(IOException e) {
    return e instanceof JsonProcessingException json
        && json.getOriginalMessage().startsWith("Unexpected end-of-input");
  }

  /** By its place alone: the library's words are English only, and for programmers. */
  private static UnreadableFileException ofJson(String name, JsonProcessingException json) {
    JsonLocation at = json.getLocation();
    String line = at == null ? "?" : String.valueOf(at.getLineNr());
    String column = at == null ? "?" : String.valueOf(at.getColumnNr());
    return UnreadableFileException.of(
        name,
        "JSON hỏng ở dòng " + line + ", cột " + column,
        "broken JSON at line " + line + ", column " + column);
  }

  private static UnreadableFileException ofOther(String name, IOException e) {
    String why = Excerpt.line(String.valueOf(e.getMessage()));
    return UnreadableFileException.of(name, "tệp hỏng: " + why, "the file is broken: " + why);
  }
}
