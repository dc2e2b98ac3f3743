package vn.giamngheo.picture;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements with attributes, written one after another; whatever is given is escaped. */
final class Xml {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
  private final XMLStreamWriter writer;

  /** A document. */
  Xml() {
    this(true);
  }

  /** A piece of a page. */
  static Xml piece() {
    return new Xml(false);
  }

  private Xml(boolean whole) {
    try {
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      if (whole) {
        writer.writeStartDocument("UTF-8", "1.0");
      }
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /**
   * Begins an element; attributes are given as name, value, name, value; null values are left out.
   */
  Xml open(String name, Object... attributes) {
    try {
      writer.writeStartElement(name);
      write(attributes);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
    return this;
  }

  Xml close() {
    try {
      writer.writeEndElement();
    } catch (XMLStreamException e) {
      throw broken(e);
    }
    return this;
  }

  /** An element with nothing in it. */
  Xml empty(String name, Object... attributes) {
    try {
      writer.writeEmptyElement(name);
      write(attributes);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
    return this;
  }

  /** An element with text in it. */
  Xml text(String name, String text, Object... attributes) {
    open(name, attributes);
    try {
      writer.writeCharacters(withoutControls(text));
    } catch (XMLStreamException e) {
      throw broken(e);
    }
    return close();
  }

  byte[] bytes() {
    try {
      writer.writeEndDocument();
      writer.flush();
    } catch (XMLStreamException e) {
      throw broken(e);
    }
    return out.toByteArray();
  }

  private void write(Object... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        writer.writeAttribute((String) attributes[i], text(attributes[i + 1]));
      }
    }
  }

  private static String text(Object value) {
    return value instanceof Double number ? number(number) : withoutControls(value.toString());
  }

  /** To a tenth of a unit: finer than any screen or printer shows. */
  static String number(double value) {
    BigDecimal tenth = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    return tenth.signum() == 0 ? "0" : tenth.stripTrailingZeros().toPlainString();
  }

  /** XML 1.0 has no way to write most control characters; none of them has anything to show. */
  private static String withoutControls(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "");
  }

  private static IllegalStateException broken(XMLStreamException e) {
    return new IllegalStateException("writing to memory cannot fail", e);
  }
}
