package vn.giamngheo.planner.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import vn.giamngheo.export.Annex;
import vn.giamngheo.picture.MapPicture;
import vn.giamngheo.text.Text;

/**
 * What a panel of the workbench shows, before it is made into a file.
 *
 * @param suffix of the file's name: "-cum"
 * @param title of the section in an annex
 * @param boundaries day of the units, or {@code original}
 * @param answer the page gets
 * @param picture null where there is nothing to paint
 * @param tables of an annex
 */
record PanelResult(
    String suffix,
    Text title,
    String boundaries,
    JsonNode answer,
    Function<ResultPictures, MapPicture> picture,
    Function<ResultRows, List<Annex.Block>> tables) {}
