package vn.giamngheo.document;

/** The unit a figure is about, by its code and its name in one language. */
public record SourceUnit(String code, String name) {}
