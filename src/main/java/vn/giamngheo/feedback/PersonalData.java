package vn.giamngheo.feedback;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giamngheo.text.Text;

/**
 * Finds what looks like data of a person, typed with or without Vietnamese marks. Errs on the side
 * of passing: figures, dates of documents, their numbers and names of communes must stay sayable,
 * and everything is read by somebody before it is shown.
 */
final class PersonalData {
  /** Between the digits of one number. */
  private static final String GAP = "[ .\\-]?";

  private static final String NO_DIGIT_BEFORE = "(?<![\\d.,])";

  /**
   * A digit as a word; {@code năm} and {@code tư} are other words too, so that many must follow.
   */
  private static final String DIGIT_WORD = "(?:khong|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin)";

  /** Told apart by the words before: {@code vệ sinh}, {@code học sinh}, {@code tỷ lệ sinh} … */
  private static final String BORN =
      "(?<!\\b(?:ve|hoc|le|dan|phat|thu|y|ky|tai|giam|tang|muc|hy|nay) )\\bsinh\\b";

  /** A kind of personal data, in the words of the sentence that refuses it. */
  private enum Rule {
    MAIL(
        new Text("địa chỉ thư điện tử hoặc tên tài khoản", "an e-mail address or account name"),
        "(?<!\\S)\\S*@ ?\\S+"
            + "|(?<![\\w.+-])[\\w.+-]+ ?[(\\[] ?(?:at|a cong) ?[)\\]] ?[\\w-]+"
            + "|(?<!\\S)\\S*\\b(?:gmail|yahoo)\\b\\S*"),
    LINK(
        new Text("đường dẫn đến trang khác", "a link"),
        "(?:https?|ftp) ?:\\S+|\\bwww ?\\.\\S+"
            + "|[a-z0-9-]{2,}\\.(?:com|net|org|info|vn|edu|gov|io|xyz|biz|shop|online)\\b\\S*"
            + "|[a-z0-9-]+\\.(?:me|ly|gl|gg)/\\S+"),
    IDENTITY(
        new Text("số giấy tờ tùy thân hoặc số thẻ", "the number of an identity paper or card"),
        "\\b(?:cccd|cmnd|cmt|can cuoc(?: cong dan)?|chung minh(?: nhan dan| thu)?|ho chieu|passport"
            + "|bao hiem y te|bhyt|bhxh)\\b[^\\d\\n]{0,12}\\d[\\d .-]{4,}"
            + "|"
            + NO_DIGIT_BEFORE
            + "0\\d\\d(?:"
            + GAP
            + "\\d{3}){3}(?!\\d)"),
    HOUSEHOLD(
        new Text("mã hộ hoặc số hộ khẩu", "the number of a household"),
        "\\b(?:ma ho|ma so ho|so ho so)\\b(?! ngheo| can)[^\\w\\n]{0,4}[\\w-]{0,6}\\d{3,}"
            + "|\\bso ho khau\\b[^\\w\\n]{0,4}\\d{6,}"),
    BANK(
        new Text("số tài khoản ngân hàng", "a bank account"),
        "\\b(?:stk|so tk|tai khoan|account)\\b[^\\d\\n]{0,12}\\d[\\d .-]{5,}"),
    PHONE(
        new Text("số điện thoại", "a telephone number"),
        "\\b(?:sdt|dt|dien thoai|zalo|hotline|lien he|phone|tel)\\b[^\\d\\n]{0,6}\\d(?:[ .-]?\\d){6,}"
            + "|"
            + NO_DIGIT_BEFORE
            + "\\(?(?:\\+ ?84\\)?[ .-]?|0)[235789](?:[ .)-]{0,2}\\d){8,9}(?!\\d)"
            + "|"
            + NO_DIGIT_BEFORE
            + "84[35789]\\d{8}(?!\\d)"
            + "|(?<!\\d)0(?:[ .-]\\d){9,10}(?!\\d)"
            + "|\\b[o0](?=(?:[ .-]?[ol]*\\d){5})(?:[ .-]?[\\dol]){9}\\b"
            + "|\\b(?:"
            + DIGIT_WORD
            + "[ ,.-]{1,3}){8,}"
            + DIGIT_WORD
            + "\\b"),
    LONG_NUMBER(
        new Text("số giấy tờ, số thẻ hoặc số tài khoản", "the number of a paper, card or account"),
        NO_DIGIT_BEFORE + "\\d{9,}(?!\\d)(?!,\\d)(?! ?(?:d|dong|vnd|trieu)\\b)"),
    BIRTH(
        new Text("ngày hoặc năm sinh", "a date of birth"),
        BORN
            + "[^\\d\\n]{0,12}(?:\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{2,4}|(?:19\\d\\d|200\\d|201[0-5])\\b)"
            + "|\\b(?:dob|born)\\b[^\\d\\n]{0,12}\\d{2,4}"),
    ADDRESS(
        new Text("địa chỉ nhà", "the address of a home"),
        "\\b(?:so nha|nha so)\\b[^\\w\\n]{0,3}\\d+"
            + "|\\b(?:ngo|ngach|hem|kiet)(?: so)? \\d+"
            + "|\\b(?:thon|buon|plei|khom|lang|khu pho|ap(?! dung)) [^.;\\n]{0,40}\\b(?:to|xom|doi)(?: so)? \\d+(?! ?nguoi)"
            + "|\\b(?:to|xom|doi)(?: so)? \\d+,? (?:thon|buon|plei|khom|lang|khu pho|ap)\\b"
            + "|\\bto (?:dan pho|dan cu)(?: so)? \\d+");

    private final Text name;
    private final Pattern pattern;

    Rule(Text name, String pattern) {
      this.name = name;
      this.pattern = Pattern.compile(pattern);
    }
  }

  private PersonalData() {}

  /**
   * What was found.
   *
   * @param what the kind of data in words
   * @param excerpt the place in the text
   */
  record Found(Text what, String excerpt) {}

  /** The first thing in the text that looks like data of a person; empty when nothing does. */
  static Optional<Found> find(String text) {
    String folded = Wording.fold(text);
    for (Rule rule : Rule.values()) {
      Matcher match = rule.pattern.matcher(folded);
      if (match.find()) {
        return Optional.of(new Found(rule.name, excerpt(text, match.start(), match.end())));
      }
    }
    return PersonNames.find(text)
        .map(name -> new Found(new Text("tên một người", "the name of a person"), name));
  }

  private static String excerpt(String text, int from, int to) {
    String found = text.substring(from, to).strip();
    return found.length() > 40 ? found.substring(0, 40) + "…" : found;
  }
}
