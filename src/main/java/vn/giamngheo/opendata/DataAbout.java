package vn.giamngheo.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.content.Manifest;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.takeaway.RevisionLine;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * What every open file says of itself: where it is from, under which licence, of which revision.
 *
 * @param licence null when the package names none, or is not for everybody
 * @param version of the program
 */
record DataAbout(
    Atlas atlas, Licence licence, Manifest revision, String version, Language language) {

  /** Pairs of a heading and what it says, for people. */
  List<List<Object>> rows() {
    List<List<Object>> rows = new ArrayList<>();
    add(rows, "Tập bản đồ", "Atlas", atlas.title().in(language));
    add(rows, "Văn bản", "Document", atlas.citation(language));
    add(rows, "Tên văn bản", "Title of the document", atlas.documentTitle().in(language));
    add(rows, "Chuẩn nghèo", "Poverty standard", atlas.standardName().in(language));
    add(rows, "Ghi chú", "Note", atlas.note().in(language));
    add(rows, "Giấy phép", "Licence", licenceLine());
    add(rows, "Phiên bản", "Revision", RevisionLine.of(revision, version, language));
    add(rows, "Mã kiểm (SHA-256)", "Checksum (SHA-256)", revision.sha256());
    add(rows, "Địa chỉ của phiên bản", "Address of the revision", revisionAddress());
    return rows;
  }

  private void add(List<List<Object>> rows, String vi, String en, String content) {
    if (!content.isEmpty()) {
      rows.add(List.of(new Text(vi, en).in(language), content));
    }
  }

  /** The licence in one line. */
  String licenceLine() {
    return licence == null
        ? new Text("không nêu", "none stated").in(language)
        : licence.title() + " (" + licence.name() + "), " + licence.address();
  }

  /** Address at which this state of the data stays readable. */
  String revisionAddress() {
    return "/phien-ban/" + revision.revision();
  }

  /** The same for programs. */
  Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("atlas", atlas.id());
    map.put("title", atlas.title().in(language));
    map.put("document", atlas.citation(language));
    map.put("standard", atlas.standard());
    map.put("licence", licence);
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("number", revision.revision());
    state.put("sha256", revision.sha256());
    state.put("createdAt", revision.createdAt());
    state.put("address", revisionAddress());
    map.put("revision", state);
    return map;
  }
}
