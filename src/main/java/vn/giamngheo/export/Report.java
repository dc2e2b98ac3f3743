package vn.giamngheo.export;

import java.util.List;
import vn.giamngheo.text.Language;

/**
 * An official document with annexes, laid out as Nghị định 30/2020/NĐ-CP asks. Number, place, date
 * and signature are left to be filled in: the program does not know them.
 *
 * @param body who issues it
 * @param kind name of the kind of document: "BÁO CÁO"
 * @param sign of that kind in the document's number: "BC"
 * @param subject below the kind
 * @param text of the document
 * @param recipients who gets it; the archive is added
 * @param annexes in their order, numbered in Roman figures
 */
public record Report(
    Language language,
    String body,
    String kind,
    String sign,
    String subject,
    List<Annex.Block> text,
    List<String> recipients,
    List<Attached> annexes) {

  /**
   * An annex, which begins on a page of its own.
   *
   * @param landscape whether its pages lie on their side
   */
  public record Attached(String title, List<Annex.Block> blocks, boolean landscape) {}
}
