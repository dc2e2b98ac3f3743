package vn.giamngheo;

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
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

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
            return FeedbackLines.print(
                entries.stream().map(e -> e.whole(tongue.language())).toList());
          }
          entries.forEach(e -> FeedbackLines.brief(e, tongue.language()));
          if (entries.isEmpty()) {
            System.out.println(
                new Text("Không có góp ý nào.", "There are no reports.").in(tongue.language()));
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
            return FeedbackLines.print(entry.whole(tongue.language()));
          }
          FeedbackLines.whole(entry, tongue.language());
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
}
