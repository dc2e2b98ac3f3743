package vn.giamngheo.opendata;

import java.util.stream.Collectors;
import vn.giamngheo.text.Text;

/** What lies beside the files in a zip, for whoever opens it years later. */
final class Readme {
  private final DataAbout about;

  Readme(DataAbout about) {
    this.about = about;
  }

  /** Markdown. */
  String text() {
    String said =
        about.rows().stream()
            .map(row -> "- " + row.get(0) + ": " + row.get(1))
            .collect(Collectors.joining("\n"));
    return "# " + about.atlas().title().in(about.language()) + "\n\n" + said + "\n\n" + files();
  }

  private String files() {
    return new Text(
            """
            ## Trong tệp nén này

            - `tables/*.csv`: các bảng để dùng ngay, UTF-8 có BOM, dấu phẩy ngăn cột, dấu chấm thập phân;
              `dictionary.csv` giải thích từng cột, `codes.csv` từng mã.
            - `tables/units.geojson`: các đơn vị kèm ranh giới (WGS 84) và mỗi dãy số liệu một cột.
            - `package/`: gói dữ liệu gốc (Frictionless Data Package): bản chép từng ô của văn bản
              (`cells.csv`) và các bảng nói mỗi số nghĩa là gì. `datapackage.json` mô tả từng trường.

            Số liệu chép đúng như bản in, kể cả chỗ mâu thuẫn; không số nào được sửa. Số của hai chuẩn
            nghèo khác nhau không so sánh được.
            """,
            """
            ## In this archive

            - `tables/*.csv`: tables ready to use, UTF-8 with BOM, commas between columns, decimal
              points; `dictionary.csv` explains every column, `codes.csv` every code.
            - `tables/units.geojson`: the units with boundaries (WGS 84) and a column for each series.
            - `package/`: the data package itself (Frictionless Data Package): the transcription of
              the document cell by cell (`cells.csv`) and tables that say what each figure means.
              `datapackage.json` describes every field.

            Figures are transcribed exactly as printed, contradictions included; none is corrected.
            Figures of two poverty standards cannot be compared.
            """)
        .in(about.language());
  }
}
