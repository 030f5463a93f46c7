package org.clausewise.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Chromium without a window, driven through the chromedriver beside it (WebDriver, W3C): enough
 * of it to press keys, click, run scripts and see what the page loads and complains of. Nothing is
 * downloaded; both programs come from the distribution.
 */
public final class Browser implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ChromeDriver driver;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String session;

  private Browser(ChromeDriver driver, Path chromium, Path profile) throws IOException {
    this.driver = driver;
    JsonNode opened = call("POST", "", Map.of("capabilities", capabilities(chromium, profile)));
    this.session = "/" + opened.get("sessionId").asText();
  }

  /**
   * Starts the programs on the PATH.
   *
   * @param folder for the profile and what the driver prints; must be empty
   * @return empty where one of the programs is absent
   */
  public static Optional<Browser> start(Path folder) throws IOException {
    Optional<Path> chromium = Programs.onPath("chromium");
    Optional<Path> program = Programs.onPath("chromedriver");
    if (chromium.isEmpty() || program.isEmpty()) {
      return Optional.empty();
    }
    ChromeDriver driver = ChromeDriver.start(program.get(), folder.resolve("driver.txt"));
    try {
      return Optional.of(new Browser(driver, chromium.get(), folder.resolve("profile")));
    } catch (IOException | RuntimeException e) {
      driver.close();
      throw e;
    }
  }

  private static Map<String, Object> capabilities(Path chromium, Path profile) {
    Map<String, Object> options =
        Map.of(
            "binary",
            chromium.toString(),
            "args",
            List.of(
                "--headless=new",
                "--no-sandbox",
                "--hide-scrollbars",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + profile));
    return Map.of(
        "alwaysMatch",
        Map.of(
            "goog:chromeOptions",
            options,
            "goog:loggingPrefs",
            Map.of("browser", "ALL", "performance", "ALL"),
            "unhandledPromptBehavior",
            "ignore"));
  }

  /** Opens a page and waits until it is loaded. */
  public void open(String url) throws IOException {
    post("/url", Map.of("url", url));
  }

  /** Runs the body of a function in the page and gives what it returns. */
  public JsonNode run(String script, Object... arguments) throws IOException {
    return post("/execute/sync", Map.of("script", script, "args", List.of(arguments)));
  }

  /** The same for a body that hands its result to the function that is its last argument. */
  public JsonNode await(String script, Object... arguments) throws IOException {
    return post("/execute/async", Map.of("script", script, "args", List.of(arguments)));
  }

  /** Presses and releases a key: a character, or one of the private ones of WebDriver. */
  public void press(String key) throws IOException {
    List<Object> steps = new ArrayList<>();
    key.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            one -> {
              steps.add(Map.of("type", "keyDown", "value", one));
              steps.add(Map.of("type", "keyUp", "value", one));
            });
    post(
        "/actions", Map.of("actions", List.of(Map.of("type", "key", "id", "k", "actions", steps))));
  }

  /** Clicks the first element that a selector finds. */
  public void click(String selector) throws IOException {
    JsonNode found = post("/element", Map.of("using", "css selector", "value", selector));
    String element = found.elements().next().asText();
    post("/element/" + element + "/click", Map.of());
  }

  /** Sets the size of what is seen of the page, in CSS pixels. */
  public void resize(int width, int height) throws IOException {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Sets what the page is told that its reader prefers, such as {@code prefers-color-scheme}. */
  public void prefer(String feature, String value) throws IOException {
    command(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", feature, "value", value))));
  }

  /** Switches scripts off or on for pages opened from now on. */
  public void scripts(boolean on) throws IOException {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  /** A command of the Chrome DevTools Protocol. */
  public JsonNode command(String name, Map<String, Object> parameters) throws IOException {
    return post("/goog/cdp/execute", Map.of("cmd", name, "params", parameters));
  }

  /** A picture of what is seen, PNG. */
  public byte[] picture() throws IOException {
    return Base64.getDecoder().decode(get("/screenshot").asText());
  }

  /** The page as printed, PDF. */
  public byte[] print() throws IOException {
    Map<String, Object> a4 = Map.of("width", 21.0, "height", 29.7);
    return Base64.getDecoder().decode(post("/print", Map.of("page", a4)).asText());
  }

  /** What the page wrote to the console since last asked, errors and refusals by policy too. */
  public List<String> console() throws IOException {
    List<String> lines = new ArrayList<>();
    log("browser").forEach(entry -> lines.add(entry.get("message").asText()));
    return lines;
  }

  /** The addresses that were asked for since last asked, those of pages opened included. */
  public List<String> requests() throws IOException {
    List<String> addresses = new ArrayList<>();
    for (JsonNode entry : log("performance")) {
      JsonNode message = JSON.readTree(entry.get("message").asText()).get("message");
      if (message.get("method").asText().equals("Network.requestWillBeSent")) {
        addresses.add(message.get("params").get("request").get("url").asText());
      }
    }
    return addresses;
  }

  /** Whether a dialogue of the page, such as an alert, is open. */
  public boolean hasAlert() throws IOException {
    return send("GET", session + "/alert/text", null).statusCode() == 200;
  }

  private ArrayNode log(String type) throws IOException {
    return (ArrayNode) post("/se/log", Map.of("type", type));
  }

  private JsonNode post(String path, Map<String, Object> body) throws IOException {
    return call("POST", session + path, body);
  }

  private JsonNode get(String path) throws IOException {
    return call("GET", session + path, null);
  }

  private JsonNode call(String method, String path, Map<String, Object> body) throws IOException {
    HttpResponse<String> response = send(method, path, body);
    JsonNode value = JSON.readTree(response.body()).get("value");
    if (response.statusCode() != 200) {
      throw new IllegalStateException(method + " " + path + ": " + value.get("message").asText());
    }
    return value;
  }

  private HttpResponse<String> send(String method, String path, Map<String, Object> body)
      throws IOException {
    String json = body == null ? "" : JSON.writeValueAsString(new LinkedHashMap<>(body));
    HttpRequest.BodyPublisher publisher =
        json.isEmpty()
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(json);
    URI uri = URI.create("http://localhost:" + driver.port() + "/session" + path);
    try {
      return client.send(
          HttpRequest.newBuilder(uri).method(method, publisher).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the browser worked", e);
    }
  }

  @Override
  public void close() {
    try {
      send("DELETE", session, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      driver.close();
    }
  }
}
