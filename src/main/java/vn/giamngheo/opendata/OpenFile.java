package vn.giamngheo.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.takeaway.FileType;

/**
 * A file of an atlas that can be taken away.
 *
 * @param name as it stands in the address, without the ending
 * @param table the table it holds; null when it holds something else
 */
record OpenFile(String name, FileType type, TableKind table) {
  /** Everything: all tables in one workbook, or all files and the package in one zip. */
  static final String ALL = "data";

  /** Units with their boundaries and a column for each series. */
  static final String UNITS = "units";

  static final String DICTIONARY = "dictionary";
  static final String CODES = "codes";

  private static final List<OpenFile> LIST = list();

  /** Every file an atlas has. */
  static List<OpenFile> all() {
    return LIST;
  }

  /** The file of that full name. */
  static Optional<OpenFile> find(String fullName) {
    return LIST.stream().filter(file -> file.fullName().equals(fullName)).findFirst();
  }

  String fullName() {
    return name + "." + type.ending();
  }

  private static List<OpenFile> list() {
    List<OpenFile> files = new ArrayList<>();
    for (TableKind table : TableKind.values()) {
      for (FileType type : List.of(FileType.CSV, FileType.XLSX, FileType.JSON)) {
        files.add(new OpenFile(table.id(), type, table));
      }
    }
    files.add(new OpenFile(UNITS, FileType.GEOJSON, null));
    files.add(new OpenFile(UNITS, FileType.GPKG, null));
    files.add(new OpenFile(DICTIONARY, FileType.CSV, null));
    files.add(new OpenFile(CODES, FileType.CSV, null));
    files.add(new OpenFile(ALL, FileType.XLSX, null));
    files.add(new OpenFile(ALL, FileType.ZIP, null));
    return List.copyOf(files);
  }
}
