package vn.giamngheo.session.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.document.FigureSources;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.rebase.Vintage;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.deck.Question;
import vn.giamngheo.session.deck.Slide;
import vn.giamngheo.session.deck.UnitCard;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** Makes the deck of an atlas from the data as they are now. */
public final class DeckMaker {
  private static final Text SHOWN_ONLY =
      new Text(
          "Một số con số đã ẩn để bảo vệ riêng tư; trang này chỉ xét các số được hiện",
          "Some figures are hidden to protect privacy; this slide looks at those that are shown");

  private final Jdbi db;
  private final AtlasQueries atlases;
  private final RebaseQueries rebase;
  private final FigureSources sources;
  private final String version;

  /**
   * @param db may see what everybody may see
   * @param version of the program
   */
  public DeckMaker(Jdbi db, AtlasQueries atlases, RebaseQueries rebase, String version) {
    this.db = db;
    this.atlases = atlases;
    this.rebase = rebase;
    this.sources = new FigureSources(db, atlases, rebase);
    this.version = version;
  }

  /**
   * The deck.
   *
   * @param wish which units and which priorities
   * @throws vn.giamngheo.web.Problem 400 or 404 when the wish does not fit the atlas
   */
  public Deck make(Atlas atlas, Wish wish, Language language) {
    Material material = Material.read(db, atlases, rebase, sources, atlas, wish, version, language);
    List<Slide> slides = new ArrayList<>();
    List<Deck.LeftOut> leftOut = new ArrayList<>();
    for (SlideMaker maker : SlideMaker.ALL) {
      List<Slide> made = maker.make(material);
      made.forEach(slide -> slides.add(atlas.restricted() ? shownOnly(slide, language) : slide));
      if (made.isEmpty()) {
        leftOut.add(new Deck.LeftOut(maker.title(material), maker.missing(material)));
      }
    }
    List<Question> questions = Questions.of(material);
    List<UnitCard> cards = new UnitCards(material).list();
    List<Block.Table> annex = new AnnexTables(material).list();
    return new Deck(
        Deck.FORMAT,
        language.id(),
        atlas.id(),
        atlas.title().in(language),
        atlas.unitName().in(language),
        atlas.standardName().in(language),
        atlas.citation(language),
        material.vintage(),
        material.revisionLine(),
        material.book().list(),
        slides,
        leftOut,
        questions,
        cards,
        annex);
  }

  /** Where figures are hidden nobody is called first or last: the hidden one might be. */
  private static Slide shownOnly(Slide slide, Language language) {
    List<String> sources = new ArrayList<>(slide.sources());
    sources.add(SHOWN_ONLY.in(language));
    return new Slide(slide.id(), slide.title(), slide.blocks(), sources, slide.notes());
  }

  /**
   * What the deck is to be made for.
   *
   * @param boundaries {@code original} or a day
   * @param scenario code of the scenario for the priority communes; empty for the first ready-made
   *     one
   */
  public record Wish(String boundaries, Optional<String> scenario) {
    /** The document's own units, the first ready-made scenario. */
    public static Wish usual() {
      return new Wish(Vintage.ORIGINAL, Optional.empty());
    }
  }
}
