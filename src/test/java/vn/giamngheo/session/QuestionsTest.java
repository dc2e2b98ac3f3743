package vn.giamngheo.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.deck.Line;
import vn.giamngheo.session.deck.Question;
import vn.giamngheo.session.deck.QuestionEdit;
import vn.giamngheo.session.make.DeckMaker;
import vn.giamngheo.text.Language;

/** What is asked of the real documents. Figures are those the documents print. */
class QuestionsTest {
  private static final List<String> ATLASES =
      List.of("krong-pa-2021", "gia-lai-2023", "ia-hdrai-2025", "dak-ha-2024", "dak-glei-2024");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          krong-pa-2021 | contradiction contradiction large_gap minority_gap agency_without_unit
          gia-lai-2023  | target_below large_gap
          ia-hdrai-2025 | target_missed low_disbursement low_disbursement nothing_disbursed contradiction to_clarify units_without_figure
          dak-ha-2024   | nothing_disbursed target_without_figure units_without_figure
          dak-glei-2024 | target_missed low_disbursement low_disbursement low_disbursement_of_support nothing_disbursed contradiction target_without_figure to_clarify units_without_figure
          """)
  void rulesAskWhatTheFiguresGiveReasonFor(String atlas, String rules) {
    assertThat(
            RealDecks.of(atlas, Language.VI).questions().stream()
                .map(Question::rule)
                .collect(Collectors.joining(" ")))
        .isEqualTo(rules);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          krong-pa-2021 | large_gap-24088-24076-2020 | Cuối năm 2020, tỷ lệ hộ nghèo của xã Đất Bằng là 23,64 %, của thị trấn Phú Túc là 3,29 %; mức chung là 11,78 %. Đề nghị UBND huyện Krông Pa cho biết giải pháp và nguồn lực riêng dành cho xã Đất Bằng.
          krong-pa-2021 | minority_gap-2020 | Cuối năm 2020, tỷ lệ hộ nghèo trong đồng bào dân tộc thiểu số (DTTS) hơn mức chung từ 10 điểm phần trăm trở lên ở xã Ia Rsươm (chung 15,29 %, DTTS 26,91 %). Đề nghị UBND huyện Krông Pa cho biết chính sách riêng cho đồng bào ở những nơi này.
          krong-pa-2021 | agency_without_unit | Bảng phân công để trống địa phương phụ trách của Ngân hàng Chính sách xã hội, Phòng Nông nghiệp PTNT huyện, Phòng Nội vụ huyện, Phòng Dân tộc huyện và 5 cơ quan khác. Đề nghị UBND huyện Krông Pa cho biết mỗi cơ quan này phụ trách địa phương nào.
          gia-lai-2023 | target_below | Chỉ tiêu giảm tỷ lệ hộ nghèo của tỉnh Gia Lai là 2,00 điểm phần trăm, nhưng nếu mọi đơn vị đạt đúng chỉ tiêu của mình thì tính theo số hộ chỉ giảm 1,85 điểm phần trăm. Đề nghị UBND tỉnh Gia Lai cho biết phần chênh lệch được giao cho đơn vị nào, hay chỉ tiêu sẽ được điều chỉnh.
          ia-hdrai-2025 | target_missed-reduction-2024 | Tỷ lệ hộ nghèo của huyện Ia H'Drai đi từ 7,93 % (thực hiện 2023) đến 3,03 % (ước thực hiện 2024), giảm ít hơn mức được giao năm 2024 là ít nhất 6,5 điểm phần trăm. Đề nghị UBND huyện Ia H’Drai cho biết vì sao và giải pháp để đạt chỉ tiêu được giao.
          ia-hdrai-2025 | low_disbursement-2024-total-central | Nguồn vốn năm 2024 – ngân sách trung ương: đến 30/06/2024 đã giải ngân 4.498 triệu đồng † trong 65.118 triệu đồng † được phân bổ, đạt 6,91 % † (vốn đầu tư phát triển 8,51 %; vốn sự nghiệp 2,08 %), thấp hơn phần thời gian đã qua của năm (50 %). Đề nghị UBND huyện Ia H’Drai cho biết vì sao chưa giải ngân hết và phần còn lại được xử lý thế nào.
          dak-ha-2024 | target_without_figure-poverty_rate_reduction-2024 | Văn bản đặt chỉ tiêu năm 2024 về mức giảm tỷ lệ hộ nghèo của huyện Đăk Hà là ít nhất 2,5 điểm phần trăm, nhưng không in tỷ lệ hộ nghèo đã rà soát. Đề nghị UBND huyện Đắk Hà cho biết số hộ nghèo và tỷ lệ hộ nghèo theo kết quả rà soát gần nhất.
          dak-glei-2024 | target_missed-r068 | Mức đạt đào tạo nghề so với chỉ tiêu của UBND tỉnh giao năm 2023 là 89,2 %, chưa đạt 100 %. Đề nghị UBND huyện Đắk Glei cho biết vì sao chưa đạt và giải pháp trong thời gian tới.
          dak-glei-2024 | low_disbursement-2022-DA2-central_province | Nguồn vốn năm 2022 – Dự án 2 “Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo”, ngân sách trung ương, tỉnh (không tách): đã giải ngân 864,733 triệu đồng trong 1.688 triệu đồng được phân bổ, đạt 51,23 %, dưới 90 % khi năm ngân sách đã hết. Đề nghị UBND huyện Đắk Glei cho biết vì sao chưa giải ngân hết và phần còn lại được xử lý thế nào.
          dak-glei-2024 | low_disbursement_of_support-vocational | Về đào tạo nghề, văn bản in tỷ lệ giải ngân so với kế hoạch vốn là 41,6 % năm 2022; 22,7 % † năm 2023, dưới 90 %. Đề nghị UBND huyện Đắk Glei cho biết vì sao chưa giải ngân hết và phần còn lại được xử lý thế nào.
          """)
  void questionsAreSentencesForASession(String atlas, String id, String sentence) {
    Deck deck = RealDecks.of(atlas, Language.VI);
    Question question =
        deck.questions().stream().filter(q -> q.id().startsWith(id)).findFirst().orElseThrow();
    assertThat(RealDecks.words(deck, question.text()).replace('\u00a0', ' ')).isEqualTo(sentence);
  }

  /** Every figure stands with its code, so digits of the words are years, dates and bounds. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyQuestionSaysItsRuleAndItsSources(Language language) {
    for (String atlas : ATLASES) {
      Deck deck = RealDecks.of(atlas, language);
      assertThat(deck.questions()).as(atlas).hasSizeBetween(2, 12);
      assertThat(deck.questions().stream().map(Question::id)).doesNotHaveDuplicates();
      for (Question question : deck.questions()) {
        String words = RealDecks.words(deck, question.text());
        assertThat(words)
            .as(atlas)
            .contains(language == Language.VI ? "Đề nghị UBND" : "We ask the")
            .endsWith(".")
            .doesNotContain("{")
            .doesNotContain("null");
        assertThat(question.why()).isNotEmpty();
        assertThat(question.sources()).isNotEmpty();
        assertThat(QuestionEdit.wording(question.text()).length()).isLessThan(QuestionEdit.LONGEST);
        question.text().pieces().stream()
            .filter(p -> p.figure() != null)
            .forEach(p -> assertThat(deck.figure(p.figure()).source()).isNotEmpty());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"krong-pa-2021", "dak-glei-2024"})
  void sameDataAskTheSame(String atlas) {
    Deck again = RealDecks.make(atlas, DeckMaker.Wish.usual(), Language.VI);
    assertThat(again).isEqualTo(RealDecks.of(atlas, Language.VI));
  }

  @Test
  void everyQuestionCanBeEditedInItsOwnWords() {
    for (String atlas : ATLASES) {
      Deck deck = RealDecks.of(atlas, Language.VI);
      for (Question question : deck.questions()) {
        Line edited =
            new QuestionEdit(question.id(), QuestionEdit.wording(question.text()), false)
                .line(question, deck);
        assertThat(RealDecks.words(deck, edited)).isEqualTo(RealDecks.words(deck, question.text()));
      }
    }
  }
}
