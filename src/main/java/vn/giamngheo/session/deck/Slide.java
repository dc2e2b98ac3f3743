package vn.giamngheo.session.deck;

import java.util.List;

/**
 * A slide.
 *
 * @param id names its kind, and its part where a kind takes several: {@code plan}, {@code plan-2}
 * @param title its subject, one line
 * @param message what its figures say, as a sentence without figures; empty where nothing stands
 *     out
 * @param sources where its figures are from, one line each
 * @param notes for the presenter alone
 */
public record Slide(
    String id,
    String title,
    String message,
    List<Block> blocks,
    List<String> sources,
    List<String> notes) {
  /** Decks that were frozen before slides had messages have none. */
  public Slide {
    message = message == null ? "" : message;
  }

  /** A slide of which the title says all. */
  public Slide(
      String id, String title, List<Block> blocks, List<String> sources, List<String> notes) {
    this(id, title, "", blocks, sources, notes);
  }

  /** Its subject, and what it says where it says something: "Tình hình chung: …". */
  public String heading() {
    return message.isEmpty() ? title : title + ": " + message;
  }

  /** Other blocks under the same heading. */
  public Slide with(String otherId, String otherTitle, List<Block> otherBlocks) {
    return new Slide(otherId, otherTitle, message, otherBlocks, sources, notes);
  }
}
