package vn.giamngheo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.giamngheo.text.Text;

/** One sentence for each way to get the command line wrong. */
final class WrongUse {
  private WrongUse() {}

  static Text explain(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String what = String.join(" ", unmatched.getUnmatched());
      return new Text(
          "Không có lệnh hoặc tùy chọn “" + what + "”. Xem: atlas --help",
          "No command or option “" + what + "”. See: atlas --help");
    }
    if (e.getArgSpec() instanceof OptionSpec option && e.getValue() != null) {
      Text needed = needed(option);
      String what = "“" + e.getValue() + "”";
      return new Text(
          option.longestName() + " không nhận giá trị " + what + ": cần " + needed.vi() + ".",
          option.longestName() + " does not take " + what + ": it needs " + needed.en() + ".");
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      String what =
          missing.getMissing().stream()
              .map(a -> a instanceof OptionSpec option ? option.longestName() : a.paramLabel())
              .collect(Collectors.joining(", "));
      return new Text(what + " cần một giá trị.", what + " needs a value.");
    }
    return new Text(
        "Dòng lệnh chưa đúng: " + e.getMessage() + ". Xem: atlas --help",
        "Wrong command line: " + e.getMessage() + ". See: atlas --help");
  }

  private static Text needed(OptionSpec option) {
    if (option.type() == int.class) {
      return new Text("một số nguyên", "a whole number");
    }
    if (option.type() == LocalDate.class) {
      return new Text("một ngày như 2025-06-30", "a day such as 2025-06-30");
    }
    return option.type() == Path.class
        ? new Text("tên một thư mục", "the name of a folder")
        : new Text(
            option.paramLabel().replace("|", " hoặc "), option.paramLabel().replace("|", " or "));
  }

  static Text optionBeforeCommand(CommandLine.ParseResult result) {
    String option = result.matchedOptions().get(0).longestName();
    String command = result.subcommand().commandSpec().name();
    return new Text(
        option + " phải đứng sau tên lệnh: atlas " + command + " " + option + " …",
        option + " must come after the command: atlas " + command + " " + option + " …");
  }
}
