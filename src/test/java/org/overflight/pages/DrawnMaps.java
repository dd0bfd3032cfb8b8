package org.overflight.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.overflight.basemap.Basemap;
import org.overflight.cartography.ComposedMap;
import org.overflight.cartography.MapComposer;
import org.overflight.cartography.MapSubject;
import org.overflight.cartography.MissionSubjects;
import org.overflight.cartography.SheetLayout;
import org.overflight.figures.AirspaceOutlines;
import org.overflight.geodata.AtlasReader;
import org.overflight.lettering.Lettering;
import org.overflight.model.Atlas;
import org.overflight.model.SphericalPolygon;
import org.overflight.scene.Mark;
import org.overflight.scene.PaperSize;
import org.overflight.scene.Theme;

/** The maps of all missions of a project, in a theme, on every sheet. */
final class DrawnMaps {
    /** The layouts of a mission's own map on screens. */
    static final List<SheetLayout> LAYOUTS =
            List.of(SheetLayout.WIDE, SheetLayout.PHONE, SheetLayout.CARD, SheetLayout.SHEET);

    private final Atlas atlas;
    private final Theme theme;
    private final MapComposer composer;

    DrawnMaps(Path project, String theme) throws IOException {
        this.atlas = Objects.requireNonNull(AtlasReader.read(project).atlas());
        this.theme = theme(theme);
        this.composer = new MapComposer(Basemap.bundled(), Lettering.bundled(), this.theme);
    }

    private static Theme theme(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(
                        DrawnMaps.class.getResourceAsStream("/overflight/templates/themes/" + name + ".properties"));
                Reader reader = new InputStreamReader(in, UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> data = new TreeMap<>();
        properties.forEach((key, value) -> data.put(key.toString(), value.toString()));
        return Theme.parse(name, data);
    }

    Theme theme() {
        return theme;
    }

    /** A map and what it is of. */
    record Drawn(MapSubject subject, ComposedMap map) {
        /** Places of the author that are neither lettered nor told to have found no room. */
        List<String> forgotten() {
            List<String> told = new ArrayList<>(map.dropped());
            collect(map.scene().marks(), told);
            return subject.places().stream()
                    .map(MapSubject.PlaceMark::name)
                    .filter(name -> !name.isEmpty() && !told.contains(name))
                    .map(name -> map.scene().id() + ": " + name)
                    .toList();
        }

        private static void collect(List<Mark> marks, List<String> words) {
            for (Mark mark : marks) {
                if (mark instanceof Mark.Label label) {
                    words.add(label.text());
                } else if (mark instanceof Mark.Group group) {
                    collect(group.marks(), words);
                }
            }
        }
    }

    /** All missions on one layout. */
    List<Drawn> on(SheetLayout layout) {
        return subjects().parallelStream()
                .map(s -> new Drawn(s, composer.compose(s, layout)))
                .toList();
    }

    /** All missions on paper. */
    List<Drawn> on(PaperSize paper) {
        return subjects().parallelStream()
                .map(s -> new Drawn(s, composer.print(s, paper).map()))
                .toList();
    }

    private List<MapSubject> subjects() {
        Map<String, SphericalPolygon> outlines = AirspaceOutlines.of(atlas);
        return atlas.missions().stream()
                .map(m -> new MissionSubjects(atlas, m, outlines).main(m.title()))
                .toList();
    }
}
