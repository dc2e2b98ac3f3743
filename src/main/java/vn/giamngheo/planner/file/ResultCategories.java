package vn.giamngheo.planner.file;

import java.util.List;
import vn.giamngheo.picture.MapPicture.Pattern;
import vn.giamngheo.planner.file.ResultMap.Category;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * What units are sorted into by the panels on clusters, budgets and comparing; in the colours and
 * patterns of the page ({@code cluster-categories.js}, {@code allocation-result.js}).
 */
final class ResultCategories {
  static final String NONE = "none";
  private static final String PALE = "#eceef1";
  private static final Text UNCLEAR = new Text("Không rõ rệt", "Not clear");

  /** Clusters by local Moran. */
  static final List<Category> CLUSTERS =
      List.of(
          new Category("high_high", new Text("Cụm cao–cao", "High–high"), "#b30000", Pattern.LINES),
          new Category("low_low", new Text("Cụm thấp–thấp", "Low–low"), "#2b6ca3", Pattern.DOTS),
          new Category(
              "high_low", new Text("Cao giữa thấp", "High among low"), "#f4a582", Pattern.CROSS),
          new Category(
              "low_high", new Text("Thấp giữa cao", "Low among high"), "#b5d3e7", Pattern.BACK),
          new Category(NONE, UNCLEAR, PALE, Pattern.PLAIN));

  /** Hot and cold spots. */
  static final List<Category> HOT_SPOTS =
      List.of(
          new Category("hot", new Text("Điểm nóng", "Hot spot"), "#b30000", Pattern.LINES),
          new Category("cold", new Text("Điểm lạnh", "Cold spot"), "#2b6ca3", Pattern.DOTS),
          new Category(NONE, UNCLEAR, PALE, Pattern.PLAIN));

  /** Who wins and who loses between two formulas. */
  static final List<Category> SIDES =
      List.of(
          new Category("gains", new Text("được thêm", "gains"), "#5e3c99", Pattern.PLAIN),
          new Category("same", new Text("như nhau", "the same"), "#f7f7f7", Pattern.PLAIN),
          new Category("loses", new Text("bị bớt", "loses"), "#e66101", Pattern.LINES));

  /** In which of two lists. */
  static final List<Category> LISTS =
      List.of(
          new Category("both", new Text("Trong cả hai", "In both"), "#4d5966", Pattern.PLAIN),
          new Category(
              "entering",
              new Text("Vào (chỉ trong B)", "Enters (only in B)"),
              "#0b5c8a",
              Pattern.LINES),
          new Category(
              "leaving",
              new Text("Ra (chỉ trong A)", "Leaves (only in A)"),
              "#e6a15c",
              Pattern.CROSS),
          new Category(
              "neither", new Text("Không ở danh sách nào", "In neither"), PALE, Pattern.PLAIN));

  /** What a budget buys. */
  static final List<Category> BOUGHT =
      List.of(
          new Category("chosen", new Text("Được chọn", "Chosen"), "#084a86", Pattern.PLAIN),
          new Category("left", new Text("Không được chọn", "Not chosen"), PALE, Pattern.PLAIN),
          new Category(
              "unable", new Text("Không thể chọn", "Cannot be chosen"), "#ffffff", Pattern.BACK));

  private ResultCategories() {}

  /** What a category is called. */
  static String name(List<Category> all, String id, Language language) {
    return all.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow()
        .name()
        .in(language);
  }
}
