package vn.giamngheo.feedback;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names of persons behind titles: {@code ông Ksor Ní}, {@code ba Nguyen Thi B}. A title
 * without its mark is also a word of another meaning ({@code ba} three, {@code chi} to spend), so
 * that a name must follow which begins as names of persons do.
 */
final class PersonNames {
  private static final String NAME = "\\p{Lu}[\\p{L}'’]*(?: \\p{Lu}[\\p{L}'’]*){0,4}";

  private static final Pattern TITLED =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?iu:ông|bà|anh|chị|em|cô|chú|bác|cụ|cháu|thầy|già làng|trưởng thôn|mr\\.?|mrs\\.?|ms\\.?)"
              + " ("
              + NAME
              + ")");

  /** Words that are titles without their marks, and those for a household. */
  private static final Pattern PLAIN_TITLED =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?iu:ong|ba|chi|co|chu|bac|cu|chau|thay|gia lang|truong thon"
              + "|hộ|ho|gia đình|gia dinh) ("
              + NAME
              + ")");

  /** A family's name before the middle name that most persons have: needs no title. */
  private static final Pattern MIDDLE_NAMED =
      Pattern.compile("(?<![\\p{L}\\d])(\\p{Lu}\\p{L}* (?iu:văn|van|thị|thi) \\p{Lu}[\\p{L}'’]*)");

  /** The same in small letters, with marks or where the words mean nothing else. */
  private static final Pattern SMALL_NAMED =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d])((?:nguyễn|trần|lê|phạm|hoàng|huỳnh|đặng|bùi|đỗ|ngô|đinh|trương|trịnh)"
              + " (?:văn|thị) \\p{L}+|(?:nguyen|tran|pham|huynh) (?:van|thi) \\p{L}+)");

  /** Families of the Central Highlands, which are no other word and no place. */
  private static final Pattern HIGHLAND_NAMED =
      Pattern.compile(
          "(?<![\\p{L}\\d'’])((?:Ksor|KSOR|Siu|SIU|Rmah|RMAH|Rcom|R['’][Cc]om|Rahlan|Rah [Ll]an|Kpă|KPĂ|Puih"
              + "|Rơ ?[Cc]hâm|Rơ ?[Mm]ah|H['’]\\p{L}{2,}) \\p{Lu}[\\p{L}'’]*)");

  /** Before a name that is that of a place. */
  private static final Pattern PLACE_BEFORE =
      Pattern.compile(
          "(?iu)(?:^|[^\\p{L}])(?:xã|phường|huyện|tỉnh|quận|thị trấn|thị xã|thành phố|tp\\.?|đảo|đặc khu|núi"
              + "|sông|suối|hồ|đèo|thôn|làng|buôn|cụm|xa|phuong|huyen|tinh|quan|thi tran|thi xa|thanh pho"
              + "|dao|dac khu|nui|song|suoi|ho|deo|thon|lang|buon) $");

  /** Places whose names begin like a title, said without what they are. */
  private static final Set<String> PLACES =
      Set.of(
          "ba ria",
          "ba vi",
          "ba to",
          "ba be",
          "ba che",
          "ba dinh",
          "ba den",
          "ba na",
          "ba don",
          "ba trung",
          "ong lanh",
          "anh son",
          "anh dung",
          "bac ai",
          "co to",
          "ba tri",
          "ba tu");

  /** Behind a title that speaks to an office. */
  private static final Set<String> OFFICES =
      Set.of(
          "so", "uy", "ubnd", "phong", "bo", "ban", "chi", "cuc", "hoi", "dang", "xa", "huyen",
          "tinh", "nha", "chuc", "hdnd", "nsnn", "nstw");

  /** What names of persons begin with, Kinh and of the Central Highlands. */
  private static final Set<String> FAMILIES =
      Set.of(
          "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do",
          "ho", "ngo", "duong", "ly", "dinh", "truong", "trinh", "dao", "mai", "luong", "ksor",
          "rah", "rahlan", "nay", "siu", "rcom", "kpa", "rmah", "ro", "hiao", "puih", "rochom", "a",
          "y", "h", "thao", "lo", "vang", "giang", "mua", "sung");

  private PersonNames() {}

  /** The first name, with its title if it has one; empty when there is none. */
  static Optional<String> find(String text) {
    return find(TITLED, text, false)
        .or(() -> find(PLAIN_TITLED, text, true))
        .or(() -> find(MIDDLE_NAMED, text, true))
        .or(() -> find(SMALL_NAMED, text, true))
        .or(() -> find(HIGHLAND_NAMED, text, false));
  }

  private static Optional<String> find(Pattern pattern, String text, boolean plain) {
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      if (isPerson(text.substring(0, match.start()), match.group(), match.group(1), plain)) {
        return Optional.of(match.group());
      }
    }
    return Optional.empty();
  }

  private static boolean isPerson(String before, String whole, String name, boolean plain) {
    String folded = Wording.fold(whole).toLowerCase(Locale.ROOT);
    boolean place =
        PLACE_BEFORE.matcher(before).find()
            || PLACES.stream().anyMatch(p -> (folded + " ").startsWith(p + " "));
    String[] words = Wording.fold(name).split("[ '’]");
    if (place || OFFICES.contains(words[0])) {
      return false;
    }
    return !plain || words.length > 1 && FAMILIES.contains(words[0]);
  }
}
