package vn.giamngheo.planner.file;

import java.util.List;
import vn.giamngheo.indicator.Indicator;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.planner.rank.Figure;
import vn.giamngheo.text.Text;

/**
 * A series that the map shows although nothing is ranked by it.
 *
 * @param column its figures, one for each unit of the scenario's figures; null where there is none
 * @param printed what they were on the document's own units; empty where they are these
 * @param places where they are printed: "Phụ lục 1"
 */
record ShownSeries(
    Series series,
    Indicator indicator,
    Text label,
    Figure[] column,
    double[] printed,
    List<Text> places) {}
