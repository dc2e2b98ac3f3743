package vn.giamngheo.opendata;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.giamngheo.text.Text;

/** The tables of an atlas that can be taken away. */
enum TableKind {
  OBSERVATIONS(
      new Text("Số liệu nghèo và thiếu hụt", "Poverty and deprivation figures"),
      new Text(
          "Mỗi dòng là một số in trong văn bản: đơn vị, chỉ tiêu, kỳ, giá trị và chỗ in.",
          "One line for each figure printed in the document: unit, indicator, period, value, place."),
      "unit_code,unit_name,indicator,indicator_name,group,base,status,period,standard,mention,value,"
          + "unit,qualifier,printed,finding,severity,document,locator,address,note"),
  FUNDING(
      new Text("Kinh phí", "Money"),
      new Text(
          "Mỗi dòng là một số tiền in trong văn bản, quy ra đồng: dự án, nguồn, loại vốn, khâu.",
          "One line for each amount printed, in đồng: project, source, kind, stage."),
      "unit_code,unit_name,year,project,project_name,source,kind,stage,as_of,recipient,mention,"
          + "amount_vnd,qualifier,printed,printed_unit,finding,severity,document,locator,address,note"),
  RESULTS(
      new Text("Kết quả thực hiện", "Results"),
      new Text(
          "Mỗi dòng là một kết quả in trong văn bản: đào tạo, hỗ trợ, công trình, vốn vay …",
          "One line for each result printed: training, support, works, loans …"),
      "id,unit_code,unit_name,topic,what,project,period,as_of,status,value,unit,qualifier,numerator,"
          + "denominator,printed,amount_vnd,amount_stage,amount_source,amount_printed,finding,"
          + "severity,document,locator,address,note"),
  AGENCIES(
      new Text("Cơ quan phụ trách", "Responsible agencies"),
      new Text(
          "Cơ quan nào phụ trách xã nào, như văn bản phân công.",
          "Which agency is responsible for which commune, as the document assigns."),
      "unit_code,unit_name,unit_printed,agency,document,locator,note"),
  FINDINGS(
      new Text("Những chỗ không khớp", "What does not add up"),
      new Text(
          "Mỗi dòng là một chỗ mâu thuẫn, có thể in nhầm hoặc cần làm rõ trong văn bản.",
          "One line for each contradiction, likely misprint or point to clarify in the document."),
      "id,rule,severity,at,printed,expected,difference,unit,explanation,ground,document");

  private final Text title;
  private final Text about;
  private final List<String> columns;

  TableKind(Text title, Text about, String columns) {
    this.title = title;
    this.about = about;
    this.columns = List.of(columns.split(","));
  }

  /** Name in addresses and of files. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<TableKind> find(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }

  Text title() {
    return title;
  }

  /** What a line of it is. */
  Text about() {
    return about;
  }

  /** How many of the first columns say which line it is. */
  int naming() {
    return switch (this) {
      case OBSERVATIONS -> columns.indexOf("group");
      case FUNDING -> columns.indexOf("project_name") + 1;
      case RESULTS, AGENCIES -> columns.indexOf("unit_name") + 1;
      case FINDINGS -> columns.indexOf("id") + 1;
    };
  }

  List<DataColumn> columns() {
    return columns.stream().map(DataColumn::of).toList();
  }
}
