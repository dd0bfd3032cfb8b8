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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.overflight.cartography.SheetLayout;
import org.overflight.pages.Browser.Scripts;
import org.overflight.pages.DrawnMaps.Drawn;
import org.overflight.pages.PageScripts.Lettering;
import org.overflight.scene.PaperSize;
import org.overflight.svg.SvgStyle;
import org.overflight.svg.SvgWriter;

/**
 * The lettering of every mission's map in every theme and on every sheet, measured in a browser: in the font that it was placed
 * with, and in another.
 */
class MapLetteringIT {
    /** Sixty missions that are hard to draw: poles, the antimeridian, points on one spot. */
    private static final Path HARD_CASES = Path.of("src", "test", "resources", "good", "hard-cases");

    private static Browser browser;
    private static PageScripts scripts;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start(Scripts.ON);
        browser.viewport(1400, 1000);
        scripts = new PageScripts(browser);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "night", "atlas"})
    void noWordLiesOverAnotherASymbolOrAFrameOnAnySheet(String theme) throws IOException {
        DrawnMaps maps = new DrawnMaps(Path.of("."), theme);
        List<Drawn> drawn = new ArrayList<>();
        DrawnMaps.LAYOUTS.forEach(layout -> drawn.addAll(maps.on(layout)));
        PaperSize.ALL.forEach(paper -> drawn.addAll(maps.on(paper)));

        assertThat(faults(maps, drawn)).isEmpty();
        assertThat(drawn).flatExtracting(Drawn::forgotten).isEmpty();
    }

    @Test
    void hardCasesAreLetteredAsWell() throws IOException {
        DrawnMaps maps = new DrawnMaps(HARD_CASES, "paper");
        List<Drawn> drawn = new ArrayList<>(maps.on(SheetLayout.WIDE));
        drawn.addAll(maps.on(SheetLayout.PHONE));

        assertThat(faults(maps, drawn)).isEmpty();
    }

    private List<String> faults(DrawnMaps maps, List<Drawn> drawn) throws IOException {
        Path page = folder.resolve("maps.html");
        Files.writeString(page, page(maps, drawn));
        browser.open(page.toUri().toString());
        List<String> faults = new ArrayList<>();
        for (String font : List.of(PageScripts.OWN_FONT, "DejaVu Sans")) {
            scripts.setFont(font);
            Lettering found = scripts.lettering();
            System.out.println("Measured " + found.labels() + " lines of lettering on " + found.maps()
                    + " maps in the theme " + maps.theme().name() + ", in " + font);
            assertThat(found.maps()).isEqualTo(drawn.size());
            found.faults().forEach(f -> faults.add(font + ": " + f));
        }
        return faults;
    }

    private static String page(DrawnMaps maps, List<Drawn> drawn) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Maps</title>");
        html.append("<link rel=stylesheet href='")
                .append(BuiltSite.folder().resolve("style.css").toUri())
                .append("'><style>")
                .append(SvgStyle.css(maps.theme()))
                .append("body{max-width:none;margin:0}svg{display:block;max-width:none}</style>");
        drawn.forEach(d -> html.append(SvgWriter.inline(d.map().scene())));
        return html.toString();
    }
}
