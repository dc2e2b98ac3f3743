/**
 * Maps as pictures: areas in colours with title, legend, scale bar, north and source, as SVG and,
 * drawn from the same SVG, as PNG. Knows nothing of the field; every word on a picture is given to
 * it.
 *
 * <p>{@link vn.giamngheo.picture.MapPicture} says what to show, {@link
 * vn.giamngheo.picture.SvgPicture} draws it, {@link vn.giamngheo.picture.PngPicture} paints the
 * drawing.
 */
package vn.giamngheo.picture;
