/**
 * “Số này sai?”: readers say what is wrong with a figure, the administrator answers, and the answer
 * stands beside the figure. Readers stay unknown: what looks like data of a person is refused, and
 * no address of a machine is kept. What a reader wrote is public only once it was answered.
 */
package vn.giamngheo.feedback;
