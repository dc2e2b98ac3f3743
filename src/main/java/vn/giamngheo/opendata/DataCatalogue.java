package vn.giamngheo.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Replies;

/**
 * The atlases for programs that collect data sets: as a catalogue in DCAT 3 (W3C, 2024) and as
 * schema.org data sets, both in JSON-LD.
 */
final class DataCatalogue {
  private static final String TEXT = "@value";

  /** DCAT 3, 6.8.9: a media type is named by its address in the list of IANA. */
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private final String base;
  private final List<DataAbout> abouts;
  private final Language language;

  /**
   * @param base address of the server, without a slash at its end
   */
  DataCatalogue(String base, List<DataAbout> abouts, Language language) {
    this.base = base;
    this.abouts = abouts;
    this.language = language;
  }

  /** The catalogue in DCAT. */
  String dcat() {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("dcat", "http://www.w3.org/ns/dcat#");
    context.put("dct", "http://purl.org/dc/terms/");
    context.put("foaf", "http://xmlns.com/foaf/0.1/");
    context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    Map<String, Object> catalogue = new LinkedHashMap<>();
    catalogue.put("@context", context);
    catalogue.put("@id", base + "/du-lieu");
    catalogue.put("@type", "dcat:Catalog");
    catalogue.put("dct:title", said("Atlas Giảm nghèo: dữ liệu mở"));
    catalogue.put("foaf:homepage", Map.of("@id", base + "/"));
    catalogue.put("dct:language", language.id());
    catalogue.put("dcat:dataset", abouts.stream().map(this::dataset).toList());
    return Replies.jsonInPage(catalogue);
  }

  private Map<String, Object> dataset(DataAbout about) {
    Map<String, Object> set = new LinkedHashMap<>();
    set.put("@id", address(about));
    set.put("@type", "dcat:Dataset");
    set.put("dct:identifier", about.atlas().id());
    set.put("dct:title", said(about.atlas().title().in(language)));
    set.put("dct:description", said(description(about)));
    set.put("dct:issued", date(about.atlas().documentDate()));
    set.put("dct:modified", typed("xsd:dateTime", about.revision().createdAt().toString()));
    set.put("dcat:version", Long.toString(about.revision().revision()));
    set.put(
        "dct:publisher",
        Map.of("@type", "foaf:Organization", "foaf:name", about.atlas().issuer().in(language)));
    set.put("dct:spatial", place(about, "dct:Location", "dct:title"));
    if (about.licence() != null) {
      set.put("dct:license", Map.of("@id", about.licence().address()));
    }
    set.put("dcat:landingPage", Map.of("@id", base + "/?atlas=" + about.atlas().id()));
    set.put(
        "dcat:distribution",
        OpenFile.all().stream().map(file -> distribution(about, file)).toList());
    return set;
  }

  private Map<String, Object> distribution(DataAbout about, OpenFile file) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("@id", address(about, file));
    one.put("@type", "dcat:Distribution");
    one.put("dct:title", said(file.fullName()));
    one.put("dcat:downloadURL", Map.of("@id", address(about, file)));
    one.put("dcat:mediaType", Map.of("@id", MEDIA_TYPES + mediaType(file)));
    if (about.licence() != null) {
      one.put("dct:license", Map.of("@id", about.licence().address()));
    }
    return one;
  }

  /** The same data sets in the words of schema.org, for search engines. */
  String schemaOrg() {
    Map<String, Object> catalogue = new LinkedHashMap<>();
    catalogue.put("@context", "https://schema.org");
    catalogue.put("@type", "DataCatalog");
    catalogue.put("@id", base + "/du-lieu");
    catalogue.put("name", "Atlas Giảm nghèo");
    catalogue.put("url", base + "/du-lieu");
    catalogue.put("dataset", abouts.stream().map(this::schemaOrg).toList());
    return Replies.jsonInPage(catalogue);
  }

  private Map<String, Object> schemaOrg(DataAbout about) {
    Map<String, Object> set = new LinkedHashMap<>();
    set.put("@type", "Dataset");
    set.put("@id", address(about));
    set.put("name", about.atlas().title().in(language));
    set.put("description", description(about));
    set.put("url", base + "/?atlas=" + about.atlas().id());
    set.put("identifier", about.atlas().id());
    set.put("version", Long.toString(about.revision().revision()));
    set.put("dateModified", about.revision().createdAt().toString());
    set.put("inLanguage", language.id());
    set.put("isAccessibleForFree", true);
    set.put("spatialCoverage", place(about, "Place", "name"));
    set.put(
        "creator",
        Map.of("@type", "GovernmentOrganization", "name", about.atlas().issuer().in(language)));
    if (about.licence() != null) {
      set.put("license", about.licence().address());
    }
    List<Map<String, Object>> files = new ArrayList<>();
    for (OpenFile file : OpenFile.all()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("@type", "DataDownload");
      one.put("encodingFormat", mediaType(file));
      one.put("contentUrl", address(about, file));
      files.add(one);
    }
    set.put("distribution", files);
    return set;
  }

  private Map<String, Object> place(DataAbout about, String type, String name) {
    return Map.of("@type", type, name, about.atlas().unitName().in(language));
  }

  private String description(DataAbout about) {
    return about.atlas().documentTitle().in(language)
        + " – "
        + about.atlas().citation(language)
        + ". "
        + new Text(
                "Mỗi số được chép đúng như bản in, kèm chỗ in. Chuẩn nghèo: ",
                "Every figure is transcribed exactly as printed, with the place. Standard: ")
            .in(language)
        + about.atlas().standardName().in(language)
        + ".";
  }

  private String address(DataAbout about) {
    return base + "/du-lieu#" + about.atlas().id();
  }

  private String address(DataAbout about, OpenFile file) {
    return base + "/du-lieu/" + about.atlas().id() + "/" + file.fullName();
  }

  private static String mediaType(OpenFile file) {
    return file.type().mediaType().replaceFirst(";.*", "");
  }

  private Map<String, Object> said(String text) {
    return Map.of(TEXT, text, "@language", language.id());
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
