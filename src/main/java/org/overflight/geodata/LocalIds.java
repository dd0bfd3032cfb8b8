package org.overflight.geodata;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Ids that are unique among neighbours: the waypoints of a flight, the flights of a mission. */
final class LocalIds {
    private final Set<String> taken = new HashSet<>();

    private LocalIds() {}

    /**
     * Takes the ids that the author gives first, so that made ones keep clear of them.
     *
     * @param what the records are, and where, for example "waypoint in this flight"
     */
    static LocalIds of(List<Fields> records, String what, ProblemLog log) {
        LocalIds ids = new LocalIds();
        for (Fields record : records) {
            YamlNode.Scalar own = record.scalar("id");
            if (own != null && !ids.taken.add(own.value())) {
                log.error(
                        own.position(),
                        "duplicate-id",
                        "The id " + Quote.of(own.value()) + " belongs to another " + what + " already.",
                        "Give one of them another id.");
            }
        }
        return ids;
    }

    /** The record's own id, or one made of a name, with a number if it is taken. */
    String of(Fields record, String name) {
        YamlNode.Scalar own = record.scalar("id");
        return own != null ? own.value() : made(name);
    }

    /** An id made of a name, with a number if it is taken. */
    String made(String name) {
        String id = name;
        for (int n = 2; !taken.add(id); n++) {
            id = name + "-" + n;
        }
        return id;
    }
}
