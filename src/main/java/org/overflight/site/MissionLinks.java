package org.overflight.site;

import org.overflight.model.FlightRole;
import org.overflight.model.Mission;
import org.overflight.site.view.MissionLinkView;

/** Missions in lists. */
record MissionLinks(SiteContent content) {
    MissionLinkView link(Mission mission) {
        double metres = mission.flights().stream()
                .filter(f -> f.role() == FlightRole.LEAD)
                .mapToDouble(f -> content.figuresOf(mission.id()).flight(f).lengthM())
                .sum();
        return new MissionLinkView(
                mission.id(),
                mission.title(),
                mission.shortTitle(),
                mission.kicker(),
                mission.when().words(),
                switch (mission.kind()) {
                    case MILITARY -> "military";
                    case PIONEER -> "pioneer";
                    case AIRLINE -> "airline";
                    case OTHER -> "other";
                },
                mission.standfirst().plainText().strip(),
                Words.length(metres),
                mission.flights().stream().anyMatch(f -> f.returnOf() != null) ? "there and back" : "",
                content.picturesOf(mission.id()).thumbnail().isEmpty()
                        ? ""
                        : Paths.missionFile(mission.id(), "-thumbnail.svg"),
                Paths.mission(mission.id()));
    }
}
