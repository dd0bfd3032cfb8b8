package org.overflight.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.overflight.pages.Browser.Scripts;

/** Every page as a reader without scripts gets it, from a folder and from a server. */
class BrowserIT {
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start(Scripts.OFF);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void everyPageStandsFromAFolder() throws IOException {
        assertThat(faultsOfAll("file:", BuiltSite.folder().toUri().toString())).isEmpty();
    }

    @Test
    void everyPageStandsFromAServer() throws IOException {
        try (LocalServer server = LocalServer.of(BuiltSite.folder())) {
            assertThat(faultsOfAll("a server", server.address())).isEmpty();
        }
    }

    private static List<String> faultsOfAll(String where, String root) throws IOException {
        List<String> pages = BuiltSite.tree().pages();
        List<String> faults = new ArrayList<>();
        int opened = 0;
        for (String path : pages) {
            faults.addAll(faults(root, path));
            faults.addAll(missing(path));
            opened++;
        }
        System.out.println(
                "Chromium opened " + opened + " pages from " + where + ", script off; there are " + pages.size());
        assertThat(opened).isPositive();
        return faults;
    }

    /** What the console said, and what was asked of others. */
    private static List<String> faults(String root, String path) {
        browser.open(root + path);
        List<String> faults = new ArrayList<>();
        browser.requests().stream()
                .filter(url -> !url.startsWith(root) && !url.equals("data:,"))
                .forEach(url -> faults.add(path + " asks for " + url));
        browser.console().forEach(line -> faults.add(path + " console: " + line));
        return faults;
    }

    /** The map and the table that a page must have. */
    private static List<String> missing(String path) {
        List<String> missing = new ArrayList<>();
        boolean mission = path.startsWith("missions/");
        if ((mission || path.startsWith("places/") || path.equals("index.html")) && !shown("main figure svg.map")) {
            missing.add(path + " shows no map");
        }
        if (mission && !shown("section.legs table tbody tr[id] td")) {
            missing.add(path + " shows no table of legs");
        }
        if (!shown("main h1")) {
            missing.add(path + " shows no headline");
        }
        return missing;
    }

    private static boolean shown(String selector) {
        return browser.driver().findElements(By.cssSelector(selector)).stream().anyMatch(e -> e.isDisplayed());
    }

    @Test
    void scriptsAreOff(@TempDir Path folder) throws IOException {
        open(folder, "<title>quiet</title><script>document.title='ran'</script>");
        assertThat(browser.driver().getTitle()).isEqualTo("quiet");
    }

    @Test
    void anOutsidePictureTurnsItRed(@TempDir Path folder) throws IOException {
        assertThat(open(folder, "<img src='http://outside.invalid/x.png' alt=''>"))
                .anyMatch(f -> f.equals("page.html asks for http://outside.invalid/x.png"));
    }

    @Test
    void anErrorOnTheConsoleTurnsItRed(@TempDir Path folder) throws IOException {
        assertThat(open(folder, "<link rel=stylesheet href=gone.css>"))
                .anyMatch(f -> f.startsWith("page.html console:") && f.contains("gone.css"));
    }

    @Test
    void aPageWithoutMapAndTableTurnsItRed(@TempDir Path folder) throws IOException {
        open(folder, "<main><figure><svg class=map style='display:none'></svg></figure></main>");
        assertThat(missing("missions/x.html")).hasSize(3);
    }

    private static List<String> open(Path folder, String body) throws IOException {
        Files.writeString(folder.resolve("page.html"), "<!DOCTYPE html><html lang=en><meta charset=utf-8>" + body);
        return faults(folder.toUri().toString(), "page.html");
    }
}
