package vn.giamngheo.session.deck;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * The session a deck was frozen for.
 *
 * @param code of the session, of {@link #LETTERS}; empty for a deck that is not frozen
 * @param name as people call it
 * @param date of the session; null for a deck that is not frozen
 * @param body that holds it: "Thường trực HĐND huyện Krông Pa"
 * @param atlas its id
 * @param revision number of the data revision
 * @param sha256 of that revision
 * @param boundaries {@code original} or a day
 * @param scenario code of the scenario for the priority communes; empty for the first ready-made
 *     one
 * @param frozenAt when; null for a deck that is not frozen
 */
public record Occasion(
    String code,
    String name,
    LocalDate date,
    String body,
    String atlas,
    long revision,
    String sha256,
    String boundaries,
    String scenario,
    OffsetDateTime frozenAt) {
  /** Letters of codes: none that could be read as another. */
  public static final String LETTERS = "23456789BCDFGHJKMNPQRSTVWXYZ";

  /** Whether the figures are frozen; otherwise this is how they are now. */
  public boolean frozen() {
    return !code.isEmpty();
  }

  /** The short code of a figure: "7KQ2-15"; its number alone in a deck that is not frozen. */
  public String shortCode(int figure) {
    return frozen() ? code + "-" + figure : Integer.toString(figure);
  }

  /** Where the short code leads, without the server: "/s/7KQ2-15". */
  public String address(DeckFigure figure) {
    return frozen() ? "/s/" + shortCode(figure.code()) : figure.address();
  }
}
