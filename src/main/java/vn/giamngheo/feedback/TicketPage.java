package vn.giamngheo.feedback;

/**
 * How far what a reader said has come.
 *
 * @param ticket by which to find this page again
 * @param address of the figure's source
 * @param state in words
 * @param waiting whether there is no answer yet
 * @param answer what was decided; meaningless while it waits
 */
public record TicketPage(
    String ticket, String address, String state, boolean waiting, Answer answer) {}
