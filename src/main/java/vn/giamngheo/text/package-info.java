/** Words in two languages. Knows nothing of the field. */
package vn.giamngheo.text;
