package vn.giamngheo.publish;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.giamngheo.content.archive.PastRevision;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * Data revisions as an Atom feed (RFC 4287). Ids are made of checksums, so that they stay whatever
 * name the server goes by; links are relative to the feed's own address.
 */
final class RevisionFeed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  static final String ADDRESS = "/phien-ban/feed.atom";

  private final Language language;
  private final XMLStreamWriter xml;

  private RevisionFeed(Language language, XMLStreamWriter xml) {
    this.language = language;
    this.xml = xml;
  }

  /**
   * The feed, UTF-8.
   *
   * @param entries the newest revisions
   * @param all revisions, newest first
   */
  static byte[] write(
      List<RevisionListPage.Entry> entries, List<PastRevision> all, Language language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new RevisionFeed(language, xml).feed(entries, all);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    return out.toByteArray();
  }

  private void feed(List<RevisionListPage.Entry> entries, List<PastRevision> all)
      throws XMLStreamException {
    xml.writeStartDocument("utf-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", language.id());
    PastRevision first = all.get(all.size() - 1);
    element("id", id("feed " + first.sha256() + first.createdAt()));
    element(
        "title",
        new Text("Atlas Giảm nghèo: các phiên bản số liệu", "Atlas Giảm nghèo: data revisions")
            .in(language));
    element("updated", time(all.get(0).createdAt()));
    xml.writeStartElement("author");
    element("name", "Atlas Giảm nghèo");
    xml.writeEndElement();
    link("self", ADDRESS, "application/atom+xml");
    link("alternate", "/phien-ban", "text/html");
    for (RevisionListPage.Entry entry : entries) {
      PastRevision revision =
          all.stream().filter(r -> r.number() == entry.number()).findFirst().orElseThrow();
      entry(entry, revision);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(RevisionListPage.Entry entry, PastRevision revision)
      throws XMLStreamException {
    xml.writeStartElement("entry");
    element("id", id(revision.number() + " " + revision.sha256() + revision.createdAt()));
    element(
        "title", new Text("Phiên bản số liệu ", "Data revision ").in(language) + revision.number());
    element("published", time(revision.createdAt()));
    element("updated", time(revision.createdAt()));
    link("alternate", "/phien-ban/" + revision.number(), "text/html");
    xml.writeStartElement("content");
    xml.writeAttribute("type", "text");
    xml.writeCharacters(plain(String.join(" ", entry.changes())));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(plain(text));
    xml.writeEndElement();
  }

  /** Without what XML 1.0 has no way to write. */
  private static String plain(String text) {
    return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
  }

  private void link(String rel, String path, String type) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", language == Language.EN ? path + "?lang=en" : path);
    xml.writeAttribute("type", type);
  }

  private static String id(String of) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
  }

  private static String time(OffsetDateTime time) {
    return time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
