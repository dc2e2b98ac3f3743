package vn.giamngheo;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giamngheo.db.Database;
import vn.giamngheo.feedback.Entry;
import vn.giamngheo.feedback.FeedbackStore;
import vn.giamngheo.feedback.State;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;

/** Lists and answers what readers said is wrong, while the server does not run. */
@Command(
    name = "feedback",
    description =
        "Xem và trả lời góp ý “Số này sai?”. Khi máy chủ đang chạy, làm việc này ở trang /quan-tri.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.VersionProvider.class,
    synopsisHeading = "Cách dùng: ",
    commandListHeading = "%nLệnh:%n",
    synopsisSubcommandLabel = "list|show|answer|reject|delete")
final class FeedbackCommand {
  private static final int SHOWN_OF_TEXT = 80;

  @Command(
      name = "list",
      description = "Liệt kê góp ý đang chờ trả lời, cũ nhất trước.",
      mixinStandardHelpOptions = true,
      versionProvider = Main.VersionProvider.class,
      synopsisHeading = "Cách dùng: ",
      optionListHeading = "%nTùy chọn:%n")
  int list(
      @Option(names = "--all", description = "Cả góp ý đã trả lời hoặc không nhận.") boolean all,
      @Option(names = "--json", description = "In ra JSON.") boolean json,
      @Mixin SharedOptions.Data data,
      @Mixin SharedOptions.Tongue tongue) {
    return with(
        data,
        store -> {
          List<Entry> entries = readAll(store, all);
          if (json) {
            return print(entries.stream().map(e -> e.whole(tongue.language())).toList());
          }
          entries.forEach(e -> System.out.println(line(e, tongue.language())));
          if (entries.isEmpty()) {
            say(tongue, new Text("Không có góp ý nào.", "There are no reports."));
          }
          return Main.OK;
        });
  }

  @Command(
      name = "show",
      description = "In một góp ý đầy đủ.",
      mixinStandardHelpOptions = true,
      versionProvider = Main.VersionProvider.class,
      synopsisHeading = "Cách dùng: ",
      parameterListHeading = "%nGóp ý:%n",
      optionListHeading = "%nTùy chọn:%n")
  int show(
      @Parameters(paramLabel = "SỐ", description = "Số của góp ý.") long id,
      @Option(names = "--json", description = "In ra JSON.") boolean json,
      @Mixin SharedOptions.Data data,
      @Mixin SharedOptions.Tongue tongue) {
    return with(
        data,
        store -> {
          Entry entry = store.find(id).orElse(null);
          if (entry == null) {
            return unknown(id);
          }
          if (json) {
            return print(entry.whole(tongue.language()));
          }
          whole(entry, tongue);
          return Main.OK;
        });
  }

  @Command(
      name = "answer",
      description = "Trả lời; câu trả lời và góp ý hiện công khai bên cạnh con số.",
      mixinStandardHelpOptions = true,
      versionProvider = Main.VersionProvider.class,
      synopsisHeading = "Cách dùng: ",
      parameterListHeading = "%nGóp ý:%n",
      optionListHeading = "%nTùy chọn:%n")
  int answer(
      @Parameters(paramLabel = "SỐ", description = "Số của góp ý.") long id,
      @Option(names = "--text", required = true, paramLabel = "CÂU", description = "Câu trả lời.")
          String text,
      @Option(names = "--hide-question", description = "Không công khai lời của người góp ý.")
          boolean hide,
      @Mixin SharedOptions.Data data) {
    return decide(data, id, State.ANSWERED, text, !hide);
  }

  @Command(
      name = "reject",
      description = "Không nhận; lý do hiện công khai, lời của người góp ý thì không.",
      mixinStandardHelpOptions = true,
      versionProvider = Main.VersionProvider.class,
      synopsisHeading = "Cách dùng: ",
      parameterListHeading = "%nGóp ý:%n",
      optionListHeading = "%nTùy chọn:%n")
  int reject(
      @Parameters(paramLabel = "SỐ", description = "Số của góp ý.") long id,
      @Option(names = "--reason", required = true, paramLabel = "CÂU", description = "Lý do.")
          String reason,
      @Mixin SharedOptions.Data data) {
    return decide(data, id, State.REJECTED, reason, false);
  }

  @Command(
      name = "delete",
      description = "Xóa hẳn một góp ý, cùng câu trả lời nếu có.",
      mixinStandardHelpOptions = true,
      versionProvider = Main.VersionProvider.class,
      synopsisHeading = "Cách dùng: ",
      parameterListHeading = "%nGóp ý:%n",
      optionListHeading = "%nTùy chọn:%n")
  int delete(
      @Parameters(paramLabel = "SỐ", description = "Số của góp ý.") long id,
      @Mixin SharedOptions.Data data) {
    return with(data, store -> store.delete(id) ? Main.OK : unknown(id));
  }

  private static int decide(
      SharedOptions.Data data, long id, State state, String words, boolean shown) {
    return with(data, store -> store.decide(id, state, words, shown) ? Main.OK : unknown(id));
  }

  private static int with(SharedOptions.Data data, ToIntFunction<FeedbackStore> work) {
    Settings.requireData(data.folder());
    try (Database database = Database.open(data.folder())) {
      return work.applyAsInt(new FeedbackStore(database));
    } catch (Problem e) {
      return Main.say(Main.REFUSED, e.detail());
    }
  }

  private static List<Entry> readAll(FeedbackStore store, boolean all) {
    List<Entry> entries = new ArrayList<>();
    List<Entry> page;
    do {
      page = store.list(all, entries.size());
      entries.addAll(page);
    } while (!page.isEmpty());
    return entries;
  }

  private static int unknown(long id) {
    return Main.say(
        Main.REFUSED,
        new Text("Không có góp ý số " + id + ".", "There is no report of number " + id + "."));
  }

  private static int print(Object value) {
    try {
      System.out.println(Replies.JSON.writeValueAsString(value));
      return Main.OK;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report is plain data", e);
    }
  }

  private static String line(Entry e, Language language) {
    String words = (e.text().isEmpty() ? e.expected() : e.text()).replace('\n', ' ');
    String cut = words.length() > SHOWN_OF_TEXT ? words.substring(0, SHOWN_OF_TEXT) + "…" : words;
    return String.join(
        "  ",
        Long.toString(e.id()),
        e.askedOn(language),
        e.state().words().in(language),
        e.address(),
        e.kind().words().in(language) + ": " + cut);
  }

  private static void whole(Entry e, SharedOptions.Tongue tongue) {
    System.out.println(line(e, tongue.language()));
    row(tongue, new Text("Nguyên văn", "In full"), e.text());
    row(
        tongue,
        new Text("Số đúng theo người góp ý", "Right, according to the reader"),
        e.expected());
    row(tongue, new Text("Căn cứ", "Source"), e.reference());
    row(tongue, new Text("Phiên bản số liệu", "Data revision"), Long.toString(e.revision()));
    row(tongue, new Text("Mã", "Code"), e.ticket());
    row(tongue, new Text("Trả lời", "Answer"), e.answer());
  }

  private static void row(SharedOptions.Tongue tongue, Text name, String value) {
    if (value != null && !value.isEmpty()) {
      System.out.println(name.in(tongue.language()) + ": " + value);
    }
  }

  private static void say(SharedOptions.Tongue tongue, Text text) {
    System.out.println(text.in(tongue.language()));
  }
}
