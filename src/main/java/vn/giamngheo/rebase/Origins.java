package vn.giamngheo.rebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giamngheo.text.Text;

/**
 * What a target unit is made of, all of it known to be in the document or not.
 *
 * @param portions of units the document speaks of
 * @param outsiders units that also went into the target but are not the document's
 */
record Origins(List<Portion> portions, List<Member> outsiders) {

  static Origins of(Genealogy genealogy, Passage passage, Passage back, long target) {
    List<Portion> portions = passage.into(target);
    Set<Long> own = portions.stream().map(Portion::source).collect(Collectors.toSet());
    Set<Member> others = new LinkedHashSet<>();
    back.outOf(target).stream()
        .map(Portion::target)
        .filter(id -> !own.contains(id))
        .forEach(id -> others.add(genealogy.member(id)));
    return new Origins(portions, List.copyOf(others));
  }

  /** Why a figure made of these is not shown: it would be made of hidden ones. */
  Text hidden(Collection<Member> units) {
    return new Text(
        "Số của "
            + units.stream().map(m -> m.name().vi()).collect(Collectors.joining(", "))
            + " đã ẩn để bảo vệ riêng tư, nên không tính số cho đơn vị này.",
        "The figure for "
            + units.stream().map(m -> m.name().en()).collect(Collectors.joining(", "))
            + " is hidden to protect privacy, so that none is computed for this unit.");
  }

  /** Why a figure made of these is not shown: some of them have none. */
  Text missing(Collection<Member> without) {
    List<Member> all = new ArrayList<>(without);
    all.addAll(outsiders);
    int count = portions.size() + outsiders.size();
    if (outsiders.isEmpty() && all.size() == count) {
      return new Text(
          "Văn bản không in số này cho đơn vị nào đã nhập vào đây.",
          "The document prints this figure for none of the units that went into this one.");
    }
    String vi = all.stream().map(m -> m.name().vi()).collect(Collectors.joining(", "));
    String en = all.stream().map(m -> m.name().en()).collect(Collectors.joining(", "));
    return new Text(
        "Thiếu số của "
            + vi
            + " trong "
            + count
            + " đơn vị đã nhập vào đây; không hiện tổng của một phần.",
        "No figure for "
            + en
            + " among the "
            + count
            + " units that went into this one; a part is not shown as the whole.");
  }
}
