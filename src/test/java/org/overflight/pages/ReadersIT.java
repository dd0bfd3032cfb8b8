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
import org.overflight.pages.Browser.Scripts;
import org.overflight.pages.PageScripts.Lettering;

/** Every page for every reader: by daylight and in the dark, on a phone, enlarged, with another font, by ear and by keyboard. */
class ReadersIT {
    private static final int HEIGHT_PX = 1000;
    private static final int WIDE_PX = 1280;
    private static final int PHONE_PX = 390;
    /** The narrowest that WCAG 1.4.10 asks for; half of a common window: 200 % zoom; a tablet. */
    private static final List<Integer> WIDTHS_PX = List.of(320, PHONE_PX, WIDE_PX / 2, 768, WIDE_PX);

    private static Browser browser;
    private static PageScripts scripts;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start(Scripts.ON);
        scripts = new PageScripts(browser);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void axeFindsNothingByDayAndByNight() throws IOException {
        List<String> faults = new ArrayList<>();
        int opened = 0;
        for (String path : BuiltSite.tree().pages()) {
            open(path);
            for (String scheme : List.of("light", "dark")) {
                browser.media("prefers-color-scheme", scheme);
                for (int widthPx : List.of(WIDE_PX, PHONE_PX)) {
                    browser.viewport(widthPx, HEIGHT_PX);
                    String where = path + ", " + scheme + ", " + widthPx + " px: ";
                    scripts.axeFaults().forEach(f -> faults.add(where + f));
                    opened++;
                }
            }
        }
        int pages = BuiltSite.tree().pages().size();
        System.out.println("axe-core looked at " + pages + " pages, light and dark, wide and narrow: " + opened
                + " looks, " + faults.size() + " faults");
        assertThat(opened).isEqualTo(4 * pages).isPositive();
        assertThat(faults).isEmpty();
    }

    @Test
    void noPageScrollsSideways() throws IOException {
        List<String> faults = new ArrayList<>();
        for (String path : BuiltSite.tree().pages()) {
            open(path);
            for (int widthPx : WIDTHS_PX) {
                browser.viewport(widthPx, HEIGHT_PX);
                scripts.layoutFaults().forEach(f -> faults.add(path + ", " + widthPx + " px: " + f));
            }
            browser.driver().executeScript("document.documentElement.style.fontSize='200%'");
            scripts.layoutFaults().forEach(f -> faults.add(path + ", text twice as large: " + f));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void noLetteringOfAMapIsOutsideOfItOrOverAnother() throws IOException {
        List<String> faults = new ArrayList<>();
        int maps = 0;
        int labels = 0;
        for (String path : BuiltSite.tree().pages()) {
            open(path);
            for (int widthPx : List.of(WIDE_PX, PHONE_PX)) {
                browser.viewport(widthPx, HEIGHT_PX);
                for (String font : List.of(PageScripts.OWN_FONT, "DejaVu Sans")) {
                    scripts.setFont(font);
                    Lettering found = scripts.lettering();
                    maps += found.maps();
                    labels += found.labels();
                    found.faults().forEach(f -> faults.add(path + ", " + widthPx + " px, " + font + ": " + f));
                }
            }
        }
        System.out.println("Measured " + labels + " lines of lettering on " + maps + " maps");
        assertThat(labels).isPositive();
        assertThat(faults).isEmpty();
    }

    private static void open(String path) {
        browser.open(BuiltSite.folder().resolve(path).toUri().toString());
    }

    @Test
    void plantedFaultsOfAccessTurnItRed(@TempDir Path folder) throws IOException {
        openPlanted(folder, "<main><h1>x</h1><img src='data:,'><p style='color:#ccc;background:#fff'>Pale</p></main>");
        assertThat(scripts.axeFaults())
                .anyMatch(f -> f.startsWith("image-alt:"))
                .anyMatch(f -> f.startsWith("color-contrast:"));
    }

    @Test
    void aFaultThatIsOnlyThereInTheDarkTurnsItRed(@TempDir Path folder) throws IOException {
        browser.media("prefers-color-scheme", "light");
        openPlanted(
                folder,
                "<style>@media (prefers-color-scheme:dark){p{color:#555;background:#444}}</style>"
                        + "<main><h1>x</h1><p>Pale</p></main>");
        assertThat(scripts.axeFaults()).isEmpty();
        browser.media("prefers-color-scheme", "dark");
        assertThat(scripts.axeFaults()).anyMatch(f -> f.startsWith("color-contrast:"));
    }

    @Test
    void whatIsTooWideOrNamedTwiceTurnsItRed(@TempDir Path folder) throws IOException {
        browser.viewport(320, HEIGHT_PX);
        openPlanted(folder, "<p id=a style='width:400px'>x</p><p id=a>y</p>");
        assertThat(scripts.layoutFaults())
                .hasSize(2)
                .anyMatch(f -> f.startsWith("scrolls sideways"))
                .contains("id given twice: a");
    }

    @Test
    void letteringOutsideOrOverAnotherTurnsItRed(@TempDir Path folder) throws IOException {
        browser.viewport(WIDE_PX, HEIGHT_PX);
        openPlanted(folder, """
                <svg class=map id=m width=200 height=100 viewBox='0 0 200 100' font-size=10>
                <text x=10 y=20>First</text><text x=20 y=24>Second</text>
                <text x=180 y=50>Over the edge</text>
                <circle class=ring cx=30 cy=60 r=5 /><text x=28 y=64>Third</text>
                <circle class=disc cx=60 cy=80 r=8 /><text x=57 y=84>7</text>
                <text x=100 y=20>Apart</text><text x=100 y=32>below</text>
                <text x=20 y=90 transform='rotate(-30 20 90)'>turned</text><text x=20 y=99>clear</text>
                <text x=120 y=70>Hid</text><path class=sheet d='M0 0z'/><path class=sheet d='M115 60h40v35h-40z'/>
                <text x=140 y=88>Crossing</text><path class=frame d='M116 61h38v33h-38z'/></svg>""");
        Lettering found = scripts.lettering();
        assertThat(found.labels()).isEqualTo(11);
        assertThat(found.faults())
                .containsExactlyInAnyOrder(
                        "m: one over the other: First / Second",
                        "m: outside of the sheet: Over the edge",
                        "m: over a symbol: Third",
                        "m: below an inset or a key: Hid",
                        "m: over a frame: Crossing");
    }

    private static void openPlanted(Path folder, String body) throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(page, "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>x</title>" + body);
        browser.open(page.toUri().toString());
    }
}
