package vn.giamngheo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same quantity in two documents. */
class OtherDocumentTest {
  @TempDir private Path folder;
  private SampleContent content;

  @BeforeEach
  void open() throws IOException {
    content = new SampleContent(folder, 2);
  }

  @AfterEach
  void close() {
    content.close();
  }

  @Test
  void anotherAmountIsAskedAboutInBothDocuments() {
    SampleDocument first = document("mot", "2022-2025", "1234");
    content.load(first);
    assertThat(stored(first)).isEmpty();

    SampleDocument second = document("hai", "2022-2025", "1243");
    content.load(second);

    assertThat(stored(first)).containsExactly("other_document 1.234 1.243 −9 to_clarify");
    assertThat(stored(second)).containsExactly("other_document 1.243 1.234 9 to_clarify");
  }

  @Test
  void theSameAmountIsNot() {
    SampleDocument first = document("mot", "2022-2025", "1234");
    content.load(first);
    content.load(document("hai", "2022-2025", "1234"));

    assertThat(stored(first)).isEmpty();
  }

  @Test
  void anotherStandardIsAnotherQuantity() {
    SampleDocument first = document("mot", "2022-2025", "1234");
    content.load(first);
    content.load(document("hai", "2016-2020", "1243"));

    assertThat(stored(first)).isEmpty();
  }

  @Test
  void theQuestionGoesWithTheOtherDocument() throws IOException {
    SampleDocument first = document("mot", "2022-2025", "1234");
    SampleDocument second = document("hai", "2022-2025", "1243");
    content.load(first);
    content.load(second);

    content.remove(second);

    assertThat(stored(first)).isEmpty();
  }

  @Test
  void theQuestionFollowsAChangeOfTheOtherDocument() {
    SampleDocument first = document("mot", "2022-2025", "1234");
    content.load(first);
    content.load(document("hai", "2022-2025", "1243"));
    content.load(document("hai", "2022-2025", "1244"));

    assertThat(stored(first)).containsExactly("other_document 1.234 1.244 −10 to_clarify");
  }

  private List<String> stored(SampleDocument document) {
    return content
        .database()
        .reader()
        .withHandle(
            db ->
                db.createQuery(
                        "select rule || ' ' || printed || ' ' || expected || ' ' || difference"
                            + " || ' ' || severity from finding where atlas = ?")
                    .bind(0, document.name())
                    .mapTo(String.class)
                    .list());
  }

  private static SampleDocument document(String name, String standard, String households) {
    SampleDocument document = new SampleDocument(name, "100", "commune", standard);
    document
        .add("observations", "unit_code", "100", "unit_printed", "Huyện", "group", "all")
        .with("indicator", "poor_households", "status", "actual", "period", "2022")
        .with("standard", standard, "mention", "1", "unit", "household")
        .at("muc-1", 1, 1)
        .print(new BigDecimal(households));
    return document;
  }
}
