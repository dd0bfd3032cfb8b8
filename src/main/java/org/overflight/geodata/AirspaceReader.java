package org.overflight.geodata;

import java.util.ArrayList;
import java.util.List;
import org.overflight.geodesy.Buffers;
import org.overflight.model.Airspace;
import org.overflight.model.AirspaceShape;
import org.overflight.model.Evidence;
import org.overflight.model.LonLat;
import org.overflight.model.Prose;
import org.overflight.model.SphericalPolygon;

/** Reads one airspace. */
final class AirspaceReader {
    private final Values values;
    private final Positions positions;
    private final OutlineFiles outlineFiles;

    AirspaceReader(Values values, Positions positions, OutlineFiles outlineFiles) {
        this.values = values;
        this.positions = positions;
        this.outlineFiles = outlineFiles;
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
        return new Airspace(
                id,
                values.words(airspace, "name"),
                outline == null || file != null ? new AirspaceShape.Outline(ofFile.polygon()) : shape(outline),
                evidence,
                text,
                sourceIds);
    }

    private AirspaceShape shape(Fields outline) {
        YamlNode.Scalar territory = outline.scalar("territory");
        if (territory != null) {
            IsoCountries.check(territory, values.log());
            return new AirspaceShape.Territory(territory.value(), values.breadthM(outline, "sea"));
        }
        Fields circle = outline.record("circle");
        if (circle != null) {
            return new AirspaceShape.Circle(
                    positions.of(circle, "center").position(), values.lengthM(circle, "radius"));
        }
        Fields corridor = outline.record("corridor");
        if (corridor != null) {
            return corridor(corridor);
        }
        return new AirspaceShape.Outline(polygon(outline));
    }

    private AirspaceShape corridor(Fields corridor) {
        List<LonLat> along = positions.all(corridor, "along");
        double radiusM = values.lengthM(corridor, "radius");
        if (radiusM > Buffers.LARGEST_RADIUS_M) {
            values.log()
                    .error(
                            corridor.valuePosition("radius"),
                            "bad-length",
                            "A corridor reaches at most 5000 km to each side.",
                            "For what is larger give a circle or a polygon.");
        }
        if (along.size() < 2) {
            values.log().doubt();
            return new AirspaceShape.Outline(SphericalPolygon.EMPTY);
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
