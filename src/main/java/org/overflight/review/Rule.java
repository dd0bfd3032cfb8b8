package org.overflight.review;

/** One thing that can be wrong with a mission although it is well written. */
interface Rule {
    /** Its name in reports and waivers; never changed. */
    String id();

    /** What it finds, as a line of a list. */
    String about();

    void review(MissionCase mission, Findings findings);
}
