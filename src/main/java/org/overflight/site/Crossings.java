package org.overflight.site;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.overflight.model.Airspace;
import org.overflight.model.Atlas;
import org.overflight.model.Flight;
import org.overflight.model.Mission;
import org.overflight.model.MissionFigures;
import org.overflight.model.MissionFigures.Crossing;
import org.overflight.model.MissionFigures.CrossingEnd;
import org.overflight.model.MissionFigures.EndKind;
import org.overflight.model.VerticalStanding;
import org.overflight.model.When;
import org.overflight.site.view.CrossingView;
import org.overflight.site.view.CrossingView.CrossingEndView;
import org.overflight.site.view.LinkView;

/** Passages through airspaces in words, for the page of the mission and that of the airspace. */
record Crossings(Atlas atlas, Mission mission) {
    List<CrossingView> of(MissionFigures figures) {
        return figures.crossings().stream().map(this::of).toList();
    }

    CrossingView of(Crossing crossing) {
        Airspace airspace = atlas.airspace(crossing.airspaceId());
        VerticalStanding standing = crossing.standing();
        String flight = mission.flights().stream()
                .filter(f -> f.id().equals(crossing.flightId()))
                .map(Flight::title)
                .findFirst()
                .orElse("");
        return new CrossingView(
                new LinkView(airspace.name(), Paths.airspace(airspace.id())),
                flight,
                standing.isInside(),
                end(crossing.entry(), entryLabel(standing, crossing.entry().kind())),
                end(crossing.exit(), exitLabel(standing, crossing.exit().kind())),
                lengthLabel(standing),
                Words.length(crossing.lengthM()),
                height(airspace, standing));
    }

    private static CrossingEndView end(CrossingEnd end, String label) {
        Instant time = end.time();
        return new CrossingEndView(
                label,
                end.kind() == EndKind.BOUNDARY,
                Words.position(end.position()),
                time == null ? "" : new When.At(time.atOffset(ZoneOffset.UTC)).words());
    }

    private static String entryLabel(VerticalStanding standing, EndKind kind) {
        return switch (kind) {
            case BOUNDARY -> standing.isInside() ? "Entry" : "From";
            case LINE_ENDS -> "Begins " + place(standing);
            case KNOWLEDGE_ENDS -> "From";
        };
    }

    private static String exitLabel(VerticalStanding standing, EndKind kind) {
        return switch (kind) {
            case BOUNDARY -> standing.isInside() ? "Exit" : "To";
            case LINE_ENDS -> "Ends " + place(standing);
            case KNOWLEDGE_ENDS -> "To";
        };
    }

    private static String place(VerticalStanding standing) {
        return switch (standing) {
            case NO_LIMITS, WITHIN -> "inside";
            case ABOVE -> "above it";
            case BELOW -> "below it";
            case UNKNOWN -> "inside its outline";
        };
    }

    private static String lengthLabel(VerticalStanding standing) {
        return switch (standing) {
            case NO_LIMITS, WITHIN -> "Length inside, as drawn";
            case ABOVE -> "Length above it, as drawn";
            case BELOW -> "Length below it, as drawn";
            case UNKNOWN -> "Length inside its outline, as drawn";
        };
    }

    private static String height(Airspace airspace, VerticalStanding standing) {
        String limits = airspace.extent().words();
        String pressure = airspace.extent().hasFlightLevel()
                ? " A flight level is a height by pressure, and is compared with a margin."
                : "";
        return switch (standing) {
            case NO_LIMITS -> "";
            case WITHIN -> "Within its limits, about: " + limits + "." + pressure;
            case ABOVE -> "Above it, not inside: its limits are " + limits + "." + pressure;
            case BELOW -> "Below it, not inside: its limits are " + limits + "." + pressure;
            case UNKNOWN ->
                "Not known on this way, or not comparable with its limits, " + limits
                        + ": only the outline is considered.";
        };
    }
}
