package vn.giamngheo.web;

import io.javalin.http.Context;
import io.javalin.http.util.MultipartUtil;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.giamngheo.text.Text;

/**
 * Files sent as a form (multipart/form-data). They go to the disk as they come, never into memory.
 *
 * @param maxBytes of all files together
 * @param maxFiles number of files
 */
public record FormFiles(long maxBytes, int maxFiles) {
  /** What a form needs beside the files themselves. */
  private static final long FORM_BYTES = 1 << 20;

  /**
   * A file that came.
   *
   * @param name as the user has it, for showing; any text at all
   * @param path where it lies now, under a name made safe
   */
  public record Received(String name, Path path) {}

  /**
   * Receives the files into that folder, which must exist and be empty. When it fails what came may
   * lie in the folder still.
   *
   * @throws Problem when they are too many, too large, cut off, or none
   */
  public List<Received> receive(Context ctx, Path folder) {
    long declared = ctx.req().getContentLengthLong();
    if (declared > maxBytes + FORM_BYTES) {
      throw tooLarge();
    }
    String type = String.valueOf(ctx.contentType());
    if (!type.startsWith("multipart/form-data")) {
      throw bad(
          "Cần gửi tệp dưới dạng multipart/form-data.", "Files are sent as multipart/form-data.");
    }
    try {
      if (declared > Files.getFileStore(folder).getUsableSpace()) {
        throw diskFull();
      }
      return keep(parts(ctx, folder), folder);
    } catch (IOException | ServletException | IllegalStateException e) {
      throw explain(e, folder);
    }
  }

  private Collection<Part> parts(Context ctx, Path folder) throws IOException, ServletException {
    ctx.req()
        .setAttribute(
            MultipartUtil.MULTIPART_CONFIG_ATTRIBUTE,
            new MultipartConfigElement(folder.toString(), maxBytes, maxBytes + FORM_BYTES, 0));
    return ctx.req().getParts();
  }

  private List<Received> keep(Collection<Part> parts, Path folder) throws IOException {
    List<Part> files = parts.stream().filter(part -> isGiven(part.getSubmittedFileName())).toList();
    if (files.isEmpty()) {
      throw bad("Không có tệp nào được gửi.", "No file was sent.");
    }
    if (files.size() > maxFiles) {
      throw bad(
          "Nhiều nhất " + maxFiles + " tệp một lần; hãy nén thành một tệp .zip.",
          "At most " + maxFiles + " files at once; pack them into one .zip.");
    }
    List<Received> received = new ArrayList<>();
    for (Part part : files) {
      Path path = free(folder.resolve(SafeName.of(part.getSubmittedFileName())));
      Files.createDirectories(path.getParent());
      part.write(path.toString());
      received.add(new Received(part.getSubmittedFileName(), path));
    }
    return received;
  }

  private static boolean isGiven(String name) {
    return name != null && !name.isBlank();
  }

  /** The same, or the same with a number before it when two files have one name. */
  private static Path free(Path path) {
    Path free = path;
    for (int i = 2; Files.exists(free); i++) {
      free = path.resolveSibling(i + "-" + path.getFileName());
    }
    return free;
  }

  /** Jetty has one exception for many faults; its words tell them apart. */
  private Problem explain(Exception e, Path folder) {
    StringBuilder words = new StringBuilder();
    for (Throwable t = e; t != null; t = t.getCause()) {
      words.append(t.getMessage()).append('\n');
    }
    String why = words.toString();
    if (why.contains("exceeded")) {
      return tooLarge();
    }
    if (why.contains("No space left") || why.contains("Disk quota exceeded") || isFull(folder)) {
      return diskFull();
    }
    return bad(
        "Tệp bị cắt giữa chừng khi tải lên, hoặc gửi sai cách; xin tải lên lại.",
        "The upload was cut off in the middle or wrongly made; please send it again.");
  }

  private static boolean isFull(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static Problem bad(String vi, String en) {
    return Problem.of(400, new Text("Yêu cầu không hợp lệ", "Bad request"), new Text(vi, en));
  }

  private Problem tooLarge() {
    long mib = maxBytes >> 20;
    return Problem.of(
        413,
        new Text("Tệp quá lớn", "Too large"),
        new Text(
            "Các tệp lớn quá " + mib + " MB (--max-upload). Không nhận gì.",
            "The files exceed " + mib + " MB (--max-upload). Nothing was taken."));
  }

  private static Problem diskFull() {
    return Problem.of(
        507,
        new Text("Ổ đĩa đầy", "Disk full"),
        new Text(
            "Ổ đĩa của máy chủ không đủ chỗ cho các tệp này. Không có gì thay đổi.",
            "The server's disk has no room for these files. Nothing has changed."));
  }
}
