package org.overflight.pages;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The system's Chromium without a window, with a profile of its own, and what it logged. */
final class Browser implements AutoCloseable {
    /** Whether pages may run scripts. */
    enum Scripts {
        ON,
        OFF
    }

    private static final Path DRIVER = Path.of(System.getProperty("webdriver.chrome.driver", "/usr/bin/chromedriver"));

    /** Selenium warns of every Chromium that is newer than itself; kept, so that the level is. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium.devtools");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts one; without a Chromium the test is skipped, or fails where {@code CI} is {@code true}. */
    static Browser start(Scripts scripts) throws IOException {
        requireDriver();
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
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
                "--hide-scrollbars",
                "--window-size=1280,1000",
                "--user-data-dir=" + Files.createTempDirectory("overflight-browser"));
        options.setPageLoadStrategy(PageLoadStrategy.NORMAL);
        if (scripts == Scripts.OFF) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .withSilent(true)
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        return new Browser(driver);
    }

    private static void requireDriver() {
        File file = DRIVER.toFile();
        if (file.canExecute()) {
            return;
        }
        String words = "Browser tests need Chromium and its driver, which is not at " + DRIVER
                + ". Debian: apt-get install chromium chromium-driver; elsewhere give -Dwebdriver.chrome.driver=PATH.";
        if ("true".equals(System.getenv("CI"))) {
            Assertions.fail(words);
        }
        System.out.println("Skipped. " + words);
        Assumptions.abort(words);
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens a page and forgets what was logged before. */
    void open(String url) {
        logged(LogType.BROWSER);
        logged(LogType.PERFORMANCE);
        driver.get(url);
    }

    /** The size of what a page is shown in, CSS pixels. */
    void viewport(int widthPx, int heightPx) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", widthPx, "height", heightPx, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Media features, for example {@code prefers-color-scheme} and {@code dark}. */
    void media(String feature, String value) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }

    /** What the console said since the page was opened: warnings and errors, a line each. */
    List<String> console() {
        return logged(LogType.BROWSER).stream()
                .filter(e -> e.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Addresses that were asked for since the page was opened. */
    List<String> requests() {
        List<String> urls = new ArrayList<>();
        for (LogEntry entry : logged(LogType.PERFORMANCE)) {
            Map<?, ?> message = (Map<?, ?>) value(new Json().toType(entry.getMessage(), Map.class), "message");
            if ("Network.requestWillBeSent".equals(message.get("method"))) {
                urls.add((String) value(value(value(message, "params"), "request"), "url"));
            }
        }
        return urls;
    }

    private static Object value(Object map, String key) {
        Object value = ((Map<?, ?>) map).get(key);
        if (value == null) {
            throw new IllegalStateException("no " + key + " in " + map);
        }
        return value;
    }

    private List<LogEntry> logged(String type) {
        return driver.manage().logs().get(type).getAll();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
