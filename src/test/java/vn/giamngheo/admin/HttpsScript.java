package vn.giamngheo.admin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/**
 * A web server over TLS that sends to each address just the bytes it was told, broken ones too, and
 * remembers what it was asked. The certificate of all such servers, for localhost, is made by
 * keytool, once a run.
 */
final class HttpsScript implements AutoCloseable {
  private static final char[] PASSWORD = "changeit".toCharArray();
  private static final SSLContext CONTEXT = context();

  private final SSLServerSocket socket;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Queue<String> asked = new ConcurrentLinkedQueue<>();

  /**
   * What is sent.
   *
   * @param silent whether the connection then stays open without a word until the client gives up
   */
  private record Answer(byte[] bytes, boolean silent) {}

  private HttpsScript(SSLServerSocket socket) {
    this.socket = socket;
  }

  static HttpsScript start() {
    try {
      SSLServerSocket socket =
          (SSLServerSocket)
              CONTEXT
                  .getServerSocketFactory()
                  .createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
      HttpsScript script = new HttpsScript(socket);
      Thread thread = new Thread(script::serve, "https-script");
      thread.setDaemon(true);
      thread.start();
      return script;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SSLContext context() {
    try {
      Path folder = Files.createTempDirectory("https-script");
      Path file = keyStore(folder);
      KeyStore store = KeyStore.getInstance(file.toFile(), PASSWORD);
      Files.delete(file);
      Files.delete(folder);
      return context(store);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path keyStore(Path folder) throws IOException {
    Path file = folder.resolve("server.p12");
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    Process process =
        new ProcessBuilder(
                keytool,
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-validity",
                "2",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .start();
    try (InputStream said = process.getInputStream()) {
      String words = new String(said.readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0 || !Files.exists(file)) {
        throw new IllegalStateException(words);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return file;
  }

  private static SSLContext context(KeyStore store) throws GeneralSecurityException, IOException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD);
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("server", store.getCertificate("server"));
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }

  /** For clients that believe this server. */
  SSLSocketFactory trust() {
    return CONTEXT.getSocketFactory();
  }

  String url(String path) {
    return "https://localhost:" + socket.getLocalPort() + path;
  }

  /** A whole answer: status line, headers, empty line, body, each line ended by a new line. */
  HttpsScript answer(String path, String text) {
    return answer(path, text, false);
  }

  /** An answer that then stays silent. */
  HttpsScript answerAndStay(String path, String text) {
    return answer(path, text, true);
  }

  private HttpsScript answer(String path, String text, boolean silent) {
    String[] parts = text.split("\n\n", 2);
    String raw = parts[0].replace("\n", "\r\n") + "\r\n\r\n" + (parts.length > 1 ? parts[1] : "");
    answers.put(path, new Answer(raw.getBytes(StandardCharsets.UTF_8), silent));
    return this;
  }

  /** Paths that were asked for, in order. */
  Iterable<String> asked() {
    return asked;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread thread = new Thread(() -> serve(client), "https-client");
        thread.setDaemon(true);
        thread.start();
      } catch (SocketException e) {
        return;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void serve(Socket client) {
    try (client;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
      String path = in.readLine().split(" ")[1];
      asked.add(path);
      for (String line = in.readLine(); line != null && !line.isEmpty(); ) {
        line = in.readLine();
      }
      Answer answer = answers.get(path);
      client.getOutputStream().write(answer.bytes());
      client.getOutputStream().flush();
      if (answer.silent()) {
        in.read();
      }
    } catch (SSLException | SocketException e) {
      // The client refuses the certificate or hangs up: what some tests are about.
      asked.add("hung up");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
