package vn.giamngheo.session;

import java.util.List;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.session.deck.Deck;

/**
 * The desk of an atlas: its sessions, and what a session would show now.
 *
 * @param atlas its id
 * @param sessions the latest first
 * @param atlases others to choose
 * @param boundaries units the figures can be shown on
 * @param slides what the slides there would be now are about, without the first, which is a title
 * @param leftOut slides that the data have nothing for
 */
public record DeskPage(
    String atlas,
    String title,
    List<Entry> sessions,
    List<Choice> atlases,
    List<Choice> boundaries,
    List<String> slides,
    List<Deck.LeftOut> leftOut) {

  /** A session in the list. */
  public record Entry(String address, String code, String name, String date, String body) {}

  /** Something to choose. */
  public record Choice(String id, String name, boolean chosen) {}

  /**
   * The desk of a session.
   *
   * @param session its address
   * @param facts particulars, name and words
   * @param files to take away
   * @param differences figures that are another today; null when that was not asked for
   * @param gone why today cannot be held against it; null when it can
   */
  public record OfSession(
      String atlas,
      String atlasTitle,
      String address,
      String code,
      String name,
      List<Fact> facts,
      List<File> files,
      List<String> slides,
      List<Deck.LeftOut> leftOut,
      List<Difference> differences,
      String gone,
      List<Asked> questions) {}

  /** A particular of a session. */
  public record Fact(String name, String text) {}

  /** A file. */
  public record File(String address, String name, String about) {}

  /**
   * A figure that changed since.
   *
   * @param now null when it is gone
   */
  public record Difference(String label, FigureLink then, FigureLink now, String nowText) {}

  /**
   * A question, as it will be shown.
   *
   * @param sources where its figures are printed
   * @param template its words with [15] where figure 15 stands, to be edited
   * @param changed whether its words are not the rule's own
   */
  public record Asked(
      String id,
      String text,
      String why,
      List<String> sources,
      String template,
      boolean changed,
      boolean struck) {}
}
