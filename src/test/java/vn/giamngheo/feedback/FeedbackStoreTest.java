package vn.giamngheo.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.content.ContentFolder;
import vn.giamngheo.content.ContentStore;
import vn.giamngheo.db.Database;
import vn.giamngheo.text.Language;
import vn.giamngheo.web.LastingWrites;
import vn.giamngheo.web.Problem;

/** What readers said is kept, once, and public only when it was answered. */
class FeedbackStoreTest {
  private static final String ADDRESS = "/nguon/krong-pa/phu-luc-1/3/4";
  private static final Submission SAID =
      Submission.of("figure", "2.342", "Phụ lục 1", "Số hộ nghèo bị chép nhầm.");

  @Test
  void whatIsToldToBeKeptOutlastsAStopByForce(@TempDir Path data) throws IOException {
    Path copy = Files.createDirectories(data.resolve("after"));
    String ticket;
    try (Database database = Database.open(data.resolve("before"))) {
      load(database);
      ticket = new FeedbackStore(database).add("krong-pa", ADDRESS, SAID).ticket();
      // What a killed process leaves behind is what is in the file at this moment.
      Files.copy(data.resolve("before/atlas.mv.db"), copy.resolve("atlas.mv.db"));
    }
    try (Database database = Database.open(copy)) {
      Entry entry = new FeedbackStore(database).findTicket(ticket).orElseThrow();
      assertThat(entry.text()).isEqualTo("Số hộ nghèo bị chép nhầm.");
      assertThat(entry.revision()).isEqualTo(1);
    }
  }

  @Test
  void theSameSaidTwiceEvenAtOnceIsOneEntry() throws IOException {
    try (Database database = Database.inMemory()) {
      load(database);
      FeedbackStore store = new FeedbackStore(database);
      Set<String> tickets =
          IntStream.range(0, 8)
              .parallel()
              .mapToObj(i -> store.add("krong-pa", ADDRESS, SAID).ticket())
              .collect(Collectors.toSet());
      Submission shouted =
          Submission.of("figure", "2.342", "PHỤ LỤC 1", "So ho ngheo  bi chep nham.");

      assertThat(tickets).hasSize(1);
      assertThat(store.add("krong-pa", ADDRESS, shouted).ticket()).isIn(tickets);
      assertThat(store.list(true, 0)).hasSize(1);
      store.add("krong-pa", ADDRESS + "/2", SAID);
      assertThat(store.list(true, 0)).hasSize(2);
    }
  }

  @Test
  void aLongListIsReadPageByPageAndNothingIsLeftOut() throws IOException {
    try (Database database = Database.inMemory()) {
      load(database);
      FeedbackStore store = new FeedbackStore(database);
      for (int i = 0; i <= FeedbackStore.PAGE; i++) {
        store.add("krong-pa", ADDRESS, Submission.of("figure", String.valueOf(i), "", ""));
      }
      store.decide(store.list(false, 0).get(0).id(), State.ANSWERED, "Đã sửa.", true);

      assertThat(store.list(false, 0)).hasSize(FeedbackStore.PAGE);
      assertThat(store.list(false, FeedbackStore.PAGE)).isEmpty();
      assertThat(store.list(true, FeedbackStore.PAGE))
          .singleElement()
          .matches(e -> e.state() == State.ANSWERED);

      store.list(false, 0).forEach(e -> store.decide(e.id(), State.ANSWERED, "Đã sửa.", true));
      Answers first = Answers.of(store, ADDRESS, 0, Language.VI);
      assertThat(first.list()).hasSize(FeedbackStore.PAGE);
      assertThat(first.next()).startsWith("/gop-y?so=").endsWith("&from=" + FeedbackStore.PAGE);
      Answers second = Answers.of(store, ADDRESS, FeedbackStore.PAGE, Language.VI);
      assertThat(second.list()).hasSize(1);
      assertThat(second.next()).isEmpty();
    }
  }

  @Test
  void nothingThatWasWrittenIsToldOfAFigureThatIsHiddenNow() throws IOException {
    try (Database database = Database.inMemory()) {
      load(database);
      FeedbackStore store = new FeedbackStore(database);
      long id = store.add("krong-pa", ADDRESS, Submission.of("figure", "3", "sổ", "Là 3 hộ")).id();
      store.decide(id, State.ANSWERED, "Đúng là 3 hộ.", true);

      String told =
          store.find(id).orElseThrow().withoutWords(Language.VI).published(Language.VI) + "";
      assertThat(told).doesNotContain("3 hộ", "expected=3").contains("đã ẩn để bảo vệ riêng tư");
    }
  }

  @Test
  void nothingIsPublicUntilAnsweredAndThenWhatWasApproved() throws IOException {
    try (Database database = Database.inMemory()) {
      load(database);
      FeedbackStore store = new FeedbackStore(database);
      long id = store.add("krong-pa", ADDRESS, SAID).id();
      assertThat(store.answers(ADDRESS, 0)).isEmpty();

      store.decide(id, State.ANSWERED, "Đã sửa.", true);
      assertThat(store.answers(ADDRESS, 0)).singleElement().matches(Entry::questionShown);
      assertThat(store.list(false, 0)).isEmpty();

      store.decide(id, State.REJECTED, "Văn bản in đúng như vậy.", true);
      Entry rejected = store.answers(ADDRESS, 0).get(0);
      assertThat(rejected.questionShown()).isFalse();
      assertThat(rejected.published(Language.VI))
          .containsEntry("question", null)
          .containsEntry("expected", null)
          .containsEntry("answer", "Văn bản in đúng như vậy.");

      assertThat(store.delete(id)).isTrue();
      assertThat(store.delete(id)).isFalse();
      assertThat(store.decide(id, State.ANSWERED, "Đã sửa.", true)).isFalse();
    }
  }

  @Test
  void onAFullDiskNothingIsKeptAndNothingIsLost() throws IOException {
    try (Database database = Database.inMemory()) {
      load(database);
      FeedbackStore full =
          new FeedbackStore(database.reader(), new LastingWrites(database, () -> false));
      long id = new FeedbackStore(database).add("krong-pa", ADDRESS, SAID).id();
      for (Runnable write :
          List.<Runnable>of(
              () -> full.add("krong-pa", ADDRESS, SAID),
              () -> full.decide(id, State.ANSWERED, "Đã sửa.", true),
              () -> full.delete(id))) {
        assertThatThrownBy(write::run)
            .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(507));
      }
      assertThat(full.list(true, 0)).singleElement().matches(e -> e.state() == State.NEW);
    }
  }

  @Test
  void whatIsNotSeenIsTakenOut() {
    Submission said =
        Submission.of("figure", "12\n3", "", "a\u202Eb\u0007c\u200B\u001B[31m\r\n\r\n\r\n\r\nd ");

    assertThat(said.text()).isEqualTo("abc[31m\n\nd");
    assertThat(said.expected()).isEqualTo("12 3");
  }

  private static void load(Database database) throws IOException {
    new ContentStore(
            database.owner(), new ContentFolder(Path.of("src/test/resources/small-maps")), "test")
        .load();
  }
}
