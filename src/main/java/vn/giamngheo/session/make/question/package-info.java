/**
 * Questions for a session, made by rules from figures. A question states printed figures, says by
 * which rule they are remarkable, and asks; it blames nobody and claims no cause.
 */
package vn.giamngheo.session.make.question;
