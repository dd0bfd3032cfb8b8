package org.overflight.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.overflight.cartography.SheetLayout;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;

/** What is lettered on the maps of a project of places that crowd, in a country with a script of its own. */
class MapNamesTest {
    private static final int STOPS = 20;

    @TempDir
    private Path project;

    @Test
    void theNumberOfAPlaceWithoutRoomInItsSymbolStandsBeforeItsName() throws IOException {
        write(crowd());
        List<Mark.Label> labels = labels(SheetLayout.WIDE);
        List<Mark.Label> numbers = labels.stream()
                .filter(label -> label.looks().contains(Look.WAYPOINT_NUMBER))
                .toList();

        assertThat(numbers).as("symbols without room").hasSizeGreaterThan(5);
        assertThat(numbers)
                .filteredOn(number -> labels.stream().anyMatch(label -> isNameOf(number, label)))
                .as("numbers with the name that they belong to right behind them")
                .hasSizeGreaterThan(numbers.size() * 3 / 4);
    }

    @Test
    void localNamesStandBesideTownsAndCountriesWhereTheirLanguageIsSpoken() throws IOException {
        write("""
                title: From Haifa to Amman
                date: 2024-05-18
                label_languages: [he, ar]
                flights:
                  - role: lead
                    legs: {evidence: illustrative}
                    route:
                      - {name: Start, at: 32.9N 34.7E, evidence: illustrative}
                      - {name: End, at: 32N 36.2E, evidence: illustrative}
                """);
        List<Mark.Label> labels = labels(SheetLayout.WIDE);

        assertThat(words(labels)).contains("חיפה", "عمّان", "ישראל", "الأردن").doesNotContain("עמאן", "ירדן");
        assertThat(labels).filteredOn(label -> label.text().equals("חיפה")).allSatisfy(label -> {
            assertThat(label.rightToLeft()).isTrue();
            assertThat(label.language()).isEqualTo("he");
        });
    }

    @Test
    void withoutBeingAskedForNoLocalNameIsShown() throws IOException {
        write(crowd());
        assertThat(labels(SheetLayout.WIDE))
                .allSatisfy(label -> assertThat(label.language()).isEmpty());
    }

    @Test
    void aWideRouteGetsALowSheetAndALongNoteAsManyLinesAsItNeeds() throws IOException {
        write("""
                title: Along the parallel
                date: 2024-05-18
                map:
                  note: >-
                    This sentence is so long that it does not fit into one line of a sheet that is nine hundred and sixty
                    pixels wide, and since it says what is evidence and what is not, none of it may be cut off by a program.
                flights:
                  - role: lead
                    legs: {evidence: illustrative, line: rhumb-line}
                    route:
                      - {name: Start, at: 20N 40W, evidence: illustrative}
                      - {name: End, at: 20N 20E, evidence: illustrative}
                """);
        var wide = maps().on(SheetLayout.WIDE).get(0).map().scene();
        var sheet = maps().on(SheetLayout.SHEET).get(0).map().scene();

        assertThat(wide.heightPx()).isLessThan(SheetLayout.WIDE.heightPx());
        List<String> note = labels(sheet.marks()).stream()
                .filter(label -> label.looks().contains(Look.SUBTITLE))
                .map(Mark.Label::text)
                .toList();
        assertThat(note).hasSizeGreaterThan(1);
        assertThat(String.join(" ", note)).startsWith("This sentence").endsWith("by a program.");
    }

    @Test
    void aPhonesKeyStandsBelowTheMapAndTellsOnlyOfWhatIsThere() throws IOException {
        write(crowd());
        var scene = maps().on(SheetLayout.PHONE).get(0).map().scene();
        List<Mark.Label> key = labels(scene.marks()).stream()
                .filter(label -> label.looks().contains(Look.LEGEND_TEXT))
                .toList();

        assertThat(words(key))
                .contains("Reported place")
                .doesNotContain("Event", "Airspace", "Waypoint that nobody reported");
        double lowestNamePx = labels(scene.marks()).stream()
                .filter(label -> label.looks().contains(Look.PLACE_NAME_MINOR))
                .filter(label -> label.at().yPx() < key.get(0).at().yPx())
                .count();
        assertThat(lowestNamePx).as("names above the key").isPositive();
    }

    private static boolean isNameOf(Mark.Label number, Mark.Label label) {
        double gapPx = label.at().xPx() - number.at().xPx() - number.widthPx();
        return !label.equals(number)
                && label.at().yPx() == number.at().yPx()
                && gapPx > 0
                && gapPx < 6
                && label.text().startsWith("Stop " + number.text());
    }

    /** Stops in pairs that nearly touch, along a parallel. */
    private static String crowd() {
        StringBuilder mission = new StringBuilder("""
                title: From field to field
                date: 2024-05-18
                flights:
                  - role: lead
                    legs: {evidence: inferred, note: Straight.}
                    sources: [logbook]
                    route:
                """);
        for (int i = 0; i < STOPS; i++) {
            int lonDeg = 6 * (i / 2) + i % 2;
            mission.append(
                    "      - {name: Stop " + (i + 1) + ", at: 20N " + lonDeg + "E, evidence: reported, stop: true}\n");
        }
        return mission.toString();
    }

    private void write(String mission) throws IOException {
        Path missions = Files.createDirectories(project.resolve("geodata/missions"));
        Files.writeString(project.resolve("geodata/site.yaml"), "title: Names\n");
        Files.writeString(
                project.resolve("geodata/sources.yaml"), "logbook: {publisher: Me, title: Logbook, date: 2024-05}\n");
        Files.writeString(missions.resolve("flight.yaml"), mission);
    }

    private DrawnMaps maps() throws IOException {
        return new DrawnMaps(project, "paper");
    }

    private List<Mark.Label> labels(SheetLayout layout) throws IOException {
        return labels(maps().on(layout).get(0).map().scene().marks());
    }

    private static List<Mark.Label> labels(List<Mark> marks) {
        List<Mark.Label> labels = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Label label) {
                labels.add(label);
            } else if (mark instanceof Mark.Group group) {
                labels.addAll(labels(group.marks()));
            }
        }
        return labels;
    }

    private static List<String> words(List<Mark.Label> labels) {
        return labels.stream().map(Mark.Label::text).toList();
    }
}
