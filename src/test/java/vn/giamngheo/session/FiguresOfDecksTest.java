package vn.giamngheo.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.TestServer;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Occasion;
import vn.giamngheo.session.deck.UnitCard;
import vn.giamngheo.session.make.DeckMaker;
import vn.giamngheo.text.Language;

/** Every figure of the decks of the real atlases is what the API and the pages say it is. */
class FiguresOfDecksTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final Pattern ADDRESS = Pattern.compile("/nguon/([^/]+)/(tinh/)?(.+)");
  private static final Pattern NUMBER =
      Pattern.compile("<a class=\"number\" href=\"(/nguon/[^\"]+)\">([^<]+)</a>");

  @ParameterizedTest
  @ValueSource(
      strings = {"krong-pa-2021", "gia-lai-2023", "ia-hdrai-2025", "dak-ha-2024", "dak-glei-2024"})
  void figuresAreThoseOfTheApiAndWrittenAsOnThePages(String atlas) {
    Deck deck = RealDecks.of(atlas, Language.VI);
    agreeWithTheApi(deck);
    Map<String, String> printed = numbers("/?atlas=" + atlas);
    deck.profiles().stream()
        .map(UnitCard::code)
        .limit(2)
        .forEach(code -> printed.putAll(numbers("/xa/" + code + "?atlas=" + atlas)));
    int compared = 0;
    for (DeckFigure figure : deck.figures()) {
      String text = printed.get(figure.address());
      if (text != null) {
        compared++;
        assertThat(text)
            .as(figure.label())
            .isIn(figure.text(), figure.full(), figure.text() + "\u00a0hộ");
      }
    }
    assertThat(compared).as("figures of the pages that the deck has").isGreaterThan(9);
  }

  /** Figures of documents, those carried to other units, ranks, scores, findings and money. */
  @ParameterizedTest
  @CsvSource({
    "krong-pa-2021, original, VI",
    "krong-pa-2021, original, EN",
    "krong-pa-2021, 2026-01-01, VI",
    "gia-lai-2023, original, EN",
    "ia-hdrai-2025, original, VI",
    "dak-ha-2024, original, VI",
    "dak-glei-2024, original, EN",
  })
  void everyFigureIsFoundAgainTodayAsItIs(String atlas, String boundaries, Language language) {
    Deck deck =
        boundaries.equals("original")
            ? RealDecks.of(atlas, language)
            : RealDecks.make(atlas, new DeckMaker.Wish(boundaries, Optional.empty()), language);
    Jdbi reader = SERVER.reader();
    AtlasQueries atlases = new AtlasQueries(reader);
    TodaysFigures today = new TodaysFigures(reader, atlases, new RebaseQueries(reader, atlases));
    Occasion occasion = new Occasion("7KQ2", "", null, "", atlas, 1, "", boundaries, "", null);
    HeldSession session = new HeldSession(occasion, language.id(), "");

    assertThat(today.all(session, atlases.get(atlas), language).differences(deck)).isEmpty();
    deck.figures().stream()
        .filter(f -> !f.address().startsWith("/nguon/"))
        .forEach(f -> isToldAsItIs(f, today.one(session, language)));
  }

  /** A figure that was another at the session. */
  private static void isToldAsItIs(DeckFigure f, Today today) {
    boolean recited = f.address().contains("#finding-") && !f.address().contains("so=expected");
    DeckFigure other =
        new DeckFigure(
            f.code(),
            recited ? "987.654" : "0",
            f.unit(),
            new BigDecimal("987654"),
            "",
            "",
            f.label(),
            f.source(),
            f.address());
    if (recited) {
      assertThat(today.find(other)).as(f.label()).isEmpty();
    } else {
      assertThat(today.find(other))
          .as(f.label())
          .hasValueSatisfying(now -> same(f, now, Today.text(other, now)));
    }
  }

  private static void same(DeckFigure f, Now now, String text) {
    if (now.value() == null) {
      assertThat(text).isEqualTo(f.text());
    } else {
      assertThat(now.value()).isEqualByComparingTo(f.value());
      assertThat(text).isEqualTo(now.text());
    }
  }

  @Test
  void carriedFiguresAreThoseOfTheApi() {
    Deck deck =
        RealDecks.make(
            "krong-pa-2021", new DeckMaker.Wish("2026-01-01", Optional.empty()), Language.VI);
    assertThat(deck.figures())
        .filteredOn(f -> f.address().contains("/rebased?"))
        .hasSizeGreaterThan(50);
    agreeWithTheApi(deck);
  }

  /** Gia Lai prints rates of its districts, which say nothing of the communes of today. */
  @Test
  void unitsOfAnotherDayThatNothingIsKnownOfAreNotTheFaultOfTheDocument() {
    Deck deck =
        RealDecks.make(
            "gia-lai-2023", new DeckMaker.Wish("2026-01-01", Optional.empty()), Language.VI);
    assertThat(deck.leftOut())
        .filteredOn(one -> one.title().equals("Bản đồ tỷ lệ hộ nghèo"))
        .extracting(Deck.LeftOut::reason)
        .containsExactly(
            "Số in trong văn bản là của các đơn vị cũ, không chuyển được sang 77 xã hiện nay (từ"
                + " 01/07/2025).");
    assertThat(deck.questions()).noneMatch(q -> q.rule().equals("units_without_figure"));
    assertThat(deck.profiles()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"krong-pa-2021", "ia-hdrai-2025", "dak-glei-2024"})
  void languagesDifferInWordsOnly(String atlas) {
    Deck vi = RealDecks.of(atlas, Language.VI);
    Deck en = RealDecks.of(atlas, Language.EN);
    assertThat(en.figures())
        .extracting(DeckFigure::address)
        .containsExactlyElementsOf(vi.figures().stream().map(DeckFigure::address).toList());
    assertThat(en.figures())
        .extracting(DeckFigure::value)
        .containsExactlyElementsOf(vi.figures().stream().map(DeckFigure::value).toList());
  }

  private static void agreeWithTheApi(Deck deck) {
    for (DeckFigure figure : deck.figures()) {
      Matcher address = ADDRESS.matcher(figure.address());
      if (address.matches()) {
        boolean computed = address.group(2) != null;
        JsonNode api =
            SERVER.json(
                "/api/atlases/"
                    + address.group(1)
                    + (computed ? "/computed/" : "/figures/")
                    + address.group(3));
        agree(figure, api, computed);
      }
    }
  }

  private static void agree(DeckFigure figure, JsonNode api, boolean computed) {
    assertThat(api.path("address").asText()).isEqualTo(figure.address());
    if (figure.value() == null) {
      assertThat(api.path("value").isNull()).as(figure.label()).isTrue();
    } else {
      int shift = api.path("measure").asText().equals("vnd") ? 6 : 0;
      assertThat(new BigDecimal(api.path("value").asText()))
          .as(figure.label())
          .isEqualByComparingTo(figure.value().movePointRight(shift));
    }
    if (!computed) {
      assertThat(figure.source()).isEqualTo(api.path("source").asText());
      assertThat(figure.label())
          .isEqualTo(
              Stream.of(
                      api.path("name").asText(),
                      api.path("unit").path("name").asText(),
                      api.path("period").asText())
                  .filter(part -> !part.isEmpty())
                  .collect(Collectors.joining(", ")));
    }
  }

  /** The numbers of a page, each under the address of its source. */
  private static Map<String, String> numbers(String page) {
    Map<String, String> numbers = new HashMap<>();
    Matcher link = NUMBER.matcher(SERVER.get(page).body());
    while (link.find()) {
      numbers.put(
          link.group(1).replace("&amp;", "&"), link.group(2).replace("&nbsp;", "\u00a0").strip());
    }
    return numbers;
  }
}
