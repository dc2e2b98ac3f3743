package vn.giamngheo.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.text.Language;

/** What the columns of open tables and the codes in them mean. */
final class DataDictionary {
  private final Map<String, List<AtlasQueries.Word>> lists;
  private final Language language;

  DataDictionary(AtlasQueries atlases, Language language) {
    this.lists =
        atlases.listWords().stream().collect(Collectors.groupingBy(AtlasQueries.Word::kind));
    this.language = language;
  }

  /** A column for programs, with the codes it takes. */
  Map<String, Object> toMap(DataColumn column) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", column.name());
    map.put("type", column.type());
    map.put("title", column.title().in(language));
    map.put("meaning", column.meaning().in(language));
    if (column.codes() != null) {
      Map<String, String> codes = new LinkedHashMap<>();
      words(column).forEach(word -> codes.put(word.id(), word.name().in(language)));
      map.put("codes", codes);
    }
    return map;
  }

  /** Table, column, title, type and meaning of every column. */
  List<List<Object>> columns(List<TableKind> tables) {
    List<List<Object>> rows = new ArrayList<>();
    for (TableKind table : tables) {
      for (DataColumn column : table.columns()) {
        rows.add(
            List.of(
                table.id(),
                column.name(),
                column.title().in(language),
                column.type(),
                column.meaning().in(language)));
      }
    }
    return rows;
  }

  /** Column, code and meaning of every code, each column once. */
  List<List<Object>> codes(List<TableKind> tables) {
    return tables.stream()
        .flatMap(table -> table.columns().stream())
        .filter(column -> column.codes() != null)
        .distinct()
        .flatMap(
            column ->
                words(column).stream()
                    .map(
                        word ->
                            List.<Object>of(column.name(), word.id(), word.name().in(language))))
        .toList();
  }

  private List<AtlasQueries.Word> words(DataColumn column) {
    return lists.getOrDefault(column.codes(), List.of());
  }
}
