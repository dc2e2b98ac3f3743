/**
 * What pages made on the server share: the frame around their content, and figures as links to
 * their source.
 */
package vn.giamngheo.page;
