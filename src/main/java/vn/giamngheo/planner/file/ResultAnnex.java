package vn.giamngheo.planner.file;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.export.Annex;
import vn.giamngheo.export.AnnexWriter;
import vn.giamngheo.picture.MapPicture;
import vn.giamngheo.picture.PngPicture;

/**
 * What a panel shows as a part of an annex: sentences, table and the map as the panel paints it.
 *
 * @param picture null where there is nothing to paint
 */
record ResultAnnex(ResultMap map, PanelResult result, MapPicture picture) {
  /** 165 mm of paper at 180 dots per inch. */
  static final int MAP_PIXELS = 1170;

  static ResultAnnex of(ResultMap map, PanelResult result) {
    return new ResultAnnex(
        map,
        result,
        result.picture() == null
            ? null
            : result.picture().apply(new ResultPictures(map, result.answer())));
  }

  String title() {
    return result.title().in(map.language());
  }

  List<Annex.Block> tables() {
    ResultRows rows = new ResultRows(map.language(), result.answer());
    return result.tables().apply(rows);
  }

  Annex.Picture painted() {
    return new Annex.Picture(
        PngPicture.paint(picture, MAP_PIXELS),
        picture.title() + ". " + picture.description(),
        Annex.TEXT_WIDTH_MM);
  }

  /** An annex of the result alone. */
  byte[] write() {
    List<Annex.Block> blocks = new ArrayList<>(tables());
    if (picture != null) {
      blocks.add(painted());
    }
    ResultRows told = new ResultRows(map.language(), result.answer());
    blocks.add(
        new Annex.Note(
            told.say("Nguồn: %s.", "Source: %s.")
                .formatted(result.answer().path("source").asText())));
    blocks.add(new Annex.Note(map.revisionLine() + "."));
    String title = title() + ", " + map.place().in(map.language());
    return AnnexWriter.write(
        new Annex(map.language(), title, "", blocks, List.of(told.say("Như trên", "As above"))));
  }
}
