package vn.giamngheo.session.make;

import java.util.List;
import vn.giamngheo.session.deck.Slide;

/** Makes the slides of one subject. */
interface SlideMaker {
  /** In the order of a session. */
  List<SlideMaker> ALL =
      List.of(
          new StandingSlide(),
          new RateMapSlide(),
          new CountAndRateSlide(),
          new PlanSlides(),
          new DeprivationSlides(),
          new MinoritySlides(),
          new PrioritySlide(),
          new MoneySlides(),
          new ResultSlides(),
          new AgencySlides(),
          new DoubtSlides(),
          new SourcesSlide());

  /** Rows of a table that a slide shows in letters that can be read from the last row. */
  int MOST_ROWS = 14;

  /** Bars of a chart. */
  int MOST_MARKS = 18;

  /** What the subject is called, for the presenter. */
  String title(Material material);

  /** The slides; none when the data have nothing for them. */
  List<Slide> make(Material material);

  /** Why there are none, as a sentence. */
  String missing(Material material);
}
