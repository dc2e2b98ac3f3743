package vn.giamngheo.session.make.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A printed disbursement rate of some support is below 90 %, by topic. */
final class LowShareOfResult implements QuestionRule {
  private static final String ID = "low_disbursement_of_support";
  private static final int GRAVITY = 22;
  private static final int BOUND = 90;
  private static final int MOST = 4;

  @Override
  public List<Draft> ask(Evidence e) {
    Map<String, List<Evidence.Share>> topics = new LinkedHashMap<>();
    e.shares().stream()
        .filter(s -> s.kind().equals("disbursed") && s.result().value().intValue() < BOUND)
        .forEach(s -> topics.computeIfAbsent(s.result().topic(), t -> new ArrayList<>()).add(s));
    List<Draft> drafts = new ArrayList<>();
    topics.forEach((topic, shares) -> drafts.add(draft(e, topic, shares)));
    return drafts;
  }

  private static Draft draft(Evidence e, String topic, List<Evidence.Share> shares) {
    Listed years = new Listed(e, 0, MOST);
    for (Evidence.Share share : shares) {
      years.add(years.next(share.figure()) + e.say(" năm ", " in ") + share.result().period());
    }
    String name = Evidence.safe(shares.get(0).result().topicName());
    String pattern =
        e.say(
                "Về " + small(name) + ", văn bản in tỷ lệ giải ngân so với kế hoạch vốn là ",
                name + ": the document prints these disbursement rates against the plan: ")
            + years.text()
            + e.say(", dưới ", ", less than ")
            + e.percent(BOUND)
            + ". "
            + e.ask(
                "cho biết vì sao chưa giải ngân hết và phần còn lại được xử lý thế nào.",
                "to say why not all has been disbursed, and what becomes of the rest.");
    return new Draft(
        ID,
        topic,
        GRAVITY,
        e.say(
            "Tỷ lệ giải ngân in trong văn bản dưới "
                + e.percent(BOUND)
                + "; mức này do atlas đặt để hỏi.",
            "A printed disbursement rate is below "
                + e.percent(BOUND)
                + ", a bound set for asking."),
        Evidence.sentence(pattern, years.figures()));
  }

  private static String small(String name) {
    return name.substring(0, 1).toLowerCase(java.util.Locale.forLanguageTag("vi"))
        + name.substring(1);
  }
}
