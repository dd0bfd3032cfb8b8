package org.overflight.contact;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.overflight.basemap.Basemap;
import org.overflight.cartography.ComposedMap;
import org.overflight.cartography.MapComposer;
import org.overflight.cartography.MissionSubjects;
import org.overflight.cartography.SheetLayout;
import org.overflight.figures.AirspaceOutlines;
import org.overflight.geodata.AtlasReader;
import org.overflight.lettering.Lettering;
import org.overflight.model.Atlas;
import org.overflight.model.Mission;
import org.overflight.model.SphericalPolygon;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.Scene;
import org.overflight.scene.Theme;
import org.overflight.svg.SvgWriter;

/** Draws the missions of a project, independent of any site. */
final class ContactSheet {
    private static final SheetLayout STAMP = new SheetLayout("case", 160, 100, 0, 0, 60, Set.of());
    private static final Set<Look> GROUND =
            EnumSet.of(Look.BORDER, Look.BORDER_DISPUTED, Look.LAKE, Look.RIVER, Look.COAST);

    private static final String STYLE = """
            <style>
            svg{fill:none;fill-rule:evenodd}
            .sheet{fill:#fff}.water{fill:#dbe6eb}.land,.ring{fill:#f8f5ee}
            .night{fill:#123;fill-opacity:.2}.night-partly{fill:#123;fill-opacity:.1}.airspace{fill:#1465b8;fill-opacity:.2}
            .graticule,.rim{stroke:#8aa0ac;stroke-width:.5}.range-ring,.airspace-edge{stroke:#1465b8;stroke-dasharray:3 2}
            .route,.ring{stroke:#c02d16}.escort{stroke:#1465b8}.tanker{stroke:#74787b}.arrow{fill:#c02d16}
            </style>
            """;

    private final Atlas atlas;
    private final Map<String, SphericalPolygon> outlines;
    private final Theme theme = theme();
    private final MapComposer composer = new MapComposer(Basemap.bundled(), Lettering.bundled(), theme);

    private ContactSheet(Atlas atlas) {
        this.atlas = atlas;
        this.outlines = AirspaceOutlines.of(atlas);
    }

    static ContactSheet of(Path project) throws IOException {
        return new ContactSheet(Objects.requireNonNull(AtlasReader.read(project).atlas()));
    }

    private static Theme theme() {
        Map<String, String> data = new TreeMap<>();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        ContactSheet.class.getResourceAsStream("/overflight/templates/themes/paper.properties")),
                StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            properties.forEach((key, value) -> data.put(key.toString(), value.toString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Theme.parse("paper", data);
    }

    List<Mission> missions() {
        List<Mission> sorted = new ArrayList<>(atlas.missions());
        sorted.sort(Comparator.comparing(Mission::id));
        return sorted;
    }

    /** A mission's main map as a picture of its own. */
    Drawn draw(Mission mission, SheetLayout layout) {
        ComposedMap map = composer.compose(
                new MissionSubjects(atlas, mission, outlines)
                        .main(mission.title())
                        .withoutLinks(),
                layout);
        return new Drawn(mission.id(), mission.title(), map.credit().text(), SvgWriter.standalone(map.scene(), theme));
    }

    /** The same on a stamp: geometry alone, without letters, borders, lakes and rivers, in a style that no theme changes. */
    String drawSmall(Mission mission) {
        Scene scene = composer.compose(
                        new MissionSubjects(atlas, mission, outlines).main("").withoutLinks(), STAMP)
                .scene();
        Scene bare = new Scene(
                scene.id(), scene.widthPx(), scene.heightPx(), "en", scene.title(), "", withoutGround(scene.marks()));
        return SvgWriter.inline(bare)
                .replaceFirst("<svg ([^>]*)>", "<svg xmlns=\"http://www.w3.org/2000/svg\" $1>" + STYLE);
    }

    private static List<Mark> withoutGround(List<Mark> marks) {
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                List<Mark> inner = withoutGround(group.marks());
                kept.add(new Mark.Group(group.key(), group.href(), group.title(), group.clip(), group.looks(), inner));
            } else if (!(mark instanceof Mark.Shape shape
                    && GROUND.contains(shape.looks().get(0)))) {
                kept.add(mark);
            }
        }
        return kept;
    }

    /** A picture with the words below it. */
    record Drawn(String id, String title, String credit, String svg) {}
}
