package vn.giamngheo.admin;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.giamngheo.text.Text;

/**
 * A known open source of boundaries.
 *
 * @param id for addresses: small letters, digits, hyphens
 * @param address the file itself, over HTTPS
 * @param hosts where the address may lead on to, {@code host} or {@code host/path/}; the address's
 *     own host always may
 * @param page where people read about it
 * @param file what to call the file here; its ending tells the kind
 * @param area which part of the country
 * @param level lowest tier of units in it
 * @param vintage a day on which its units existed
 * @param bytes about how large; null when unknown
 * @param fields fields to read, when they would not be recognised
 */
record CatalogEntry(
    String id,
    Text name,
    String publisher,
    String licence,
    URI licenceAddress,
    URI address,
    List<String> hosts,
    URI page,
    String file,
    Text area,
    String level,
    LocalDate vintage,
    Long bytes,
    Map<String, String> fields,
    Text note) {}
