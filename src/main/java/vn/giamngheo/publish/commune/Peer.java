package vn.giamngheo.publish.commune;

import vn.giamngheo.page.FigureLink;

/**
 * A unit beside others of a document's map.
 *
 * @param kind Xã, Thị trấn …, in Vietnamese
 * @param address of its page
 * @param rank 1 for the highest rate, equal for equal ones; null without a rate
 * @param equals how many have the very rate, itself included
 * @param value null without a rate
 * @param rate the figure, or that it is hidden; null without
 * @param own whether it is the page's own unit
 */
public record Peer(
    long id,
    String kind,
    String name,
    String address,
    Integer rank,
    int equals,
    Double value,
    FigureLink rate,
    boolean own) {}
