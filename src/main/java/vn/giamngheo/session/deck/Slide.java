package vn.giamngheo.session.deck;

import java.util.List;

/**
 * A slide.
 *
 * @param id names its kind, and its part where a kind takes several: {@code plan}, {@code plan-2}
 * @param title one line
 * @param sources where its figures are from, one line each
 * @param notes for the presenter alone
 */
public record Slide(
    String id, String title, List<Block> blocks, List<String> sources, List<String> notes) {}
