package vn.giamngheo.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.web.Replies;

/** The atlases as data sets of schema.org, for search engines. */
record SchemaOrgCatalogue(CatalogueWords words) {

  /** The catalogue, to be put into a page. */
  String json() {
    Map<String, Object> catalogue = new LinkedHashMap<>();
    catalogue.put("@context", "https://schema.org");
    catalogue.put("@type", "DataCatalog");
    catalogue.put("@id", words.page());
    catalogue.put("name", "Atlas Giảm nghèo");
    catalogue.put("url", words.page());
    catalogue.put("dataset", words.abouts().stream().map(this::dataset).toList());
    return Replies.jsonInPage(catalogue);
  }

  private Map<String, Object> dataset(DataAbout about) {
    Map<String, Object> set = new LinkedHashMap<>();
    set.put("@type", "Dataset");
    set.put("@id", words.address(about));
    set.put("name", about.atlas().title().in(words.language()));
    set.put("description", words.description(about));
    set.put("url", words.home(about));
    set.put("identifier", about.atlas().id());
    set.put("version", Long.toString(about.revision().revision()));
    set.put("dateModified", about.revision().createdAt().toString());
    set.put("inLanguage", words.language().id());
    set.put("isAccessibleForFree", true);
    set.put("spatialCoverage", words.place(about, "Place", "name"));
    set.put(
        "creator",
        Map.of(
            "@type",
            "GovernmentOrganization",
            "name",
            about.atlas().issuer().in(words.language())));
    if (about.licence() != null) {
      set.put("license", about.licence().address());
    }
    List<Map<String, Object>> files = new ArrayList<>();
    for (OpenFile file : OpenFile.all()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("@type", "DataDownload");
      one.put("encodingFormat", CatalogueWords.mediaType(file));
      one.put("contentUrl", words.address(about, file));
      files.add(one);
    }
    set.put("distribution", files);
    return set;
  }
}
