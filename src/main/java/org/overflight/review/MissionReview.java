package org.overflight.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.overflight.model.Atlas;
import org.overflight.model.Mission;
import org.overflight.model.Problem;
import org.overflight.model.SphericalPolygon;
import org.overflight.model.TextPosition;
import org.overflight.model.Waiver;

/** Reviews missions by every rule. */
public final class MissionReview {
    private static final List<Rule> RULES = List.of(
            new ImpliedSpeed(),
            new TimeOrder(),
            new MissionDates(),
            new EventDates(),
            new StatedDistance(),
            new StatedDuration(),
            new MissedAirspace(),
            new NamedRegion(),
            new EscortBeside(),
            new GroundlessLegs(),
            new BeyondRange(),
            new AboveCeiling(),
            new OrbitShape(),
            new KnownType());

    private final Atlas atlas;
    private final Map<String, SphericalPolygon> outlines;
    private final Whereabouts whereabouts;
    private final AircraftTypes types;

    /** Where the values of records stand. */
    @FunctionalInterface
    public interface Whereabouts {
        /** Where the value of a key of a record of the atlas stands; null if the record was not written. */
        @Nullable
        TextPosition of(Object record, String key);
    }

    /** A rule, in words. */
    public record RuleText(String id, String about) {}

    /** @param outlines of the airspaces, by id */
    public MissionReview(Atlas atlas, Map<String, SphericalPolygon> outlines, Whereabouts whereabouts) {
        this.atlas = atlas;
        this.outlines = Map.copyOf(outlines);
        this.whereabouts = whereabouts;
        this.types = AircraftTypes.bundled();
    }

    /** All rules. */
    public static List<RuleText> rules() {
        return RULES.stream().map(rule -> new RuleText(rule.id(), rule.about())).toList();
    }

    /** What the rules find in all missions and no waiver allows, sorted. */
    public List<Problem> problems(List<Waiver> waivers) {
        List<Problem> problems = new ArrayList<>();
        for (Mission mission : atlas.missions()) {
            List<Waiver> own = waivers.stream()
                    .filter(w -> w.missionId().equals(mission.id()))
                    .toList();
            problems.addAll(new Waivers(own).applied(found(mission), rules()));
        }
        return problems.stream().distinct().sorted().toList();
    }

    private List<Problem> found(Mission mission) {
        MissionCase facts = new MissionCase(atlas, mission, outlines, whereabouts, types);
        List<Problem> problems = new ArrayList<>();
        for (Rule rule : RULES) {
            Findings findings = new Findings(rule.id());
            rule.review(facts, findings);
            problems.addAll(findings.problems());
        }
        return problems;
    }
}
