package vn.giamngheo.place.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import vn.giamngheo.intake.geo.Feature;
import vn.giamngheo.intake.geo.UnreadableFileException;
import vn.giamngheo.place.Level;

/** What the fields of each publisher say; Krông Pa is district 637, Uar its commune 24100. */
class FieldProfileTest {
  private static final Geometry AREA = new GeometryFactory().createPolygon();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // fields | code | name | parent | level
        "code=24100;name=Uar;provinceCode=64 | 24100 | Uar | 64 | -",
        "code=24100;name=Xã Uar;parentCode=637 | 24100 | Xã Uar | 637 | COMMUNE",
        "code=637;name=Huyện Krông Pa;provinceCode=64 | 637 | Huyện Krông Pa | 64 | DISTRICT",
        "code=24100;name=Uar;fullName=Xã Uar;provinceCode=64;areaKm2=1 | 24100 | Uar | 64 | COMMUNE",
        "code=24100;name=Xà Bang | 24100 | Xà Bang | '' | -",
        // GADM 4.1: GID is no official code; CC may be NA; names lost their spaces.
        "GID_3=VNM.25.11.1_1;GID_2=VNM.25.11_1;NAME_1=GiaLai;NAME_2=KrôngPa;NAME_3=Uar;CC_3=NA;TYPE_3=Xã | '' | Uar | KrôngPa | COMMUNE",
        "GID_3=VNM.25.11.1_1;NAME_2=KrôngPa;NAME_3=Uar;CC_3=24100 | 24100 | Uar | KrôngPa | COMMUNE",
        "GID_2=VNM.25.11_1;NAME_1=GiaLai;NAME_2=KrôngPa;CC_2=NA | '' | KrôngPa | GiaLai | DISTRICT",
        "GID_1=VNM.25_1;GID_0=VNM;NAME_1=GiaLai;CC_1=NA;HASC_1=VN.GL | '' | GiaLai | '' | PROVINCE",
        "GID_3=VNM.25.11.1_1;NAME_3=NA;VARNAME_3=Uar;NAME_2=KrôngPa | '' | Uar | KrôngPa | COMMUNE",
        // P-codes: official ones inside, nested ones, and those of the old numbering.
        "ADM3_PCODE=VN24100;ADM3_VI=Uar;ADM3_EN=Uar;ADM2_PCODE=VN637;ADM1_PCODE=VN64 | 24100 | Uar | 637 | COMMUNE",
        "ADM3_PCODE=VN6463724100;ADM3_VI=Uar;ADM2_PCODE=VN64637;ADM1_PCODE=VN64 | 24100 | Uar | 637 | COMMUNE",
        "ADM3_PCODE=VN60319;ADM3_EN=Uar;ADM2_PCODE=VN6031;ADM2_VI=Krông Pa;ADM1_PCODE=VN603 | '' | Uar | Krông Pa | COMMUNE",
        "ADM2_PCODE=VN60317;ADM2_EN=Krong Pa;ADM1_PCODE=VN603;ADM1_VI=Gia Lai | '' | Krong Pa | Gia Lai | DISTRICT",
        "ADM1_PCODE=VN603;ADM1_VI=Gia Lai;ADM0_PCODE=VN | '' | Gia Lai | '' | PROVINCE",
        "ADM1_PCODE=VN64;ADM1_VI=Gia Lai;ADM0_PCODE=VN | 64 | Gia Lai | '' | PROVINCE",
        // geoBoundaries: neither shapeID nor the ISO code is official.
        "shapeName=Uar;shapeISO=;shapeID=5231B7413;shapeGroup=VNM;shapeType=ADM3 | '' | Uar | '' | COMMUNE",
        "shapeName=Gia Lai;shapeISO=VN-30;shapeID=52B1;shapeType=ADM1 | '' | Gia Lai | '' | PROVINCE",
        // OpenStreetMap: 6 was a district until 30/6/2025 and is a commune since.
        "admin_level=8;name=Xã Uar;ref=24100 | 24100 | Xã Uar | '' | COMMUNE",
        "admin_level=6;name=Huyện Krông Pa | '' | Huyện Krông Pa | '' | DISTRICT",
        "admin_level=6;name=Xã Uar;ref=24100 | 24100 | Xã Uar | '' | COMMUNE",
        "admin_level=6;name=Thành phố Pleiku | '' | Thành phố Pleiku | '' | -",
        "admin_level=4;name=Gia Lai;ref=VN-30 | '' | Gia Lai | '' | PROVINCE",
        "admin_leve=8;official_n=Xã Uar;name= | '' | Xã Uar | '' | COMMUNE",
        "admin_level=8;name=Commune Uar;name:vi=Xã Uar | '' | Xã Uar | '' | COMMUNE",
        // Vietnamese offices.
        "MA_XA=24100;TEN_XA=Uar;MA_HUYEN=637 | 24100 | Uar | 637 | COMMUNE",
        "MAXA=24100;TENXA=Uar;TENHUYEN=Krông Pa | 24100 | Uar | Krông Pa | COMMUNE",
        "MaXa=24100;TenXa=Uar;MaTinh=64 | 24100 | Uar | 64 | COMMUNE",
        "Mã xã=24100;Tên xã=Uar;Mã huyện=637 | 24100 | Uar | 637 | COMMUNE",
        "MA_HUYEN=637;TEN_HUYEN=Krông Pa;MA_TINH=64 | 637 | Krông Pa | 64 | DISTRICT",
        "maDonViHan=24100;tenDonViHa=Uar | 24100 | Uar | '' | -",
        "code=24100;name=Uar;TINH=Gia Lai | 24100 | Uar | Gia Lai | -",
        // Numbers of spreadsheets and databases.
        "MA_XA=24100.0;TEN_XA=Uar | 24100 | Uar | '' | COMMUNE",
        "MA_XA=24100.000000;TEN_XA=Uar;MA_TINH=64.0 | 24100 | Uar | 64 | COMMUNE",
        "MA_XA=2.41E+04;TEN_XA=Uar | 24100 | Uar | '' | COMMUNE",
        "MA_XA=4;TEN_XA=Trúc Bạch;MA_HUYEN=1;MA_TINH=1 | 00004 | Trúc Bạch | 001 | COMMUNE",
        "MA_XA='24100;TEN_XA=Uar | 24100 | Uar | '' | COMMUNE",
        "MA_XA=0;TEN_XA=Uar | '' | Uar | '' | COMMUNE",
        "MA_XA=6463724100;TEN_XA=Uar | 6463724100 | Uar | '' | COMMUNE",
        "MA_XA=1e999999999;TEN_XA=Uar | 1e999999999 | Uar | '' | COMMUNE",
      })
  void eachPublishersFieldsAreKnown(
      String fields, String code, String name, String parent, Level level) {
    Claim claim = FieldProfile.claim(feature(fields), Map.of());

    assertThat(claim.code()).as("code").isEqualTo(code);
    assertThat(claim.name()).as("name").isEqualTo(name);
    assertThat(claim.parent()).as("parent").isEqualTo(parent);
    assertThat(claim.level()).as("level").isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "code=24100;ma=23710;name=Uar | code=24100, ma=23710 | --field code=",
        "MA_XA=24100;MAXA=23710;TEN_XA=Uar | MA_XA=24100, MAXA=23710 | --field code=",
        "MA_XA=24100;TEN_XA=Uar;ADM3_PCODE=VN23710;ADM3_VI=Uar | ADM3_PCODE=23710, MA_XA=24100 | --field code=",
        "NAME_3=Uar;TEN_XA=Đất Bằng | NAME_3=Uar, TEN_XA=Đất Bằng | --field name=",
        "KY_HIEU=24100;GHI_CHU=Uar | KY_HIEU, GHI_CHU | --field code=",
      })
  void fieldsThatDoNotTellAreNotGuessed(String fields, String named, String advice) {
    assertThatThrownBy(() -> FieldProfile.claim(feature(fields), Map.of()))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e ->
                assertThat(e.issue().message().vi())
                    .contains("đối tượng thứ 7")
                    .contains(named)
                    .contains(advice));
  }

  @Test
  void userChoosesTheFields() {
    Feature feature = feature("code=1;name=Uar;MA_XA=24100;GHI_CHU=Ia Rsai");
    Claim claim =
        FieldProfile.claim(feature, Map.of("code", "ma_xa", "name", "GHI_CHU", "level", "name"));
    assertThat(claim.label()).isEqualTo("24100 Ia Rsai");
    assertThatThrownBy(() -> FieldProfile.claim(feature, Map.of("code", "MAXA2")))
        .hasMessageContaining("no such field")
        .hasMessageContaining("GHI_CHU");
  }

  @Test
  void nameThatSaysTheSameInTwoProfilesIsNoContradiction() {
    Claim claim =
        FieldProfile.claim(feature("NAME_3=ĐấtBằng;CC_3=NA;MA_XA=24103;TEN_XA=Đất Bằng"), Map.of());
    assertThat(claim.code()).isIn("", "24103");
    assertThat(claim.name()).isIn("ĐấtBằng", "Đất Bằng");
  }

  @Test
  void fieldThatIsEmptyEverywhereIsNamedInTheEnd() {
    FieldReader chosen = new FieldReader(Map.of("code", "MA_XA"));
    chosen.claim(feature("MA_XA=;TEN_XA=Uar"));
    assertThatThrownBy(chosen::requireSaid).hasMessageContaining("empty in every feature");
    FieldReader known = new FieldReader(Map.of());
    known.claim(feature("MA_XA=;TEN_XA="));
    assertThatThrownBy(known::requireSaid).hasMessageContaining("code and name are empty");
    known.claim(feature("MA_XA=;TEN_XA=Uar"));
    known.requireSaid();
  }

  @Test
  void decomposedNamesOfFieldsAreKnown() {
    String field = Normalizer.normalize("Mã xã", Normalizer.Form.NFD);
    assertThat(FieldProfile.claim(feature(field + "=24100;name=Uar"), Map.of()).code())
        .isEqualTo("24100");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "areaKm2=113.5 | 113.5",
        "AREA_SQKM=113,5 | 113.5",
        "dien_tich=11350 | -1",
        "area_km2=x | -1"
      })
  void areaIsTakenOnlyWithItsUnit(String field, double km2) {
    Claim claim = FieldProfile.claim(feature("code=24100;" + field), Map.of());
    assertThat(claim.areaKm2().orElse(-1)).isEqualTo(km2);
  }

  private static Feature feature(String fields) {
    Map<String, String> map = new LinkedHashMap<>();
    for (String field : List.of(fields.split(";"))) {
      int at = field.indexOf('=');
      map.put(field.substring(0, at), field.substring(at + 1));
    }
    return new Feature("a.geojson", 7, map, AREA);
  }
}
