package org.overflight.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.overflight.pages.Browser.Scripts;

/** Rows and map answer each other, the keyboard gets everywhere, and paper and forced colours lose nothing: all by style alone. */
class AnswersIT {
    private static final String STORY = "missions/minot-middle-east-2021.html";
    private static final String ROW = "#leg-outbound-3";
    private static final String LEG = ".main-map .wide .k-leg-outbound-3";
    private static final String PAGE_COLOR = "getComputedStyle(document.documentElement).getPropertyValue('--page')";
    private static final int MOST_STOPS = 400;

    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start(Scripts.ON);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() {
        browser.viewport(1280, 1000);
        browser.media("prefers-reduced-motion", "reduce");
        browser.open("about:blank");
        browser.open(BuiltSite.folder().resolve(STORY).toUri().toString());
    }

    @Test
    void aRowThatIsPointedAtLightsItsLegUp() {
        double before = widthOfLeg();
        new Actions(browser.driver())
                .moveToElement(row().findElement(By.cssSelector("td.num")))
                .perform();
        assertThat(widthOfLeg()).isGreaterThan(before + 1);
    }

    @Test
    void aRowThatHasTheFocusLightsItsLegUp() {
        double before = widthOfLeg();
        script("arguments[0].focus()", row().findElement(By.cssSelector("th a")));
        assertThat(widthOfLeg()).isGreaterThan(before + 1);
    }

    @Test
    void aLegThatIsPointedAtLightsItsRowUp() {
        String before = row().getCssValue("background-color");
        WebElement leg = browser.driver().findElement(By.cssSelector(LEG + " .route"));
        Object middle = script(
                "const p=arguments[0];p.scrollIntoView({block:'center'});const m=p.getPointAtLength(p.getTotalLength()/2),"
                        + "c=p.getScreenCTM();return [c.a*m.x+c.e,c.d*m.y+c.f]",
                leg);
        List<?> point = (List<?>) middle;
        new Actions(browser.driver())
                .moveToLocation(((Number) point.get(0)).intValue(), ((Number) point.get(1)).intValue())
                .perform();
        assertThat(row().getCssValue("background-color")).isNotEqualTo(before);
    }

    @Test
    void theNumberOfARowLeadsToTheLegOnTheMapAndTheLegBackToItsRow() {
        double before = widthOfLeg();
        script("arguments[0].click()", row().findElement(By.cssSelector("th a")));
        assertThat(browser.driver().getCurrentUrl()).endsWith("#map-leg-outbound-3");
        assertThat(widthOfLeg()).isGreaterThan(before + 1);
        assertThat((Boolean) script("const b=document.querySelector('.main-map .wide').getBoundingClientRect();"
                        + "return b.top<innerHeight&&b.bottom>0"))
                .isTrue();
        assertThat(browser.driver().findElement(By.cssSelector(LEG)).getDomAttribute("href"))
                .isEqualTo(ROW);
    }

    @Test
    void theTabKeyGetsToEverythingAndAlwaysShowsWhereItIs() {
        long links = (Long) script("return [...document.querySelectorAll('a[href],summary,[tabindex=\"0\"]')]"
                + ".filter(e=>e.tabIndex>=0&&e.getClientRects().length&&e.checkVisibility({contentVisibilityAuto:true}))"
                + ".length");
        TabStops stops = tab();
        System.out.println("The tab key reached " + stops.reached() + " of " + links + " things");
        assertThat(stops.unseen()).isEmpty();
        assertThat(stops.reached()).isGreaterThanOrEqualTo((int) links).isLessThan(MOST_STOPS);
    }

    @Test
    void withoutTheStylesNothingAnswersAndTheFocusIsNotSeen() {
        script("document.querySelectorAll('head style,head link[rel=stylesheet]').forEach(e=>e.remove());"
                + "document.head.insertAdjacentHTML('beforeend','<style>*{outline:none!important}</style>')");
        double before = widthOfLeg();
        script("arguments[0].focus()", row().findElement(By.cssSelector("th a")));
        assertThat(widthOfLeg()).isEqualTo(before);
        assertThat(tab().unseen()).isNotEmpty();
    }

    /** How many elements the tab key reached, and those that did not show that they have the focus. */
    private record TabStops(int reached, List<String> unseen) {}

    private static TabStops tab() {
        Set<Object> reached = new LinkedHashSet<>();
        List<String> unseen = new ArrayList<>();
        while (reached.size() < MOST_STOPS) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
            Map<?, ?> here = (Map<?, ?>) script("""
                    const e = document.activeElement;
                    if (e === document.body) return {end: true};
                    const style = getComputedStyle(e), line = e.querySelector('.route');
                    window.stops = window.stops || [];
                    if (!stops.includes(e)) stops.push(e);
                    return {at: stops.indexOf(e), what: e.outerHTML.slice(0, 120),
                      seen: e.matches(':focus-visible') && (style.outlineStyle !== 'none'
                        || (line && parseFloat(getComputedStyle(line).strokeWidth) > 4))}""");
            if (here.containsKey("end") || !reached.add(here.get("at"))) {
                break;
            }
            if (!Boolean.TRUE.equals(here.get("seen"))) {
                unseen.add(String.valueOf(here.get("what")));
            }
        }
        return new TabStops(reached.size(), unseen);
    }

    @Test
    void paperHasItsOwnPaletteInTheDarkTooAndNothingStaysFolded() {
        emulate("print", "prefers-color-scheme", "dark");
        assertThat(script("return " + PAGE_COLOR)).isEqualTo("#ffffff");
        assertThat((Boolean) script("return [...document.querySelectorAll('details')].filter(d=>d.checkVisibility())"
                        + ".every(d=>[...d.children].some(c=>c.tagName!=='SUMMARY'&&c.offsetHeight>10))"))
                .isTrue();
        assertThat(script("return getComputedStyle(document.querySelector('.legs tfoot')).display"))
                .as("sums stand once, not at the foot of every sheet")
                .isEqualTo("table-row-group");
    }

    @Test
    void forcedColoursKeepGradesAndNumbersApart() {
        emulate("screen", "forced-colors", "active");
        assertThat(script("return getComputedStyle(document.querySelector('.n')).borderTopStyle"))
                .isEqualTo("solid");
        assertThat(script("return getComputedStyle(document.querySelector('.legs .chip'),':before').forcedColorAdjust"))
                .isEqualTo("none");
        assertThat(script("return getComputedStyle(document.querySelector('svg.map')).forcedColorAdjust"))
                .isEqualTo("none");
    }

    @Test
    void nothingMovesForThoseWhoAskForStillness() {
        assertThat(script("return getComputedStyle(document.documentElement).scrollBehavior"))
                .isEqualTo("auto");
        emulate("screen", "prefers-reduced-motion", "no-preference");
        assertThat(script("return getComputedStyle(document.documentElement).scrollBehavior"))
                .isEqualTo("smooth");
    }

    private static WebElement row() {
        return browser.driver().findElement(By.cssSelector(ROW));
    }

    private static double widthOfLeg() {
        String width =
                browser.driver().findElement(By.cssSelector(LEG + " .route")).getCssValue("stroke-width");
        return Double.parseDouble(width.replace("px", ""));
    }

    private static Object script(String script, Object... arguments) {
        return browser.driver().executeScript(script, arguments);
    }

    private static void emulate(String medium, String feature, String value) {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("media", medium, "features", List.of(Map.of("name", feature, "value", value))));
    }
}
