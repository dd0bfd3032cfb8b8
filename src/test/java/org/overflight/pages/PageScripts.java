package org.overflight.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** Looks at the open page from inside: its layout, the lettering of its maps, and what axe-core finds. */
final class PageScripts {
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The font that maps were lettered for. */
    static final String OWN_FONT = "own";

    private final Browser browser;
    private final String layout = read("layout.js");
    private final String labels = read("labels.js");
    private final String axe = read("axe.js");
    private final String axeCore = read("/axe.min.js");

    PageScripts(Browser browser) {
        this.browser = browser;
    }

    /** Why the page scrolls sideways, and ids that it gives twice. */
    List<String> layoutFaults() {
        return lines(browser.driver().executeScript(layout));
    }

    /** Sets all maps in another font, or in their own again. */
    void setFont(String font) {
        browser.driver().executeScript("""
                document.querySelector('#other-font')?.remove();
                if (arguments[0] !== 'own') {
                  const style = document.createElement('style');
                  style.id = 'other-font';
                  style.textContent = `.map text{font-family:"${arguments[0]}"!important}`;
                  document.head.append(style);
                }
                return document.fonts.ready.then(() => true)""", font);
    }

    /** Where lettering stands on maps. */
    Lettering lettering() {
        if (!(browser.driver().executeScript(labels) instanceof Map<?, ?> result)) {
            throw new IllegalStateException("no result");
        }
        return new Lettering(
                ((Number) result.get("maps")).intValue(),
                ((Number) result.get("labels")).intValue(),
                lines(result.get("faults")));
    }

    /** What was measured. */
    record Lettering(int maps, int labels, List<String> faults) {}

    /** What axe-core finds wrong, by the rules of WCAG 2.2 at level AA and its own of good practice. */
    List<String> axeFaults() {
        browser.driver().executeScript("if (!window.axe) {" + axeCore + "}");
        return lines(browser.driver().executeAsyncScript(axe, WCAG));
    }

    private static List<String> lines(Object result) {
        return ((List<?>) result).stream().map(String.class::cast).toList();
    }

    private static String read(String resource) {
        try (InputStream in = PageScripts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
