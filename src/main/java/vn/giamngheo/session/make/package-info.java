/** Makes a {@link vn.giamngheo.session.deck.Deck} from the data of an atlas. */
package vn.giamngheo.session.make;
