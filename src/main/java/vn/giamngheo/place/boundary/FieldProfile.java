package vn.giamngheo.place.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.intake.geo.Feature;
import vn.giamngheo.place.Level;

/**
 * Which field of a file says what, by the names that one kind of publisher uses.
 *
 * @param family profiles of one publisher; a file has at most one of them
 * @param signs fields of which one must be there
 * @param parentCodes codes of the unit above, nearest first
 * @param parentNames names of the unit above, nearest first
 * @param level of all features; null when the profile does not say
 */
record FieldProfile(
    Family family,
    List<String> signs,
    List<String> code,
    List<String> name,
    List<Up> parentCodes,
    List<String> parentNames,
    Level level) {

  /** Publishers. What they call a code is an official one only by the rules of each. */
  enum Family {
    /** Common operational datasets of the United Nations (HDX): P-codes. */
    COD,
    /** GADM: its GID is a number of its own. */
    GADM,
    GEO_BOUNDARIES,
    /** Vietnamese offices. */
    OFFICE,
    OPEN_STREET_MAP,
    ANY
  }

  /** A field with the code of a unit of that level above. */
  record Up(String field, Level level) {}

  private static final List<String> MA_XA =
      words("MA_XA MA_PX MA_PHUONG MA_PHUONGXA MA_XAPHUONG MA_XA_PHUONG MA_DVHC_XA");
  private static final List<String> TEN_XA =
      words("TEN_XA TEN_PX TEN_PHUONG TEN_PHUONGXA TEN_XAPHUONG PHUONG_XA XA_PHUONG");
  private static final List<String> MA_HUYEN = words("MA_HUYEN MA_QH MA_QUAN MA_QUANHUYEN");
  private static final List<String> TEN_HUYEN =
      words("TEN_HUYEN TEN_QH TEN_QUAN TEN_QUANHUYEN QUAN_HUYEN HUYEN");
  private static final List<String> MA_TINH = words("MA_TINH MA_TINHTP MA_TINH_TP");
  private static final List<String> TEN_TINH = words("TEN_TINH TEN_TINHTP TINH_TP TINH");

  /** Of each family the deepest level first. */
  static final List<FieldProfile> KNOWN =
      List.of(
          numbered(Family.COD, "ADM3_PCODE", "ADM3_VI ADM3_NAME1 ADM3_EN ADM3_NAME", 3),
          numbered(Family.COD, "ADM2_PCODE", "ADM2_VI ADM2_NAME1 ADM2_EN ADM2_NAME", 2),
          numbered(Family.COD, "ADM1_PCODE", "ADM1_VI ADM1_NAME1 ADM1_EN ADM1_NAME", 1),
          numbered(Family.GADM, "CC_3", "NAME_3 VARNAME_3", 3),
          numbered(Family.GADM, "CC_2", "NAME_2 VARNAME_2", 2),
          numbered(Family.GADM, "CC_1", "NAME_1 VARNAME_1", 1),
          new FieldProfile(
              Family.GEO_BOUNDARIES,
              words("shapeName"),
              List.of(),
              words("shapeName"),
              List.of(),
              List.of(),
              null),
          office(MA_XA, TEN_XA, Level.COMMUNE),
          office(MA_HUYEN, TEN_HUYEN, Level.DISTRICT),
          office(MA_TINH, TEN_TINH, Level.PROVINCE),
          new FieldProfile(
              Family.OPEN_STREET_MAP,
              words("admin_level"),
              words("ref"),
              words("name:vi name official_name"),
              List.of(),
              List.of(),
              null),
          new FieldProfile(
              Family.ANY,
              List.of(),
              words("code ref ma ma_dvhc ma_don_vi maDonViHanhChinh unit_code"),
              words("name fullName ten ten_dvhc ten_don_vi tenDonViHanhChinh"),
              anyParents(),
              anyParentNames(),
              null));

  private static FieldProfile numbered(Family family, String code, String name, int number) {
    Level level = number == 3 ? Level.COMMUNE : number == 2 ? Level.DISTRICT : Level.PROVINCE;
    int above = number - 1;
    String parents = family == Family.GADM ? "NAME_#" : "ADM#_VI ADM#_NAME1 ADM#_EN ADM#_NAME";
    List<String> signs = new ArrayList<>(words(code + " " + name));
    if (family == Family.GADM) {
      signs.add("GID_" + number);
    }
    return new FieldProfile(
        family,
        signs,
        words(code),
        words(name),
        List.of(),
        above == 0 ? List.of() : words(parents.replace("#", String.valueOf(above))),
        level);
  }

  private static FieldProfile office(List<String> code, List<String> name, Level level) {
    List<String> signs = new ArrayList<>(code);
    signs.addAll(name);
    List<Up> parents = new ArrayList<>();
    List<String> parentNames = new ArrayList<>();
    if (level == Level.COMMUNE) {
      MA_HUYEN.forEach(field -> parents.add(new Up(field, Level.DISTRICT)));
      parentNames.addAll(TEN_HUYEN);
    }
    if (level != Level.PROVINCE) {
      MA_TINH.forEach(field -> parents.add(new Up(field, Level.PROVINCE)));
      parentNames.addAll(TEN_TINH);
    }
    return new FieldProfile(Family.OFFICE, signs, code, name, parents, parentNames, level);
  }

  private static List<Up> anyParents() {
    List<Up> parents = new ArrayList<>();
    words("parentCode parent_code").forEach(field -> parents.add(new Up(field, null)));
    words("districtCode district_code").forEach(f -> parents.add(new Up(f, Level.DISTRICT)));
    MA_HUYEN.forEach(field -> parents.add(new Up(field, Level.DISTRICT)));
    words("provinceCode province_code").forEach(f -> parents.add(new Up(f, Level.PROVINCE)));
    MA_TINH.forEach(field -> parents.add(new Up(field, Level.PROVINCE)));
    return parents;
  }

  private static List<String> anyParentNames() {
    List<String> names = new ArrayList<>(words("parentName parent_name districtName"));
    names.addAll(TEN_HUYEN);
    names.add("provinceName");
    names.addAll(TEN_TINH);
    return names;
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.split(" "));
  }

  /**
   * What the feature says it is.
   *
   * @param chosen field names the user gave, by role
   * @throws vn.giamngheo.intake.geo.UnreadableFileException when the file has no field for code or
   *     name, or not the field the user named, or two that contradict each other
   */
  static Claim claim(Feature feature, Map<String, String> chosen) {
    FieldReading reading = new FieldReading(feature, chosen);
    FieldProfile any = KNOWN.get(KNOWN.size() - 1);
    List<Claim> claims = new ArrayList<>();
    for (Family family : Family.values()) {
      deepest(family, reading).map(reading::claim).ifPresent(claims::add);
    }
    Comparator<Claim> byDepth =
        Comparator.comparing(c -> c.level() == null ? -1 : c.level().ordinal());
    Claim best = claims.stream().max(byDepth).orElse(null);
    if (best == null || (best.label().isEmpty() && reading.has(any))) {
      return reading.claim(any);
    }
    claims.stream()
        .filter(other -> other.level() == best.level())
        .forEach(other -> reading.requireAgreement(best, other));
    // A field of the province or district may only tell what the unit lies in.
    boolean mayBeAbove = best.level() == Level.PROVINCE || best.level() == Level.DISTRICT;
    return mayBeAbove && reading.saysMore(any, best) ? reading.claim(any) : best;
  }

  private static Optional<FieldProfile> deepest(Family family, FieldReading reading) {
    return KNOWN.stream()
        .filter(profile -> profile.family == family && profile.family != Family.ANY)
        .filter(profile -> reading.fields().hasAny(profile.signs))
        .findFirst();
  }
}
