package vn.giamngheo.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.text.Language;

/** What slides say of their figures. Read by hand from the documents' tables. */
class SlideMessagesTest {
  private static final List<String> ATLASES =
      List.of("krong-pa-2021", "gia-lai-2023", "ia-hdrai-2025", "dak-ha-2024", "dak-glei-2024");

  /**
   * Krông Pa: annex 1 (23,64 and 3,29 %; planned falls of 5,11 points in Đất Bằng and 1,28 in Phú
   * Cần; 3,75 points found, 3,30 planned), annex 2, annex 3 (only Ia Mlah lacks something more than
   * toilets: 71,1 % telecom against 53,3 %). Gia Lai: the table of districts. Ia H'Drai: annex A.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "krong-pa-2021|standing|Kế hoạch năm 2021: tỷ lệ hộ nghèo giảm",
        "krong-pa-2021|map|Tỷ lệ hộ nghèo cao nhất ở xã Đất Bằng, thấp nhất ở thị trấn Phú Túc",
        "krong-pa-2021|count-rate|Xã Đất Bằng và xã Ia Rmok vừa có tỷ lệ cao vừa có nhiều hộ nghèo",
        "krong-pa-2021|plan|Mức giảm tỷ lệ hộ nghèo theo kế hoạch 2021 thấp hơn mức đã giảm năm 2020",
        "krong-pa-2021|plan-units|Kế hoạch 2021 giảm nhiều nhất ở xã Đất Bằng, ít nhất ở xã Phú Cần",
        "krong-pa-2021|deprivations|Nhà tiêu hợp vệ sinh là thiếu hụt lớn nhất ở 13 trong 14 xã",
        "krong-pa-2021|minorities|Phần lớn hộ nghèo là hộ dân tộc thiểu số",
        "krong-pa-2021|minorities-units|Ở cả 14 xã, tỷ lệ hộ nghèo của dân tộc thiểu số cao hơn mức chung",
        "krong-pa-2021|priority|Cần ưu tiên trước: xã Đất Bằng, xã Krông Năng, xã Ia Rmok và xã Ia HDreh",
        "gia-lai-2023|plan-reduction|Mức giảm được giao cao nhất ở huyện Kông Chro, thấp nhất ở thành phố Pleiku",
        "gia-lai-2023|minorities|Văn bản chỉ đặt chỉ tiêu, không in số đã rà soát của dân tộc thiểu số",
        "ia-hdrai-2025|standing|Ước năm 2024 tỷ lệ hộ nghèo giảm",
        "ia-hdrai-2025|deprivations-both|Thiếu hụt lớn nhất của hộ nghèo là chất lượng nhà ở, của hộ cận nghèo là nhà tiêu hợp vệ sinh",
        "ia-hdrai-2025|money|Tỷ lệ giải ngân thấp nhất: ngân sách địa phương, vốn sự nghiệp, 2024",
        "ia-hdrai-2025|money-2|Chưa nguồn vốn nào giải ngân được một nửa số đã phân bổ",
        "dak-ha-2024|standing|Văn bản đặt chỉ tiêu nhưng không in tỷ lệ hộ nghèo đã rà soát",
        "dak-glei-2024|money|Tỷ lệ giải ngân thấp nhất: Dự án 2, ngân sách trung ương, tỉnh (không tách), 2022"
      })
  void slidesSayWhatTheirFiguresShow(String atlas, String slide, String message) {
    assertThat(RealDecks.of(atlas, Language.VI).slides())
        .filteredOn(s -> s.id().equals(slide))
        .extracting(s -> s.message().replace('\u00a0', ' '))
        .containsExactly(message);
  }

  /** Every figure carries a code; a heading has no place for one. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void messagesHoldNoFigures(Language language) {
    for (String atlas : ATLASES) {
      assertThat(RealDecks.of(atlas, language).slides())
          .extracting(slide -> slide.message().replaceAll("Sub-project \\d\\.\\d", ""))
          .noneMatch(message -> message.matches(".*(\\d[.,]\\d|%).*"));
    }
  }

  @ParameterizedTest
  @CsvSource({"dak-ha-2024", "dak-glei-2024"})
  void targetsThatTheFirstSlideHasAreNotShownTwice(String atlas) {
    Deck deck = RealDecks.of(atlas, Language.VI);

    assertThat(deck.slides()).noneMatch(slide -> slide.id().equals("plan"));
    assertThat(deck.leftOut())
        .filteredOn(one -> one.title().equals("Thực hiện và kế hoạch"))
        .extracting(Deck.LeftOut::reason)
        .containsExactly(
            "Văn bản chỉ in chỉ tiêu, đã nêu ở trang Tình hình chung; không có số thực hiện để so.");
  }
}
