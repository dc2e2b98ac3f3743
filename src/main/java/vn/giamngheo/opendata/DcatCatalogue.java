package vn.giamngheo.opendata;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.giamngheo.web.Replies;

/** The atlases as a catalogue in DCAT 3 (W3C, 2024), for programs that collect data sets. */
record DcatCatalogue(CatalogueWords words) {
  private static final String TEXT = "@value";

  /** DCAT 3, 6.8.9: a media type is named by its address in the list of IANA. */
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  /** The catalogue. */
  String json() {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("dcat", "http://www.w3.org/ns/dcat#");
    context.put("dct", "http://purl.org/dc/terms/");
    context.put("foaf", "http://xmlns.com/foaf/0.1/");
    context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    Map<String, Object> catalogue = new LinkedHashMap<>();
    catalogue.put("@context", context);
    catalogue.put("@id", words.page());
    catalogue.put("@type", "dcat:Catalog");
    catalogue.put("dct:title", said("Atlas Giảm nghèo: dữ liệu mở"));
    catalogue.put("foaf:homepage", Map.of("@id", words.base() + "/"));
    catalogue.put("dct:language", words.language().id());
    catalogue.put("dcat:dataset", words.abouts().stream().map(this::dataset).toList());
    return Replies.jsonInPage(catalogue);
  }

  private Map<String, Object> dataset(DataAbout about) {
    Map<String, Object> set = new LinkedHashMap<>();
    set.put("@id", words.address(about));
    set.put("@type", "dcat:Dataset");
    set.put("dct:identifier", about.atlas().id());
    set.put("dct:title", said(about.atlas().title().in(words.language())));
    set.put("dct:description", said(words.description(about)));
    set.put("dct:issued", date(about.atlas().documentDate()));
    set.put("dct:modified", typed("xsd:dateTime", about.revision().createdAt().toString()));
    set.put("dcat:version", Long.toString(about.revision().revision()));
    set.put(
        "dct:publisher",
        Map.of(
            "@type",
            "foaf:Organization",
            "foaf:name",
            about.atlas().issuer().in(words.language())));
    set.put("dct:spatial", words.place(about, "dct:Location", "dct:title"));
    if (about.licence() != null) {
      set.put("dct:license", Map.of("@id", about.licence().address()));
    }
    set.put("dcat:landingPage", Map.of("@id", words.home(about)));
    set.put(
        "dcat:distribution",
        OpenFile.all().stream().map(file -> distribution(about, file)).toList());
    return set;
  }

  private Map<String, Object> distribution(DataAbout about, OpenFile file) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("@id", words.address(about, file));
    one.put("@type", "dcat:Distribution");
    one.put("dct:title", said(file.fullName()));
    one.put("dcat:downloadURL", Map.of("@id", words.address(about, file)));
    one.put("dcat:mediaType", Map.of("@id", MEDIA_TYPES + CatalogueWords.mediaType(file)));
    if (about.licence() != null) {
      one.put("dct:license", Map.of("@id", about.licence().address()));
    }
    return one;
  }

  private Map<String, Object> said(String text) {
    return Map.of(TEXT, text, "@language", words.language().id());
  }

  private static Map<String, Object> typed(String type, String value) {
    return Map.of(TEXT, value, "@type", type);
  }

  /** A day, month or year, as far as the paper names it. */
  private static Map<String, Object> date(String iso) {
    String type =
        switch (iso.length()) {
          case 4 -> "xsd:gYear";
          case 7 -> "xsd:gYearMonth";
          default -> "xsd:date";
        };
    return typed(type, iso);
  }
}
