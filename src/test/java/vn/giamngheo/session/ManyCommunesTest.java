package vn.giamngheo.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.TestServer;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.make.DeckMaker;
import vn.giamngheo.session.screen.OfflineFile;
import vn.giamngheo.text.Language;

/** A deck of a province of 300 communes: slides that can be read, the rest in the annex. */
class ManyCommunesTest {
  private static final int OFFLINE_BYTES = 3 << 20;
  @TempDir private Path folder;

  @Test
  void slidesHoldTheWorstAndTheAnnexAll() {
    try (TestServer server = TestServer.of(ManyCommunes.in(folder))) {
      Jdbi reader = server.reader();
      AtlasQueries atlases = new AtlasQueries(reader);
      DeckMaker maker = new DeckMaker(reader, atlases, new RebaseQueries(reader, atlases), "test");
      Deck deck = maker.make(atlases.get(ManyCommunes.ATLAS), DeckMaker.Wish.usual(), Language.VI);

      assertThat(blocks(deck, Block.Table.class)).allMatch(t -> t.rows().size() <= 14);
      assertThat(blocks(deck, Block.Chart.class))
          .filteredOn(chart -> chart.type() != Block.ChartKind.SCATTER)
          .allMatch(chart -> chart.rows().size() <= 18);
      assertThat(blocks(deck, Block.Chart.class))
          .filteredOn(chart -> chart.type() != Block.ChartKind.SCATTER)
          .filteredOn(chart -> chart.rows().get(0).unit() != null)
          .isNotEmpty()
          .extracting(Block.Chart::caption)
          .containsOnly("14 trong 300 xã; xem đủ ở phụ lục.");
      assertThat(blocks(deck, Block.Table.class))
          .filteredOn(Block.Table::shaded)
          .singleElement()
          .extracting(Block.Table::note)
          .asString()
          .endsWith("14 trong 303 xã; xem đủ ở phụ lục.");
      assertThat(deck.annex())
          .extracting(Block.Table::caption)
          .containsExactly(
              "Số liệu từng xã", "Tỷ lệ hộ nghèo thiếu hụt (%), 2020", "Đơn vị cần ưu tiên");
      assertThat(deck.annex().get(0).rows()).hasSize(303);
      assertThat(deck.profiles()).hasSize(300).allMatch(card -> card.lines().size() == 9);
      assertThat(deck.slides()).hasSizeLessThan(20);
      assertThat(OfflineFile.write(RealDecks.preview(deck))).hasSizeLessThan(OFFLINE_BYTES);
    }
  }

  private static <T extends Block> List<T> blocks(Deck deck, Class<T> type) {
    return deck.slides().stream()
        .flatMap(slide -> slide.blocks().stream())
        .flatMap(block -> type.isInstance(block) ? Stream.of(type.cast(block)) : Stream.empty())
        .toList();
  }
}
