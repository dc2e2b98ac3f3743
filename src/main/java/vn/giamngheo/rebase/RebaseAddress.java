package vn.giamngheo.rebase;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a rebased figure's provenance can be read and cited. */
public final class RebaseAddress {
  /** Name of the formula in addresses. */
  public static final String FORMULA = "rebased";

  private RebaseAddress() {}

  /** Address of the figure of a unit of another vintage. */
  public static String of(String atlas, String vintage, String unit, Key key) {
    return "/nguon/"
        + atlas
        + "/tinh/"
        + FORMULA
        + "?boundaries="
        + vintage
        + "&unit="
        + unit
        + "&indicator="
        + encoded(key.indicator())
        + "&period="
        + encoded(key.period())
        + "&status="
        + encoded(key.status())
        + "&group="
        + encoded(key.group())
        + "&base="
        + encoded(key.base());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
