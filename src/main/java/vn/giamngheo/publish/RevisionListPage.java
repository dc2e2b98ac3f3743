package vn.giamngheo.publish;

import java.util.List;

/**
 * Data revisions, newest first.
 *
 * @param entries those on this page
 * @param older number to go on from; null when there are none
 */
public record RevisionListPage(List<Entry> entries, Long older) {

  /**
   * One revision in the list.
   *
   * @param when day and time in words
   * @param current whether it is the one being served
   * @param changes what it changed, in sentences
   */
  public record Entry(
      long number, String when, String sha256, boolean current, List<String> changes) {}
}
