package vn.giamngheo.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The letters on pictures: Be Vietnam Pro, which comes with the program, so that Vietnamese looks
 * the same whatever fonts a machine has. Widths are in units of the drawing.
 */
public final class Lettering {
  /** Name of the family. */
  public static final String FAMILY = "Be Vietnam Pro";

  /** File of its regular letters, beside this class. */
  public static final String REGULAR_FILE = "BeVietnamPro-Regular.ttf";

  /** File of its bold letters. */
  public static final String BOLD_FILE = "BeVietnamPro-Bold.ttf";

  /** The fonts a viewer tries in turn when a drawing is opened elsewhere. */
  static final String STACK =
      "'Be Vietnam Pro', 'Noto Sans', 'Segoe UI', Roboto, Arial, 'DejaVu Sans', sans-serif";

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final Font REGULAR = load(REGULAR_FILE);
  private static final Font BOLD = load(BOLD_FILE);

  private Lettering() {}

  /** Makes the fonts known to whatever draws text in this process; once is enough. */
  public static void register() {
    GraphicsEnvironment machine = GraphicsEnvironment.getLocalGraphicsEnvironment();
    machine.registerFont(REGULAR);
    machine.registerFont(BOLD);
  }

  private static Font load(String file) {
    try (InputStream in = Lettering.class.getResourceAsStream(file)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(file, e);
    }
  }

  /** Width of a text, in units of its size. */
  public static double width(String text, double size, boolean bold) {
    Font font = (bold ? BOLD : REGULAR).deriveFont((float) size);
    return font.getStringBounds(text, EXACT).getWidth();
  }

  /**
   * The text in lines that fit; what does not fit into the last line ends in "…".
   *
   * @param most lines at most
   */
  public static List<String> wrap(String text, double size, boolean bold, double room, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || width(longer, size, bold) <= room) {
        line = longer;
      } else if (lines.size() == most - 1) {
        lines.add(line + " …");
        return lines;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    return lines;
  }
}
