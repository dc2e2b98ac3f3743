package vn.giamngheo;

import vn.giamngheo.db.DatabaseUnavailableException;
import vn.giamngheo.text.Text;

/** One sentence for each reason the program cannot go on. */
final class Faults {
  private Faults() {}

  static Text of(DatabaseUnavailableException e) {
    String where = e.where();
    return switch (e.reason()) {
      case LOCKED -> locked(where);
      case DISK_FULL ->
          new Text(
              "Ổ đĩa chứa “"
                  + where
                  + "” đã đầy. Số liệu nạp trước đó vẫn còn nguyên; hãy giải"
                  + " phóng chỗ trống rồi chạy lại.",
              "The disk that holds “"
                  + where
                  + "” is full. What was loaded before is intact; make"
                  + " room and start again.");
      case NOT_WRITABLE ->
          new Text(
              "Không ghi được vào thư mục dữ liệu “" + where + "”.",
              "The data folder “" + where + "” cannot be written.");
      case BROKEN ->
          new Text(
              "Không mở được cơ sở dữ liệu trong “"
                  + where
                  + "”: tệp hỏng hoặc không phải của"
                  + " chương trình này. Số liệu gốc nằm trong maps/: có thể chuyển tệp đi nơi khác"
                  + " rồi chạy lại để nạp mới.",
              "The database in “"
                  + where
                  + "” cannot be opened: broken or not ours. The content"
                  + " is in maps/: move the file away and start again to load it anew.");
    };
  }

  private static Text locked(String where) {
    return new Text(
        "Cơ sở dữ liệu trong “"
            + where
            + "” đang được một chương trình khác mở. Hãy dừng chương trình đó hoặc chọn --data khác;"
            + " khi máy chủ đang chạy, nạp ranh giới và trả lời góp ý ở trang /quan-tri của nó.",
        "The database in “"
            + where
            + "” is open in another program. Stop that program or choose another --data; while the"
            + " server runs, import boundaries and answer reports on its page /quan-tri.");
  }
}
