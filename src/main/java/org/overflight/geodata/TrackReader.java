package org.overflight.geodata;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.overflight.formats.RecordedTrack;
import org.overflight.formats.tracks.GradingRules;
import org.overflight.model.TextPosition;
import org.overflight.model.When;

/** Reads the track of a flight or leg: a file and which part of it, and how it is to be graded. */
final class TrackReader {
    private final Values values;
    private final TrackFiles files;
    private final TrackRoutes routes;
    private final InlineTrackReader inline;
    private final ToDoubleFunction<String> fastestMps;

    /** @param fastestMps speed that no aircraft of a type reaches; not a number if not known */
    TrackReader(Values values, TrackFiles files, TrackRoutes routes, ToDoubleFunction<String> fastestMps) {
        this.values = values;
        this.files = files;
        this.routes = routes;
        this.fastestMps = fastestMps;
        this.inline = new InlineTrackReader(values, files, routes);
    }

    /**
     * The track under the key {@code track}, in the short form or the long one.
     *
     * @param sourceIds sources of the recording that the author names
     * @return null if there is none that could be read, which is then in the log
     */
    @Nullable
    TrackRoute read(Fields fields, List<String> sourceIds) {
        return read(fields, fields, sourceIds);
    }

    /**
     * The same for a leg of a flight.
     *
     * @param flight tells the type of the aircraft
     */
    @Nullable
    TrackRoute read(Fields fields, Fields flight, List<String> sourceIds) {
        YamlNode.Scalar name = fields.scalar("track");
        Fields terms = fields.record("track");
        if (terms != null && terms.has("fixes")) {
            return inline.read(terms, read(terms, usual(flight)), sourceIds);
        }
        if (terms != null) {
            name = terms.scalar("file");
        }
        if (name == null) {
            values.log().doubt();
            return null;
        }
        TrackFile file = files.read(name);
        RecordedTrack track = file == null || !isTheSame(file, terms)
                ? null
                : new TrackChoice(file, values.log()).track(terms == null ? null : terms.scalar("track"), name);
        if (file == null || track == null) {
            return null;
        }
        GradingRules usual = usual(flight);
        TrackTerms read =
                terms == null ? new TrackTerms(0, null, null, usual, null, name.position()) : read(terms, usual);
        return routes.route(file, track, read.withSources(file.sourceId(), sourceIds));
    }

    private boolean isTheSame(TrackFile file, @Nullable Fields terms) {
        YamlNode.Scalar hash = terms == null ? null : terms.scalar("sha256");
        boolean same = hash == null
                || hash.value().equalsIgnoreCase(file.recording().receipt().sha256());
        if (hash != null && !same) {
            values.log()
                    .error(
                            hash.position(),
                            "changed-file",
                            "The file " + Quote.of(file.name()) + " is not the one that this was written for.",
                            "Its SHA-256 is " + file.recording().receipt().sha256() + ".");
        }
        return same;
    }

    /** The rules for the type of the flight. */
    private GradingRules usual(Fields flight) {
        YamlNode.Scalar type = flight.scalar("type");
        double fastest = type == null ? Double.NaN : fastestMps.applyAsDouble(type.value());
        return fastest > 0 ? GradingRules.DEFAULT.withMaxSpeedMps(fastest) : GradingRules.DEFAULT;
    }

    private TrackTerms read(Fields terms, GradingRules usual) {
        Duration maxGap = values.read(terms, "max_gap", "bad-duration", UnitNotation::duration, usual.maxGap());
        double maxGapM = values.read(terms, "max_gap_distance", "bad-length", LengthNotation::lengthM, usual.maxGapM());
        double maxSpeedMps = values.read(terms, "max_speed", "bad-speed", UnitNotation::speedMps, usual.maxSpeedMps());
        return new TrackTerms(
                segment(terms),
                moment(terms, "from"),
                moment(terms, "to"),
                usual.withMaxGap(maxGap, maxGapM).withMaxSpeedMps(maxSpeedMps),
                terms.has("tolerance") ? values.breadthM(terms, "tolerance") : null,
                where(terms));
    }

    private static TextPosition where(Fields terms) {
        return terms.has("segment") ? terms.valuePosition("segment") : terms.valuePosition("file");
    }

    private int segment(Fields terms) {
        YamlNode.Scalar number = terms.scalar("segment");
        if (number == null) {
            return 0;
        }
        if (!number.value().matches("[1-9][0-9]{0,5}")) {
            values.log().doubt();
            return 0;
        }
        return Integer.parseInt(number.value());
    }

    /** A day begins and ends in UTC. */
    private @Nullable Instant moment(Fields terms, String key) {
        When when = key.equals("from") ? values.when(terms, "from") : values.when(terms, "to");
        if (when instanceof When.At at) {
            return at.instant();
        }
        if (when instanceof When.On on) {
            return key.equals("from")
                    ? on.date().atStartOfDay(ZoneOffset.UTC).toInstant()
                    : on.date().atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);
        }
        if (!(when instanceof When.Unknown)) {
            values.log()
                    .error(
                            terms.valuePosition(key),
                            "bad-time",
                            "Expected a moment like 2021-03-07T07:00Z, or a day.",
                            "");
        }
        return null;
    }
}
