package vn.giamngheo.planner.budget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.planner.rank.Figure;
import vn.giamngheo.planner.rank.MapUnit;
import vn.giamngheo.planner.scenario.Choice;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Body;
import vn.giamngheo.web.Problem;

/**
 * What choosing a unit costs, in đồng.
 *
 * @param amountVnd for a unit or a poor household; 0 where amounts are listed
 * @param listVnd by code of the unit; empty unless amounts are listed
 */
public record Cost(String kind, long amountVnd, Map<String, Long> listVnd) {
  public static final String PER_UNIT = "per_unit";
  public static final String PER_POOR_HOUSEHOLD = "per_poor_household";
  public static final String LIST = "list";

  /** Times all households of the country this is still a number that can be counted with. */
  private static final long MOST_PER_HOUSEHOLD_VND = 100_000_000_000L;

  /** What a listed amount may count: a billion at most. */
  private static final long MOST_UNIT_VND = 1_000_000_000;

  static Cost read(Body body) {
    String kind = body.choice("kind", List.of(PER_UNIT, PER_POOR_HOUSEHOLD, LIST), null);
    Map<String, Long> list = new LinkedHashMap<>();
    long amount = 0;
    if (kind.equals(LIST)) {
      Body amounts = body.requireObject("amounts");
      long unit = body.whole("unit", 1, MOST_UNIT_VND, 1L);
      for (String code : amounts.names()) {
        list.put(code, unit * amounts.whole(code, 0, Formula.MOST_VND / unit, null));
      }
      if (list.isEmpty() || list.size() > Choice.MOST_UNITS) {
        throw Problem.wrongField(
            body.path("amounts"),
            new Text("phải nêu chi phí của các đơn vị", "must name the costs of units"));
      }
    } else {
      boolean perUnit = kind.equals(PER_UNIT);
      amount = body.whole("amount", 1, perUnit ? Formula.MOST_VND : MOST_PER_HOUSEHOLD_VND, null);
    }
    body.refuseOthers();
    return new Cost(kind, amount, Map.copyOf(list));
  }

  /** Cost of a unit; empty when it cannot be told. */
  Optional<Long> of(MapUnit unit, Figure poorHouseholds) {
    return switch (kind) {
      case PER_UNIT -> Optional.of(amountVnd);
      case LIST -> Optional.ofNullable(listVnd.get(unit.code()));
      default ->
          Optional.ofNullable(poorHouseholds)
              .map(poor -> Math.multiplyExact(amountVnd, Math.round(poor.value())));
    };
  }

  Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("kind", kind);
    if (kind.equals(LIST)) {
      map.put("amounts", new java.util.TreeMap<>(listVnd));
    } else {
      map.put("amount", amountVnd);
    }
    return map;
  }
}
