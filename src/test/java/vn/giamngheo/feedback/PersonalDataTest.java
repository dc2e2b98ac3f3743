package vn.giamngheo.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused as data of a person, and what must stay sayable. */
class PersonalDataTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "số điện thoại | Gọi tôi 0912 345 678 nhé",
        "số điện thoại | Gọi tôi 0912.345.678 nhé",
        "số điện thoại | 0912345678",
        "số điện thoại | +84 912 345 678",
        "số điện thoại | 84912345678",
        "số điện thoại | (0269) 3 852 123",
        "số điện thoại | 02693852123",
        "số điện thoại | 0 9 1 2 3 4 5 6 7 8",
        "số điện thoại | SĐT: 91 2345678",
        "số điện thoại | so dien thoai 91 234 5678",
        "số điện thoại | ٠٩١٢٣٤٥٦٧٨",
        "số điện thoại | ０９１２３４５６７８",
        "số điện thoại | không chín một hai ba bốn năm sáu bảy tám",
        "số điện thoại | O9l2 345 678",
        "địa chỉ thư điện tử hoặc tên tài khoản | thư về nguyenvana@example.com",
        "địa chỉ thư điện tử hoặc tên tài khoản | nguyenvana (at) example",
        "địa chỉ thư điện tử hoặc tên tài khoản | @nguyenvana",
        "địa chỉ thư điện tử hoặc tên tài khoản | nguyenvana gmail com",
        "số giấy tờ tùy thân hoặc số thẻ | CCCD 064 199 001 234",
        "số giấy tờ tùy thân hoặc số thẻ | can cuoc cong dan so 0641990",
        "số giấy tờ tùy thân hoặc số thẻ | 064199001234",
        "số giấy tờ tùy thân hoặc số thẻ | CMND: 230 123 456",
        "số giấy tờ, số thẻ hoặc số tài khoản | người có số 230123456 bị bỏ sót",
        "số giấy tờ, số thẻ hoặc số tài khoản | thẻ GD4640123456789",
        "số tài khoản ngân hàng | STK 1903 4567 8901",
        "số tài khoản ngân hàng | tai khoan: 62010001234",
        "mã hộ hoặc số hộ khẩu | mã hộ 24103-0017",
        "mã hộ hoặc số hộ khẩu | so ho khau: 560123456",
        "ngày hoặc năm sinh | sinh ngày 12/3/1985",
        "ngày hoặc năm sinh | sinh nam 1985",
        "ngày hoặc năm sinh | ngày sinh: 1-2-2019",
        "địa chỉ nhà | ở số nhà 15",
        "địa chỉ nhà | nhà số 15",
        "địa chỉ nhà | thôn Chư Jú, tổ 3",
        "địa chỉ nhà | to 3, thon Chu Ju",
        "địa chỉ nhà | hẻm 12 đường lớn",
        "địa chỉ nhà | tổ dân phố 5",
        "tên một người | nhà ông Ksor Ní vẫn nghèo",
        "tên một người | bà H’Bia",
        "tên một người | ÔNG NGUYỄN VĂN A",
        "tên một người | ong Nguyen Van A",
        "tên một người | nha ba Tran Thi B chua duoc tinh",
        "tên một người | chị Rah Lan H'Lan",
        "tên một người | anh Siu Kim",
        "tên một người | hộ Ksor Ní vẫn nghèo",
        "tên một người | ho Nguyen Van A chua duoc tinh",
        "tên một người | Trần Thị B bị bỏ sót",
        "tên một người | NGUYEN VAN A THON 3",
        "đường dẫn đến trang khác | xem https://example.com/a",
        "đường dẫn đến trang khác | xem www.example.com",
        "đường dẫn đến trang khác | xem vidu.vn",
        "đường dẫn đến trang khác | xem t.me/nhom",
        "đường dẫn đến trang khác | xem evil.example/x",
        "đường dẫn đến trang khác | EVIL.EXAMPLE:8080/x",
        "đường dẫn đến trang khác | hxxps://evil",
        "đường dẫn đến trang khác | vidu chấm com",
        "đường dẫn đến trang khác | vidu[.]com",
        "ngày hoặc năm sinh | Ksor N, sn 75",
        "ngày hoặc năm sinh | SN: 1975",
        "ngày hoặc năm sinh | s.n 1962 ở thôn",
        "ngày hoặc năm sinh | sinh năm 75",
        "ngày hoặc năm sinh | sinh '75",
        "ngày hoặc năm sinh | năm sinh: 75",
        "biển số xe | xe 81A-123.45",
        "biển số xe | 81-B1 123.45",
        "biển số xe | 81b1 12345",
        "biển số xe | 81N-1234",
        "biển số xe | 29-LD 123.45",
        "tên một người | N.g.u.y.ễ.n V.ă.n A",
        "tên một người | N.g.u.y.ễ.n.V.ă.n.A",
        "tên một người | N g u y ễ n  V ă n  A",
        "tên một người | N-G-U-Y-Ễ-N V-Ă-N A",
        "tên một người | ô.n.g K.s.o.r N.í",
        "tên một người | nguyễn văn a bị bỏ sót",
        "tên một người | Ksor Ní bị bỏ sót",
        "tên một người | Rơ Châm Byin chưa được tính",
        "số điện thoại | 0*912*345*678",
        "số điện thoại | 0912_345_678",
        "số điện thoại | 0912 · 345 · 678",
        "số điện thoại | không 9 một 2 ba 4 năm 6 bảy 8",
        "số điện thoại | không.chín.một.hai.ba.bốn.năm.sáu.bảy.tám",
        "số điện thoại | 09\u200b12\u200b345\u200b678",
        "số điện thoại | 0\u03369\u03361\u03362\u0336345678",
        "số giấy tờ tùy thân hoặc số thẻ | 0641 9900 1234",
        "số giấy tờ tùy thân hoặc số thẻ | 064 1 99 001234",
        "số giấy tờ tùy thân hoặc số thẻ | căn cước của ông ấy là 230 123 456",
        "số giấy tờ tùy thân hoặc số thẻ | C.C.C.D 064199",
      })
  void dataOfAPersonAreFound(String what, String text) {
    assertThat(PersonalData.find(text).map(found -> found.what().vi())).contains(what);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Số đúng là 2.342 hộ, không phải 2.324 hộ.",
        "Tỷ lệ phải là 23,64 %, xem Kế hoạch 40/KH-UBND ngày 22/03/2021.",
        "So dung la 2342 ho, ty le 23,64%",
        "Quyết định 861/QĐ-TTg ngày 04/6/2021; Nghị định 07/2021/NĐ-CP",
        "Vốn 145.363.000.000 đồng, giải ngân 98.200 triệu đồng",
        "Vốn 145363000000 đồng",
        "Cột 4: 1.234 567 8.901 0,5 12,30 2.342 19.886",
        "19.886 2.342 1.105 345 89 12 7 0 3 1 5 2",
        "0,5 3.421 19.886 2.342",
        "Xã Đất Bằng nay thuộc xã Uar theo Nghị quyết 1664/NQ-UBTVQH15",
        "Hộ Kinh và hộ Gia Rai, hộ nghèo DTTS",
        "một hai ba hộ, năm hai không hai một",
        "Xã Nguyễn Văn Linh và xã Lê Văn Thịnh",
        "Mã xã 24103, mã huyện 637",
        "Tỷ lệ hộ dùng nhà tiêu hợp vệ sinh năm 2010 khác",
        "ty le hoc sinh nam 2015 den truong",
        "tỷ lệ sinh năm 2014",
        "Ba xã Ia Rmok, Ia Dreh và Krông Năng",
        "Chi NSTW năm 2023 là 12.345 triệu đồng",
        "Đề nghị anh chị Sở Nội vụ xem lại",
        "Bà con ở thôn Chư Jú nói rằng ba thôn chưa có điện",
        "Huyện Anh Sơn và Bà Rịa, Ba Tơ, Bác Ái, Cô Tô",
        "mã hộ nghèo và mã hộ cận nghèo bị nhầm",
        "Tổng số hộ khẩu 1234",
        "Ban chỉ đạo thôn lập đội 5 người",
        "Trang 12, Phụ lục 1, dòng 16, cột 4",
        "từ 2016-2020 đến 2022-2025",
        "sáp nhập ngày 01/07/2025",
        "từ ngày 02.03.2025 2.342 hộ",
        "vốn SN 75 triệu đồng, vốn ĐTPT 1.975 triệu đồng",
        "Vốn SN 1.975, ĐTPT/SN 75",
        "SN 2023: 1.234 triệu đồng",
        "phát sinh 45 hộ nghèo, học sinh 75 em",
        "nam sinh 75 em, nữ sinh 60 em",
        "Biểu 12A-2021, biểu 13b 2.345 hộ",
        "Phụ lục 11A 12345 hộ",
        "Kế hoạch số 40.KH/UBND, Công văn 12/UBND.NN",
        "hộ nghèo.Huyện/xã nhập sai",
        "Cột A, B, C, D và cột a b c d",
        "U.B.N.D huyện, Đ.T.T.S, h.đ.n.d",
        "3 + 5 = 8 hộ, 1.234 + 567 = 1.801",
        "2.342 | 1.105 | 345 | 89 | 12",
        "1 2 3 4 5 6 7 8 9 10 11 12",
        "phan thi dua, phần thi đua; van dong",
        "báo cáo chậm, chấm điểm 12"
      })
  void figuresDatesDocumentsAndCommunesPass(String text) {
    assertThat(PersonalData.find(text)).isEmpty();
  }

  /** All units of the country there are or were, as the list of units names them. */
  @Test
  void everyNameOfAUnitPasses() throws IOException {
    List<String> refused;
    try (Stream<String> lines = Files.lines(Path.of("maps/units/units.csv"))) {
      refused =
          lines
              .skip(1)
              .map(line -> line.split(","))
              .map(cells -> cells[4] + " " + cells[5])
              .filter(name -> PersonalData.find("Tên " + name + " bị ghi sai").isPresent())
              .toList();
    }
    assertThat(refused).isEmpty();
  }

  @Test
  void theSentenceSaysWhatWasFoundAndWhere() {
    Submission said = Submission.of("figure", "", "", "Gọi 0912 345 678");

    assertThat(said.flaws().get("text").vi())
        .startsWith("Có vẻ đây là số điện thoại: “0912 345 678”.");
  }

  @Test
  void everyFieldIsLookedAt() {
    assertThat(Submission.of("figure", "0912345678", "a@b.vn", "").flaws())
        .containsOnlyKeys("expected", "reference");
  }

  /** No pattern may take long, whatever is sent; without backtracking this is a matter of ms. */
  @Test
  void aThousandCharactersMadeToTireThePatternsAreReadAtOnce() {
    for (String piece :
        List.of(
            "0 ",
            "a.",
            "Anh A ",
            "thôn ",
            "sinh ",
            "mã hộ-",
            "(",
            "@",
            "84 ",
            "năm ",
            "o0l",
            "a.b",
            "0*",
            "khong 0 ",
            "a b ",
            "A văn ")) {
      String text = piece.repeat(1_000 / piece.length());
      long start = System.nanoTime();
      PersonalData.find(text);
      assertThat(System.nanoTime() - start).as(piece).isLessThan(500_000_000L);
    }
  }
}
