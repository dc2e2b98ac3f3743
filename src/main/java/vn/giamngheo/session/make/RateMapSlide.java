package vn.giamngheo.session.make;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.map.LayerPicture;
import vn.giamngheo.map.LayerUnit;
import vn.giamngheo.map.LayerView;
import vn.giamngheo.map.LayerWords;
import vn.giamngheo.picture.MapPicture;
import vn.giamngheo.picture.PlacedMap;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Slide;

/** The map of the poverty rate. */
final class RateMapSlide implements SlideMaker {
  /** Units of the drawing; a slide shows each as two pixels or more, so that names can be read. */
  private static final double WIDTH = 460;

  private static final double HEIGHT = 385;

  @Override
  public String title(Material m) {
    return m.say("Bản đồ tỷ lệ hộ nghèo", "Map of the poverty rate");
  }

  @Override
  public List<Slide> make(Material m) {
    Optional<Series> series = series(m);
    return series
        .map(m.map()::drawn)
        .filter(view -> view.layer().units().size() > 1 && !view.layer().valued().isEmpty())
        .map(view -> slide(m, series.get(), view))
        .filter(slide -> slide.blocks().stream().anyMatch(RateMapSlide::isDrawn))
        .stream()
        .toList();
  }

  private static boolean isDrawn(Block block) {
    return block instanceof Block.Map map && !map.areas().isEmpty();
  }

  private static Optional<Series> series(Material m) {
    return Stream.of("actual", "estimate", "plan")
        .map(status -> m.map().latest("poverty_rate", "all", status, ""))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Slide slide(Material m, Series series, LayerView view) {
    MapPicture picture = LayerPicture.of(view);
    String message =
        Extremes.of(m.map().units(series).stream().filter(UnitFigure::known).toList())
            .map(
                e ->
                    m.say(
                        "Tỷ lệ hộ nghèo cao nhất ở " + e.highest() + ", thấp nhất ở " + e.lowest(),
                        "The poverty rate is highest in "
                            + e.highest()
                            + " and lowest in "
                            + e.lowest()))
            .orElse("");
    List<Block> blocks = List.of(map(m, view, picture));
    return new Slide("map", picture.title(), message, blocks, m.unitSources(), List.of());
  }

  private static Block.Map map(Material m, LayerView view, MapPicture picture) {
    PlacedMap placed = PlacedMap.within(picture, WIDTH, HEIGHT);
    LayerWords words = new LayerWords(view);
    Map<String, LayerUnit> units =
        view.layer().units().stream()
            .collect(Collectors.toMap(LayerUnit::code, Function.identity()));
    List<Block.Area> areas =
        placed.areas().stream()
            .map(
                p ->
                    new Block.Area(
                        p.area().code(),
                        p.path(),
                        p.area().fill().colour(),
                        p.hatch(),
                        p.area().fill().hides(),
                        m.book().codeOrNull(words.link(units.get(p.area().code()))),
                        p.area().label(),
                        p.labelX(),
                        p.labelY()))
            .toList();
    return new Block.Map(
        "",
        picture.description(),
        placed.width(),
        placed.height(),
        areas,
        picture.legend().title(),
        picture.legend().keys().stream()
            .map(k -> new Block.Map.Key(k.fill().colour(), k.text(), k.fill().hides()))
            .toList(),
        picture.legend().notes());
  }

  @Override
  public String missing(Material m) {
    return m.notCarried("poverty_rate")
        .orElse(
            m.say(
                "Văn bản không in tỷ lệ hộ nghèo của từng đơn vị trên bản đồ.",
                "The document prints no poverty rate of the units of its map."));
  }
}
