package org.overflight.geodata;

import java.util.ArrayList;
import java.util.List;
import org.overflight.geodesy.Buffers;
import org.overflight.geodesy.Circles;
import org.overflight.model.Airspace;
import org.overflight.model.AirspaceShape;
import org.overflight.model.Evidence;
import org.overflight.model.LonLat;
import org.overflight.model.Prose;
import org.overflight.model.SphericalPolygon;

/** Reads one airspace. */
final class AirspaceReader {
    private static final LengthLimit CIRCLE = new LengthLimit(
            Circles.LARGEST_RADIUS_M,
            "A circle reaches at most ",
            " from its centre.",
            "Beyond, it would hold nearly all of the Earth.");
    private static final LengthLimit CORRIDOR = new LengthLimit(
            Buffers.LARGEST_RADIUS_M,
            "A corridor reaches at most ",
            " to each side.",
            "For what is larger give a circle or a polygon.");

    private final Values values;
    private final Positions positions;
    private final OutlineFiles outlineFiles;
    private final WorldKnowledge known;

    AirspaceReader(Values values, Positions positions, OutlineFiles outlineFiles, WorldKnowledge known) {
        this.values = values;
        this.positions = positions;
        this.outlineFiles = outlineFiles;
        this.known = known;
    }

    Airspace read(String id, Fields airspace) {
        Evidence evidence = values.evidence(airspace);
        List<String> sourceIds = values.sourceIds(airspace);
        values.requireGrounds(airspace, evidence, sourceIds);
        Fields outline = airspace.record("airspace");
        if (outline == null) {
            values.log().doubt();
        }
        YamlNode.Scalar file = outline == null ? null : outline.scalar("file");
        FileOutline ofFile =
                outline == null || file == null ? FileOutline.NONE : outlineFiles.read(file, outline.scalar("choose"));
        List<Prose> text = new ArrayList<>(values.paragraphs(airspace, "text"));
        if (!ofFile.words().isEmpty()) {
            Prose.Span words = new Prose.Words(ofFile.words());
            text.add(new Prose(sourceIds.isEmpty() ? List.of(words) : List.of(words, new Prose.Citation(sourceIds))));
        }
        Airspace read = new Airspace(
                id,
                values.words(airspace, "name"),
                outline == null || file != null ? new AirspaceShape.Outline(ofFile.polygon()) : shape(outline),
                ofFile.extent(),
                evidence,
                text,
                sourceIds);
        return values.origins().put(read, airspace);
    }

    private AirspaceShape shape(Fields outline) {
        YamlNode.Scalar territory = outline.scalar("territory");
        if (territory != null) {
            return territory(outline, territory);
        }
        Fields circle = outline.record("circle");
        if (circle != null) {
            return new AirspaceShape.Circle(
                    positions.of(circle, "center").position(), values.lengthM(circle, "radius", CIRCLE));
        }
        Fields corridor = outline.record("corridor");
        if (corridor != null) {
            return corridor(corridor);
        }
        return new AirspaceShape.Outline(polygon(outline));
    }

    private AirspaceShape territory(Fields outline, YamlNode.Scalar country) {
        if (IsoCountries.check(country, values.log()) && !known.hasLand().test(country.value())) {
            values.log()
                    .error(
                            country.position(),
                            "unknown-country",
                            "The basemap has no land of " + Quote.of(country.value())
                                    + " from which its airspace could be derived.",
                            "Give a circle or a polygon.");
        }
        LengthLimit sea = new LengthLimit(
                known.broadestSeaM(),
                "The sea of a territory is at most ",
                " broad.",
                "A territorial sea is 12 NM broad at most; for what is larger give a polygon.");
        return new AirspaceShape.Territory(country.value(), values.breadthM(outline, "sea", sea));
    }

    private AirspaceShape corridor(Fields corridor) {
        List<LonLat> along = positions.all(corridor, "along");
        double radiusM = values.lengthM(corridor, "radius", CORRIDOR);
        if (along.size() < 2) {
            values.log().doubt();
            return new AirspaceShape.Outline(SphericalPolygon.EMPTY);
        }
        if (!Buffers.leavesOutside(Buffers.line(along), radiusM)) {
            values.log()
                    .error(
                            corridor.valuePosition("radius"),
                            "bad-length",
                            "This corridor comes so close to every place on Earth that nothing is left outside.",
                            "Make it narrower, or its line shorter.");
        }
        return new AirspaceShape.Corridor(along, radiusM);
    }

    private SphericalPolygon polygon(Fields outline) {
        List<LonLat> corners = positions.all(outline, "polygon");
        if (corners.size() < 3) {
            values.log().doubt();
            return SphericalPolygon.EMPTY;
        }
        return Rings.region(List.of(corners));
    }
}
