package org.overflight.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.overflight.basemap.Basemap;
import org.overflight.figures.AirspaceOutlines;
import org.overflight.geodata.AtlasReader;
import org.overflight.lettering.Lettering;
import org.overflight.model.Atlas;
import org.overflight.model.LonLat;
import org.overflight.model.Mission;
import org.overflight.model.PositionSequence;
import org.overflight.projection.Graticule;
import org.overflight.projection.GraticuleLine;
import org.overflight.projection.GraticuleLine.Kind;
import org.overflight.projection.GraticuleLine.Side;
import org.overflight.projection.MapContent;
import org.overflight.projection.ProjectionFamily;
import org.overflight.projection.ProjectionSpec;
import org.overflight.projection.SheetProjection;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Look;
import org.overflight.scene.MapCredit;
import org.overflight.scene.Mark;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;
import org.overflight.scene.SymbolKind;
import org.overflight.scene.Theme;

/** Sheets of two discs, and of one whole disc. */
class HemispheresMapTest {
    private static final Path CASES = Path.of("src/test/resources/good/hard-cases");
    private static final Map<Path, Atlas> ATLASES = new ConcurrentHashMap<>();
    private static final double BASELINE_TO_TOP_PX = 8;
    private static final List<SheetLayout> LAYOUTS =
            List.of(SheetLayout.WIDE, SheetLayout.SHEET, SheetLayout.PHONE, SheetLayout.CARD);

    @Test
    void everyPlaceIsLetteredOnceAndEveryHandoverTwice() throws IOException {
        for (SheetLayout layout : LAYOUTS) {
            ComposedMap map = composed(Path.of(""), "pan-am-50-1977", layout);
            List<String> texts = labels(map).stream().map(Mark.Label::text).toList();
            for (String once :
                    List.of("San Francisco", "North Pole", "London", "Cape Town", "South Pole", "Auckland")) {
                assertThat(Collections.frequency(texts, once)).as(once).isEqualTo(1);
            }
            assertThat(Collections.frequency(texts, "A")).isEqualTo(2);
            assertThat(texts).doesNotContain("B");
            assertThat(texts.stream().filter(t -> t.equals("BRAZIL")).count()).isLessThan(2);
            assertThat(map.credit().text())
                    .startsWith(
                            "Two azimuthal equidistant hemispheres, joined where rings lie on the equator; lengths along meridians true; ");
            assertThat(map.dropped()).isEmpty();
        }
    }

