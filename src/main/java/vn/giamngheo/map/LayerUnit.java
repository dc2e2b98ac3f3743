package vn.giamngheo.map;

import vn.giamngheo.indicator.Locator;
import vn.giamngheo.rebase.Rebased;
import vn.giamngheo.text.Text;

/**
 * One unit on the map.
 *
 * @param geometry GeoJSON text, EPSG:4326; null when no boundary is known
 * @param origin of the boundary: real, fitted or schematic; null without one
 * @param schematic whether the boundary is schematic, wholly or inside
 * @param box of the boundary; null without one
 * @param figure null when the document prints none for this unit
 * @param printed the figure as printed; null without figure
 * @param rank 1 for the highest figure, equal for equal ones; null without figure
 * @param locator where it is printed; null without figure
 * @param address of its provenance; null without figure
 * @param finding code of the finding that contests it; null when nothing does
 * @param severity of that finding; null when nothing contests it
 * @param rebased how the figure was carried here from other units; null for a printed one
 * @param suppressed whether the document prints a figure that is hidden to protect privacy
 */
public record LayerUnit(
    String code,
    Text name,
    double lon,
    double lat,
    String geometry,
    String origin,
    boolean schematic,
    double[] box,
    Double figure,
    String printed,
    String qualifier,
    String note,
    Integer rank,
    Locator locator,
    String address,
    String finding,
    String severity,
    Rebased rebased,
    boolean suppressed) {}
