package vn.giamngheo.publish;

/**
 * The first page as it is reached by somebody.
 *
 * @param origin where the server is reached, for addresses that are copied elsewhere; may be empty
 */
public record HomeAt(HomePage page, String origin) {}
