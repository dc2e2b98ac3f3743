package vn.giamngheo.feedback;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giamngheo.text.Text;

/**
 * A kind of personal data, in the words of the sentence that refuses it, and how it looks in {@link
 * Wording#fold folded} text. What comes first is looked for first.
 */
enum PersonalRule {
  MAIL(
      new Text("địa chỉ thư điện tử hoặc tên tài khoản", "an e-mail address or account name"),
      "(?<!\\S)\\S*@ ?\\S+"
          + "|(?<![\\w.+-])[\\w.+-]+ ?[(\\[] ?(?:at|a cong) ?[)\\]] ?[\\w-]+"
          + "|(?<!\\S)\\S*\\b(?:gmail|yahoo)\\b\\S*"),
  LINK(
      new Text("đường dẫn đến trang khác", "a link"),
      "(?:h(?:tt|xx)ps?|ftp) ?:\\S+|\\bwww ?\\.\\S+"
          + "|[a-z0-9-]{2,}\\.(?:com|net|org|info|vn|edu|gov|io|xyz|biz|shop|online)\\b\\S*"
          + "|[a-z0-9-]+\\.(?:me|ly|gl|gg|ru|cn|tk|cc|tv|co|to|us|uk|de|fr|ws|pw|is|be|ai)/\\S+"
          // Any other host before a path: two letters or more, and an ending of three or more.
          + "|(?<![\\w.-])(?=[a-z0-9-]*[a-z])[a-z0-9-]{2,}(?:\\.[a-z0-9-]+)*"
          + "\\.(?!(?:huyen|tinh|thon|bang|dong|cot|trang|muc|phuong)/)[a-z]{3,}(?::\\d+)?/\\S+"
          + "|\\b[a-z0-9-]{2,} ?(?:\\[\\.]|\\(\\.\\)|\\b(?:cham|dot)\\b) ?(?:com|net|org|vn|info|xyz)\\b"),
  IDENTITY(
      new Text("số giấy tờ tùy thân hoặc số thẻ", "the number of an identity paper or card"),
      "\\b(?:cccd|cmnd|cmt|can cuoc(?: cong dan)?|chung minh(?: nhan dan| thu)?|ho chieu|passport"
          + "|bao hiem y te|bhyt|bhxh)\\b[^\\d\\n]{0,24}\\d[\\d .-]{4,}"
          + "|"
          + Piece.NO_DIGIT_BEFORE
          + Piece.NO_DATE
          // Province, century, year and number, in whatever groups.
          + "0\\d"
          + Piece.GAP
          + "\\d"
          + Piece.GAP
          + "[0-3](?:"
          + Piece.GAP
          + "\\d){8}(?!\\d)"),
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
          + Piece.NO_DIGIT_BEFORE
          + "\\(?(?:\\+ ?84\\)?[ .-]?|0)[235789](?:[ .)-]{0,2}\\d){8,9}(?!\\d)"
          + "|"
          + Piece.NO_DIGIT_BEFORE
          + "84[35789]\\d{8}(?!\\d)"
          + "|(?<!\\d)0(?:[ .-]\\d){9,10}(?!\\d)"
          + "|(?<![\\d.,])\\b(?=[\\dol .-]{0,18}[ol])[o0](?=(?:[ .-]?[ol]*\\d){5})(?:[ .-]?[\\dol]){9}\\b"
          + "|\\b(?:"
          + Piece.DIGIT_WORD
          + "[ ,.-]{1,3}){8,}"
          + Piece.DIGIT_WORD
          + "\\b"
          // Words and digits mixed.
          + "|\\b(?:khong|0)[ ,.-]{1,3}(?=[\\d ,.-]{0,40}[a-z])(?:(?:"
          + Piece.DIGIT_WORD
          + "|\\d)[ ,.-]{1,3}){7,9}(?:"
          + Piece.DIGIT_WORD
          + "|\\d)\\b"),
  PLATE(
      new Text("biển số xe", "the plate of a vehicle"),
      // Province, series and number: 81A-123.45, 81-B1 123.45, 81B1 12345, 81N-1234.
      "(?<![\\w.,/-])(?:1[1-9]|[2-9]\\d)[ -]?[a-z]{1,2}[1-9]?"
          + "(?: ?- ?(?!(?:19|20)\\d\\d(?!\\d))\\d{4}|[ -]{0,3}\\d{3}\\.\\d{2}|[ -]{0,3}\\d{5})"
          + "(?![\\d/]|[.,]\\d)(?! ?(?:%|ho|xa|nguoi|trieu|ty|dong)\\b)"),
  LONG_NUMBER(
      new Text("số giấy tờ, số thẻ hoặc số tài khoản", "the number of a paper, card or account"),
      Piece.NO_DIGIT_BEFORE + "\\d{9,}(?!\\d)(?!,\\d)(?! ?(?:d|dong|vnd|trieu)\\b)"),
  BIRTH(
      new Text("ngày hoặc năm sinh", "a date of birth"),
      Piece.BORN
          + "[^\\d\\n]{0,12}(?:\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{2,4}|(?:19\\d\\d|200\\d|201[0-5])\\b)"
          + "|"
          + Piece.BORN
          + "(?: nam |:? ?')'?[3-9]\\d\\b(?![.,/%-]?\\d)(?! ?(?:%|ho|xa|thon|em|tre|nguoi)\\b)"
          + "|\\bnam sinh ?: ?'?[3-9]\\d\\b(?![.,/%-]?\\d)"
          // Also the short form of "sự nghiệp", a kind of money, which an amount follows.
          + "|(?<!\\b(?:von|phi|chi|cap|nguon|nsnn) )(?<![\\w/.])s\\.? ?n\\.?[ :]{1,3}'?(?:19\\d\\d|20[01]\\d|[3-9]\\d)\\b"
          + "(?![.,/-]?\\d)(?! ?(?:%|ho|xa|thon|nguoi|trieu|ty|dong|du an)\\b)"
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

  PersonalRule(Text name, String pattern) {
    this.name = name;
    this.pattern = Pattern.compile(pattern);
  }

  Text words() {
    return name;
  }

  /** The first place in folded text. */
  Optional<Matcher> find(String folded) {
    Matcher match = pattern.matcher(folded);
    return match.find() ? Optional.of(match) : Optional.empty();
  }

  /** What several rules are made of. */
  private static final class Piece {
    /** Between the digits of one number. */
    static final String GAP = "[ .\\-]?";

    static final String NO_DIGIT_BEFORE = "(?<![\\d.,])";

    /** A day, which the digits of a number may look like. */
    static final String NO_DATE = "(?!\\d{1,2}[ .\\-]\\d{1,2}[ .\\-](?:19|20)\\d\\d\\b)";

    /**
     * A digit as a word; {@code năm} and {@code tư} are other words too, so that many must follow.
     */
    static final String DIGIT_WORD = "(?:khong|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin)";

    /** Told apart by the words before: {@code vệ sinh}, {@code học sinh}, {@code tỷ lệ sinh} … */
    static final String BORN =
        "(?<!\\b(?:ve|hoc|le|dan|phat|thu|y|ky|tai|giam|tang|muc|hy|nay) )\\bsinh\\b";
  }
}