    @Test
    void labelsDoNotOverlap() throws IOException {
        for (String mission : List.of("line-over-both-poles", "projection-hemispheres")) {
            for (SheetLayout layout : LAYOUTS) {
                List<Mark.Label> labels = labels(composed(CASES, mission, layout)).stream()
                        .filter(label -> label.rotationDeg() == 0)
                        .toList();
                for (int i = 0; i < labels.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        assertThat(box(labels.get(i)).overlaps(box(labels.get(j))))
                                .as(
                                        "%s and %s",
                                        labels.get(i).text(), labels.get(j).text())
                                .isFalse();
                    }
                }
            }
        }
    }

    /** The ring where the discs touch is drawn by both, at one place; the others stand on both rims, as high as each other. */
    @Test
    void theRingsOfBothDiscsGoTogether() throws IOException {
        List<PointPx> rings = new ArrayList<>();
        for (Mark mark : flat(composed(CASES, "line-over-both-poles", SheetLayout.WIDE)
                .scene()
                .marks())) {
            if (mark instanceof Mark.Symbol symbol && symbol.kind() == SymbolKind.RING && symbol.scale() > 2) {
                rings.add(symbol.at());
            }
        }
        assertThat(rings).hasSize(2);
        assertThat(rings.get(0).yPx()).isCloseTo(rings.get(1).yPx(), org.assertj.core.api.Assertions.within(0.1));
        List<MapStage> stages =
                new HemispheresPlan(subject(CASES, "line-over-both-poles"), SheetLayout.WIDE, MapCredit.NONE).stages();
        Handover touching = stages.get(0).handovers().stream()
                .filter(h -> h.letter().isEmpty())
                .findFirst()
                .orElseThrow();
        PointPx north = stages.get(0).sheet().point(touching.position()).orElseThrow();
        PointPx south = stages.get(1).sheet().point(touching.position()).orElseThrow();
        assertThat(north.distancePx(south)).isLessThan(1);
        // The leg from Greenwich to the Cape, whose ends are at 0 and 18.5 degrees east.
        assertThat(touching.position().lonDeg()).isBetween(0.0, 18.5);
    }

    @Test
    void aRouteOverOnePoleStaysOnOneMap() throws IOException {
        for (String mission : List.of("chrome-dome-north", "qf28-2023")) {
            assertThat(composed(Path.of(""), mission, SheetLayout.WIDE).credit().text())
                    .doesNotContain("hemispheres");
        }
        assertThat(composed(Path.of(""), "pan-am-50-1977", SheetLayout.WIDE)
                        .credit()
                        .text())
                .contains("hemispheres");
    }

    @Test
    void aGlobeThatNearlyFitsIsShownWhole() {
        ProjectionSpec spec = ProjectionSpec.centered(ProjectionFamily.LAMBERT_AZIMUTHAL_EQUAL_AREA, -83, -6);
        MapContent wide = new MapContent(
                List.of(PositionSequence.of(-122, 38, 0, 90, 0, 51, 19, -34, 0, -90, 175, -37, -122, 38)), List.of());
        assertThat(isCutFlat(fitted(spec, wide, SheetLayout.WIDE))).isFalse();
        assertThat(isCutFlat(fitted(spec, wide, SheetLayout.PHONE))).isFalse();
        SheetProjection cropped = SheetProjection.fit(spec, wide, SheetLayout.WIDE.mapBox());
        assertThat(isCutFlat(cropped)).as("without the rule it is").isTrue();
    }

    @Test
    void aGlobeOfAPartStaysLarge() {
        ProjectionSpec spec = ProjectionSpec.centered(ProjectionFamily.ORTHOGRAPHIC, 10, 50);
        MapContent part = new MapContent(List.of(PositionSequence.of(-30, 40, 50, 60)), List.of());
        assertThat(isCutFlat(fitted(spec, part, SheetLayout.WIDE))
                        || fitted(spec, part, SheetLayout.WIDE).rim().isEmpty())
                .isTrue();
    }

    /** Below a pole that the frame shows, a meridian meets the edge of the frame twice: rightly, but it is named once. */
    @Test
    void aMeridianIsNotNamedTwiceSideBySide() throws IOException {
        ProjectionSpec spec = ProjectionSpec.centered(ProjectionFamily.LAMBERT_AZIMUTHAL_EQUAL_AREA, -83, -3);
        SheetProjection sheet = SheetProjection.of(spec, new LonLat(-83, -3), 41_800, new BoxPx(0, 62, 960, 554));
        GraticuleLine east90 = Graticule.of(sheet).lines().stream()
                .filter(line -> line.kind() == Kind.MERIDIAN && line.degrees() == 90)
                .findFirst()
                .orElseThrow();
        List<PointPx> meetings = east90.edgePoints(sheet.frame()).stream()
                .filter(edge -> edge.side() == Side.BOTTOM)
                .map(GraticuleLine.EdgePoint::at)
                .toList();
        assertThat(meetings)
                .hasSize(2)
                .allSatisfy(at ->
                        assertThat(sheet.inverse(at).orElseThrow().lonDeg()).isBetween(89.5, 90.5));
        MapStage stage = new MapStage(
                subject(CASES, "line-over-both-poles"), SheetLayout.WIDE, sheet, 41_800, MapCredit.NONE, List.of());
        List<Mark> labels = new GraticuleDrawing(stage, lettering()).labels(List.of());
        assertThat(labels.stream()
                        .filter(mark ->
                                mark instanceof Mark.Label label && label.text().equals("90\u00b0\u202fE"))
                        .count())
                .isEqualTo(1);
    }

    private static SheetProjection fitted(ProjectionSpec spec, MapContent content, SheetLayout layout) {
        return new SheetFitting(spec, content, MapSubject.Framing.EVERYTHING)
                .on(layout, 0)
                .sheet();
    }

    private static boolean isCutFlat(SheetProjection sheet) {
        Outline rim = sheet.rim();
        for (int i = 0; i < rim.pointCount(); i++) {
            if (!sheet.frame().contains(rim.point(i))) {
                return true;
            }
        }
        return false;
    }

    private static ComposedMap composed(Path project, String mission, SheetLayout layout) throws IOException {
        return new MapComposer(Basemap.bundled(), Lettering.bundled(), theme())
                .compose(subject(project, mission), layout);
    }

    /** A project is read once: reading this one takes longer than drawing it. */
    private static Atlas atlas(Path project) {
        return ATLASES.computeIfAbsent(project, p -> {
            try {
                return Objects.requireNonNull(AtlasReader.read(p).atlas());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static MapSubject subject(Path project, String id) {
        Atlas atlas = atlas(project);
        Mission mission = atlas.missions().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new MissionSubjects(atlas, mission, AirspaceOutlines.of(atlas)).main(mission.title());
    }

    private static MapLettering lettering() throws IOException {
        return new MapLettering(Lettering.bundled(), theme());
    }

    private static Theme theme() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        HemispheresMapTest.class.getResourceAsStream("/overflight/templates/themes/paper.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> data = new TreeMap<>();
        properties.forEach((key, value) -> data.put(key.toString(), value.toString()));
        return Theme.parse("paper", data);
    }

    private static List<Mark.Label> labels(ComposedMap map) {
        List<Mark.Label> labels = new ArrayList<>();
        for (Mark mark : flat(map.scene().marks())) {
            if (mark instanceof Mark.Label label && !label.looks().contains(Look.CREDIT)) {
                labels.add(label);
            }
        }
        return labels;
    }

    private static List<Mark> flat(List<Mark> marks) {
        List<Mark> all = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                all.addAll(flat(group.marks()));
            } else {
                all.add(mark);
            }
        }
        return all;
    }

    private static BoxPx box(Mark.Label label) {
        double left = label.at().xPx()
                - switch (label.anchor()) {
                    case LEFT -> 0;
                    case MIDDLE -> label.widthPx() / 2;
                    case RIGHT -> label.widthPx();
                };
        return new BoxPx(left, label.at().yPx() - BASELINE_TO_TOP_PX, label.widthPx(), BASELINE_TO_TOP_PX);
    }
}
