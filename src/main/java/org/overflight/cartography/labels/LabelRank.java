package org.overflight.cartography.labels;

/** What is dropped last stands first. */
public enum LabelRank {
    /** A place of the author. */
    PLACE(1 << 21),
    /** The number of a waypoint, or a range of them. */
    NUMBER(1 << 18),
    EVENT(1 << 15),
    AIRSPACE(1 << 12),
    /** The name of a route or an escort, a label of time. */
    ROUTE(1 << 9),
    COUNTRY(1 << 6),
    WATER(1 << 3),
    /** A town; its dot is drawn only if its name is. */
    TOWN(1);

    private final int weight;

    LabelRank(int weight) {
        this.weight = weight;
    }

    /** What a label of the rank is worth at least: as much as eight of the next. */
    int weight() {
        return weight;
    }

    /** Whether it may lie over a route, rather than be dropped. */
    public boolean isOfTheStory() {
        return compareTo(COUNTRY) < 0;
    }

    /** Whether it may stand off with a leader line. A time of day away from its tick would be one more line among many. */
    boolean mayHaveLeader() {
        return compareTo(ROUTE) < 0;
    }
}
