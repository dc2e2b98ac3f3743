package vn.giamngheo.session.paper;

import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Words for those who cannot see a shape of a slide. */
final class Described {
  private static final String PROPERTIES =
      "declare namespace p='http://schemas.openxmlformats.org/presentationml/2006/main'"
          + " ./*/p:cNvPr";

  private Described() {}

  static void as(XSLFShape shape, String words) {
    XmlObject[] found = shape.getXmlObject().selectPath(PROPERTIES);
    if (found.length > 0 && found[0] instanceof CTNonVisualDrawingProps properties) {
      properties.setDescr(words);
    }
  }
}
