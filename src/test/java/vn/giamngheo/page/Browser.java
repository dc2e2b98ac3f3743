package vn.giamngheo.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.giamngheo.Debian;

/**
 * A real headless Chromium. Installs Debian's package where the machine has none; where that is not
 * possible the tests that need a browser fail and say so.
 */
final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Asking costs a few milliseconds; what is waited for seldom takes longer than a tenth. */
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(15);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ChromeDriver driver;

  Browser(int width, int height) {
    this(width, height, Level.OFF);
  }

  /** One that notes what comes over the wire, for {@link #wireBytes}. */
  static Browser countingBytes(int width, int height) {
    return new Browser(width, height, Level.ALL);
  }

  private Browser(int width, int height, Level network) {
    install();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--force-prefers-reduced-motion");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, network);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    driver = new ChromeDriver(service, options);
    driver.manage().window().setSize(new Dimension(width, height));
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Opens the address and waits until the page shows it. */
  void open(String url) {
    driver.get(url);
    waitUntilShown();
  }

  /** Waits until map, chart and table show the current selection. */
  void waitUntilShown() {
    waitUntil("document.body.dataset.ready === 'true'");
  }

  /** Waits until the script's expression is true. */
  void waitUntil(String expression) {
    new WebDriverWait(driver, PATIENCE, BETWEEN_LOOKS)
        .until(
            d -> Boolean.TRUE.equals(driver.executeScript("return Boolean(" + expression + ")")));
  }

  /**
   * What the console said at level warning or above: failed loads, policy violations, exceptions.
   */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(e -> e.getLevel().intValue() >= Level.WARNING.intValue())
        .map(Object::toString)
        .toList();
  }

  /** Bytes of each answer that has come since the last call, headers included, as it was packed. */
  List<Long> wireBytes() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> message(entry.getMessage()))
        .filter(message -> "Network.loadingFinished".equals(message.path("method").asText()))
        .map(message -> message.path("params").path("encodedDataLength").asLong())
        .toList();
  }

  private static JsonNode message(String entry) {
    try {
      return JSON.readTree(entry).path("message");
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Saves a picture of the window. */
  void picture(Path file) {
    File taken = driver.getScreenshotAs(org.openqa.selenium.OutputType.FILE);
    try {
      Files.createDirectories(file.getParent());
      Files.move(taken.toPath(), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }

  private static void install() {
    Debian.install(
        List.of(CHROMIUM, DRIVER), "chromium chromium-driver fonts-dejavu-core fonts-noto-core");
  }
}
