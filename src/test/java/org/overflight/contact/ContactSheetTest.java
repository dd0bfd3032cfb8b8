package org.overflight.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.overflight.cartography.SheetLayout;
import org.overflight.contact.ContactSheet.Drawn;
import org.overflight.model.Mission;

/** Draws the contact sheet and holds some of its cases against those that were looked at. */
class ContactSheetTest {
    private static final Path OUT = Path.of("target", "contact-sheet");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/cases");
    private static final Path CASES = Path.of("src/test/resources/good/hard-cases");
    private static final Path COLLECTION = Path.of("");

    /** Those whose picture says most of the engine. */
    private static final List<String> KEPT = List.of(
            "area-holds-the-pole",
            "area-of-antarctica",
            "area-over-the-antimeridian",
            "buffer-around-the-pole",
            "buffer-over-the-pole",
            "line-along-the-antimeridian",
            "line-from-pole-to-pole",
            "line-of-antipodes",
            "line-of-each-kind",
            "line-of-near-antipodes",
            "line-of-twins",
            "line-on-the-cut",
            "line-over-both-poles",
            "line-over-the-pole",
            "line-over-the-south-pole",
            "line-round-antarctica",
            "line-round-the-equator",
            "night-2021-03",
            "night-2021-06",
            "night-of-a-span",
            "night-over-the-south-pole",
            "orbit-of-a-tanker",
            "orbit-on-the-antimeridian",
            "orbit-over-the-pole",
            "projection-hemispheres",
            "projection-oblique-mercator",
            "projection-orthographic",
            "projection-transverse-mercator",
            "ring-holds-the-pole",
            "ring-larger-than-half",
            "ring-over-the-antimeridian",
            "ring-through-the-pole");

    @Test
    void everyCaseIsDrawn() throws IOException {
        List<Drawn> drawn = new ArrayList<>();
        for (Path project : List.of(CASES, COLLECTION)) {
            ContactSheet sheet = ContactSheet.of(project);
            for (Mission mission : sheet.missions()) {
                drawn.add(sheet.draw(mission, SheetLayout.WIDE));
            }
        }
        Files.createDirectories(OUT);
        StringBuilder page = new StringBuilder("""
                <!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title>
                <style>
                body{font:14px sans-serif;display:grid;grid-template-columns:repeat(auto-fill,minmax(480px,1fr));gap:16px}
                figure{margin:0}
                img{width:100%}
                </style>
                """);
        for (Drawn each : drawn) {
            Files.writeString(OUT.resolve(each.id() + ".svg"), each.svg());
            page.append("<figure><img src=\"" + each.id() + ".svg\" alt=\"\"><figcaption><b>" + each.id() + "</b> "
                    + each.title() + "<br><small>" + each.credit() + "</small></figcaption></figure>\n");
        }
        Files.writeString(OUT.resolve("index.html"), page.append("</html>\n"));
        assertThat(drawn).hasSizeGreaterThan(60);
        assertThat(drawn).extracting(Drawn::svg).noneMatch(svg -> svg.contains("NaN"));
    }

    @Test
    void theCasesThatAreKeptAreThoseThatWereLookedAt() throws IOException {
        ContactSheet sheet = ContactSheet.of(CASES);
        List<String> different = new ArrayList<>();
        for (Mission mission : sheet.missions()) {
            if (KEPT.contains(mission.id()) && !isAsKept(mission.id() + ".svg", sheet.drawSmall(mission))) {
                different.add(mission.id());
            }
        }
        assertThat(different)
                .as("what was drawn is in %s", OUT.resolve("differs"))
                .isEmpty();
        assertThat(KEPT).allMatch(id -> Files.exists(GOLDEN.resolve(id + ".svg")));
    }

    /** Written where it is missing, but not in CI. */
    private static boolean isAsKept(String file, String drawn) throws IOException {
        Path golden = GOLDEN.resolve(file);
        if (!Files.exists(golden) && System.getenv("CI") == null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, drawn);
        }
        if (Files.exists(golden) && Files.readString(golden).equals(drawn)) {
            return true;
        }
        Files.createDirectories(OUT.resolve("differs"));
        Files.writeString(OUT.resolve("differs").resolve(file), drawn);
        return false;
    }
}
