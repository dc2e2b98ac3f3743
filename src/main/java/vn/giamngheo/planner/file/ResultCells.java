package vn.giamngheo.planner.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.giamngheo.export.Align;
import vn.giamngheo.export.Annex;
import vn.giamngheo.text.Numbers;

/** Sentences, numbers and plain tables of a panel's answer, as an annex has them. */
record ResultCells(ResultRows told) {
  /**
   * The sentence of the answer, unless null, and its warnings; what differs is told in sentences.
   */
  List<Annex.Block> said(JsonNode sentence) {
    return Stream.of(
            Stream.ofNullable(sentence),
            Stream.of(told.answer().path("warning")),
            each(told.answer().path("differences")),
            each(told.answer().path("notes")))
        .flatMap(s -> s)
        .filter(JsonNode::isTextual)
        .map(text -> (Annex.Block) new Annex.Paragraph(text.asText()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  Annex.Table pairs(List<List<Object>> rows) {
    return new Annex.Table(
        List.of(
            column("Mục", "Item", 50, Align.LEFT), column("Nội dung", "Content", 115, Align.LEFT)),
        rows.stream().map(row -> row.stream().map(this::text).toList()).toList(),
        List.of());
  }

  Annex.Column column(String vi, String en, double width, Align align) {
    return new Annex.Column(told.say(vi, en), width, align);
  }

  static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  static String name(JsonNode unit) {
    return unit.path("name").asText();
  }

  /** A number with the digits it has. */
  String exact(JsonNode number) {
    return number.isNumber() ? text(ResultRows.cell(number)) : "–";
  }

  String signed(JsonNode number) {
    return (number.isNumber() && number.asLong() > 0 ? "+" : "") + exact(number);
  }

  String number(JsonNode number, int decimals) {
    return number.isNumber() ? Numbers.both(number.asDouble(), decimals).in(told.language()) : "–";
  }

  String text(Object cell) {
    if (cell == null) {
      return "";
    }
    return cell instanceof BigDecimal number
        ? Numbers.format(number, told.language())
        : cell.toString();
  }
}
