package vn.giamngheo.opendata;

import java.util.List;
import java.util.Map;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * What both catalogues say of a data set, and the addresses by which they name it.
 *
 * @param base address of the server, without a slash at its end
 */
record CatalogueWords(String base, List<DataAbout> abouts, Language language) {

  String page() {
    return base + "/du-lieu";
  }

  String home(DataAbout about) {
    return base + "/?atlas=" + about.atlas().id();
  }

  String address(DataAbout about) {
    return page() + "#" + about.atlas().id();
  }

  String address(DataAbout about, OpenFile file) {
    return page() + "/" + about.atlas().id() + "/" + file.fullName();
  }

  static String mediaType(OpenFile file) {
    return file.type().mediaType().replaceFirst(";.*", "");
  }

  Map<String, Object> place(DataAbout about, String type, String name) {
    return Map.of("@type", type, name, about.atlas().unitName().in(language));
  }

  String description(DataAbout about) {
    return about.atlas().documentTitle().in(language)
        + " – "
        + about.atlas().citation(language)
        + ". "
        + new Text(
                "Mỗi số được chép đúng như bản in, kèm chỗ in. ",
                "Every figure is transcribed exactly as printed, with the place. ")
            .in(language)
        + about.atlas().standardName().in(language)
        + ".";
  }
}
