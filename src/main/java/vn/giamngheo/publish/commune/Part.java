package vn.giamngheo.publish.commune;

import vn.giamngheo.page.FigureLink;

/**
 * A piece of a sentence: words, or a figure.
 *
 * @param text null for a figure
 * @param figure null for words
 */
public record Part(String text, FigureLink figure) {}
