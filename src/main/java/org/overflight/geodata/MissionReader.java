package org.overflight.geodata;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.geodesy.Circles;
import org.overflight.model.Correction;
import org.overflight.model.Evidence;
import org.overflight.model.Fact;
import org.overflight.model.Flight;
import org.overflight.model.MapSettings;
import org.overflight.model.Mission;
import org.overflight.model.MissionKind;
import org.overflight.model.NamedCountry;
import org.overflight.model.Prose;
import org.overflight.model.PublishedDistance;
import org.overflight.model.PublishedDuration;
import org.overflight.model.RangeRing;
import org.overflight.model.TimelineEntry;

/** Reads one mission. */
final class MissionReader {
    private static final LengthLimit RING =
            new LengthLimit(Circles.LARGEST_RADIUS_M, "A ring is at most ", " from its centre.", "");

    private final Values values;
    private final Positions positions;
    private final MapReader maps;
    private final FlightReader flights;

    MissionReader(Values values, Positions positions, TrackReader tracks) {
        this.values = values;
        this.positions = positions;
        this.maps = new MapReader(values, positions);
        this.flights = new FlightReader(values, new RouteReader(values, positions), tracks);
    }

    /** The mission; null if it has no flight that could be read, which is then in the log. */
    @Nullable
    Mission read(String id, Fields mission) {
        List<Flight> flown = flights.read(mission);
        String title = values.words(mission, "title");
        Fields map = mission.record("map");
        Mission read = flown.isEmpty()
                ? null
                : new Mission(
                        id,
                        title,
                        values.words(mission, "short", title),
                        values.words(mission, "kicker"),
                        values.prose(mission, "standfirst"),
                        map == null ? title : values.words(map, "title", title),
                        map == null ? "" : values.words(map, "note"),
                        values.word(mission, "kind", MissionKind.OTHER),
                        values.when(mission, "date"),
                        values.paragraphs(mission, "text"),
                        values.paragraphs(mission, "conflicts"),
                        facts(mission),
                        flown,
                        values.ids(mission, "events", FileKind.EVENTS),
                        timeline(mission),
                        values.ids(mission, "airspaces", FileKind.AIRSPACES),
                        countries(mission),
                        texts(mission, "label_languages"),
                        rings(mission),
                        distance(mission),
                        duration(mission),
                        map == null ? MapSettings.AUTOMATIC : maps.read(map),
                        corrections(mission));
        new WaiverReader(values).read(id, mission);
        return read == null ? null : values.origins().put(read, mission);
    }

    private List<Fact> facts(Fields mission) {
        List<Fact> facts = new ArrayList<>();
        for (Fields record : mission.records("facts")) {
            Prose value = values.prose(record, "value");
            Evidence evidence = values.evidence(record);
            boolean cites = value.spans().stream().anyMatch(Prose.Citation.class::isInstance);
            if (evidence.needsSource() && !cites) {
                values.log()
                        .error(
                                record.valuePosition("evidence"),
                                "missing-source",
                                Quote.of(LegReader.word(evidence)) + " needs a source.",
                                "Cite it in the value: [@id].");
            }
            facts.add(new Fact(values.words(record, "label"), value, evidence));
        }
        return facts;
    }

    private List<TimelineEntry> timeline(Fields mission) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (Fields record : mission.records("timeline")) {
            entries.add(new TimelineEntry(
                    values.when(record, "date"), values.words(record, "title"), values.prose(record, "text")));
        }
        return entries;
    }

    /** A code alone, or a code with the reason why it is named. */
    private List<NamedCountry> countries(Fields mission) {
        List<NamedCountry> countries = new ArrayList<>();
        for (YamlNode node : mission.nodes("countries")) {
            if (node instanceof YamlNode.Scalar code && !code.isAbsent()) {
                countries.add(country(code, Prose.EMPTY));
            } else if (node instanceof YamlNode.Entries entries) {
                Fields record = new Fields(entries, node.position());
                YamlNode.Scalar code = record.scalar("country");
                if (code != null) {
                    countries.add(country(code, values.prose(record, "reason")));
                }
            }
        }
        return countries;
    }

    private NamedCountry country(YamlNode.Scalar code, Prose reason) {
        IsoCountries.check(code, values.log());
        return new NamedCountry(code.value(), reason);
    }

    private static List<String> texts(Fields mission, String key) {
        return mission.scalars(key).stream().map(YamlNode.Scalar::value).toList();
    }

    private List<RangeRing> rings(Fields mission) {
        List<RangeRing> rings = new ArrayList<>();
        for (Fields record : mission.records("range_rings")) {
            rings.add(new RangeRing(
                    values.words(record, "label", values.words(record, "radius")),
                    positions.of(record, "center").position(),
                    values.lengthM(record, "radius", RING)));
        }
        return rings;
    }

    private @Nullable PublishedDistance distance(Fields mission) {
        Fields record = mission.record("published_distance");
        return record == null
                ? null
                : new PublishedDistance(
                        values.lengthM(record, "length"),
                        values.words(record, "words", values.words(record, "length")),
                        values.prose(record, "note"),
                        values.sourceIds(record));
    }

    private @Nullable PublishedDuration duration(Fields mission) {
        Fields record = mission.record("published_duration");
        return record == null
                ? null
                : new PublishedDuration(
                        values.read(record, "time", "bad-duration", UnitNotation::duration, Duration.ofHours(1)),
                        values.words(record, "words", values.words(record, "time")),
                        values.prose(record, "note"),
                        values.sourceIds(record));
    }

    private List<Correction> corrections(Fields mission) {
        List<Correction> corrections = new ArrayList<>();
        for (Fields record : mission.records("corrections")) {
            LocalDate day = values.read(record, "date", "bad-time", TimeNotation::parseDay, LocalDate.EPOCH);
            corrections.add(new Correction(day, values.prose(record, "text")));
        }
        corrections.sort(Comparator.comparing(Correction::date).reversed());
        return corrections;
    }
}
