package vn.giamngheo.map;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.giamngheo.disclosure.Disclosure;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.Indicator;
import vn.giamngheo.rebase.RebasedJson;
import vn.giamngheo.rebase.RebasedWords;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.rebase.Vintage;
import vn.giamngheo.takeaway.BoundaryWords;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Replies;

/** Writes a layer as a GeoJSON FeatureCollection with legend, source and notes beside it. */
final class LayerWriter {
  private final Atlas atlas;
  private final Indicator indicator;
  private final LayerQuery query;
  private final Layer layer;
  private final Rebasing rebasing;
  private final Map<String, Text> methodNames;
  private final Language language;

  /**
   * @param rebasing how the figures were carried to these units; null for the document's own
   */
  LayerWriter(
      Atlas atlas,
      Indicator indicator,
      LayerQuery query,
      Layer layer,
      Rebasing rebasing,
      Map<String, Text> methodNames,
      Language language) {
    this.atlas = atlas;
    this.indicator = indicator;
    this.query = query;
    this.layer = layer;
    this.rebasing = rebasing;
    this.methodNames = methodNames;
    this.language = language;
  }

  byte[] write() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(32_768);
    try (JsonGenerator json = Replies.JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("type", "FeatureCollection");
      writeSelection(json);
      writeLegend(json);
      writeBoundaries(json);
      writeSummary(json);
      LayerNotes words = new LayerNotes(atlas, query, layer, rebasing, language);
      json.writeStringField("source", words.source());
      json.writeObjectField("notes", words.notes());
      json.writeArrayFieldStart("features");
      for (LayerUnit unit : layer.units()) {
        writeFeature(json, unit);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return out.toByteArray();
  }

  private void writeSelection(JsonGenerator json) throws IOException {
    json.writeStringField("atlas", atlas.id());
    json.writeObjectFieldStart("indicator");
    json.writeStringField("id", indicator.id());
    json.writeStringField("name", indicator.name().in(language));
    json.writeStringField("description", indicator.description().in(language));
    json.writeStringField(
        "dimension", indicator.dimension() == null ? null : indicator.dimension().in(language));
    json.writeStringField("measure", indicator.measure());
    json.writeStringField("measureName", indicator.measureName().in(language));
    json.writeNumberField("decimals", indicator.decimals());
    json.writeEndObject();
    json.writeStringField("period", query.series().period());
    json.writeStringField("status", query.series().status());
    json.writeStringField("group", query.series().group());
    json.writeStringField("base", query.series().base());
    json.writeStringField("standard", atlas.standard());
    json.writeStringField("standardName", atlas.standardName().in(language));
  }

  private void writeLegend(JsonGenerator json) throws IOException {
    List<Double> borders = layer.breaks().borders();
    json.writeStringField("method", query.method().id());
    json.writeStringField("methodName", methodNames.get(query.method().id()).in(language));
    json.writeNumberField("classes", layer.breaks().size());
    json.writeObjectField("breaks", borders);
    json.writeArrayFieldStart("legend");
    for (int i = 0; i < layer.breaks().size(); i++) {
      int number = i;
      json.writeStartObject();
      json.writeNumberField("class", i);
      json.writeNumberField("from", borders.get(i));
      json.writeNumberField("to", borders.get(i + 1));
      json.writeNumberField(
          "count",
          layer.valued().stream()
              .filter(u -> layer.breaks().classOf(u.figure()) == number)
              .count());
      json.writeBooleanField("upperIncluded", i == layer.breaks().size() - 1);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeBoundaries(JsonGenerator json) throws IOException {
    boolean schematic = layer.units().stream().anyMatch(LayerUnit::schematic);
    json.writeObjectFieldStart("boundaries");
    json.writeBooleanField("schematic", schematic);
    LocalDate day = rebasing == null ? atlas.unitsAsOf() : rebasing.vintage().day();
    BoundaryWords words = new BoundaryWords(layer.origins(), day);
    json.writeStringField("label", words.label().in(language));
    json.writeObjectField("origins", words.counts());
    json.writeStringField("asOf", day.toString());
    json.writeStringField("vintage", rebasing == null ? Vintage.ORIGINAL : rebasing.vintage().id());
    json.writeEndObject();
    double[] box = boundingBox();
    if (box != null) {
      json.writeFieldName("bbox");
      json.writeArray(box, 0, 4);
    }
  }

  private double[] boundingBox() {
    double[] all = null;
    for (LayerUnit unit : layer.units()) {
      double[] box = unit.box();
      if (box != null) {
        all =
            all == null
                ? box.clone()
                : new double[] {
                  Math.min(all[0], box[0]),
                  Math.min(all[1], box[1]),
                  Math.max(all[2], box[2]),
                  Math.max(all[3], box[3])
                };
      }
    }
    return all;
  }

  private void writeSummary(JsonGenerator json) throws IOException {
    List<LayerUnit> valued = layer.valued();
    json.writeObjectFieldStart("summary");
    json.writeNumberField("count", valued.size());
    json.writeNumberField("missing", layer.units().size() - valued.size());
    writeBrief(json, "min", valued.isEmpty() ? null : valued.get(valued.size() - 1));
    writeBrief(json, "max", valued.isEmpty() ? null : valued.get(0));
    writeBrief(json, "parent", layer.total());
    json.writeEndObject();
  }

  private void writeBrief(JsonGenerator json, String field, LayerUnit unit) throws IOException {
    if (unit == null) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    json.writeStringField("code", unit.code());
    json.writeStringField("name", unit.name().in(language));
    writeFigure(json, unit);
    json.writeEndObject();
  }

  private void writeFigure(JsonGenerator json, LayerUnit unit) throws IOException {
    json.writeObjectField("value", unit.figure());
    json.writeStringField("printed", unit.printed());
    json.writeStringField("qualifier", unit.qualifier() == null ? "" : unit.qualifier());
    String locator = locator(unit);
    json.writeStringField("locator", locator);
    json.writeStringField(
        "source", locator == null ? null : atlas.citation(language) + ", " + locator);
    json.writeStringField("note", unit.note() == null ? "" : unit.note());
    json.writeStringField("address", unit.address());
    if (unit.rebased() != null) {
      RebasedJson.write(json, unit.rebased(), language);
    } else if (unit.suppressed()) {
      json.writeStringField("reason", Disclosure.HIDDEN.in(language));
    }
    if (unit.suppressed()) {
      json.writeBooleanField("suppressed", true);
    }
    if (unit.finding() == null) {
      json.writeNullField("contested");
    } else {
      json.writeObjectField(
          "contested", Map.of("finding", unit.finding(), "severity", unit.severity()));
    }
  }

  private String locator(LayerUnit unit) {
    if (unit.rebased() != null) {
      return RebasedWords.locator(unit.rebased()).map(text -> text.in(language)).orElse(null);
    }
    return unit.locator() == null ? null : unit.locator().in(language);
  }

  private void writeFeature(JsonGenerator json, LayerUnit unit) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", unit.code());
    json.writeFieldName("geometry");
    if (unit.geometry() == null) {
      json.writeNull();
    } else {
      json.writeRawValue(unit.geometry());
    }
    json.writeObjectFieldStart("properties");
    json.writeStringField("code", unit.code());
    json.writeStringField("name", unit.name().in(language));
    json.writeObjectField(
        "class", unit.figure() == null ? null : layer.breaks().classOf(unit.figure()));
    json.writeObjectField("rank", unit.rank());
    writeFigure(json, unit);
    json.writeNumberField("lon", unit.lon());
    json.writeNumberField("lat", unit.lat());
    json.writeEndObject();
    json.writeEndObject();
  }
}
