package vn.giamngheo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The program as a process of its own; closing it kills it. */
final class Program implements AutoCloseable {
  private static final int LONGEST_SECONDS = 60;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Process process;
  private final Path errors;
  private final BufferedReader output;
  private String address;

  private Program(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
    this.output = process.inputReader(UTF_8);
  }

  static Program start(String... arguments) {
    return start(Map.of(), arguments);
  }

  static Program start(Map<String, String> environment, String... arguments) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-XX:+UseSerialGC", "-cp", classPath(), "vn.giamngheo.Main"));
    command.addAll(List.of(arguments));
    try {
      Path errors = Files.createTempFile("atlas", ".err");
      ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
      builder.environment().putAll(environment);
      return new Program(builder.start(), errors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As shipped: without the tests' own settings. */
  private static String classPath() {
    String all = System.getProperty("surefire.test.class.path");
    String known = all == null ? System.getProperty("java.class.path") : all;
    return Arrays.stream(known.split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Waits until the server says where it listens. */
  Program awaitStart() {
    String line = readLine();
    assertThat(line).as(() -> "first line of output; errors: " + errors()).contains("http://");
    address = line.substring(line.indexOf("http://"));
    return this;
  }

  /** The administrator's token; it is in the first line after that with the address. */
  String readToken() {
    String line = readLine();
    assertThat(line).startsWith("Mã quản trị");
    return line.substring(line.lastIndexOf(' ') + 1);
  }

  /** Address without a slash at the end. */
  String address() {
    return address.substring(0, address.length() - 1);
  }

  /** All that is left of the output, once it has ended. */
  List<String> restOfOutput() {
    return output.lines().toList();
  }

  /** Waits for the end and says the exit code. */
  int awaitExit() {
    try {
      assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).as("ended").isTrue();
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** As {@code kill} does it. */
  Program terminate() {
    // By its handle: destroying the process itself closes its output before it was read.
    process.toHandle().destroy();
    return this;
  }

  /** As {@code kill -9} does it. */
  Program kill() {
    process.destroyForcibly();
    return this;
  }

  /** What was written to the standard error output, line by line, without what is only told. */
  List<String> errors() {
    try {
      return Files.readAllLines(errors).stream().filter(line -> !line.contains(" INFO ")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI uri(String path) {
    return URI.create(address() + path);
  }

  HttpResponse<String> get(String path) throws IOException {
    try {
      return CLIENT.send(
          HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String readLine() {
    try {
      return output.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    kill().awaitExit();
    try {
      output.close();
      Files.delete(errors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
