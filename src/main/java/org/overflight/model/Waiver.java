package org.overflight.model;

/**
 * What an author says about a rule of the review that a mission breaks: that it may, and why.
 *
 * @param rule its name, for example {@code implied-speed}
 * @param where it stands
 */
public record Waiver(String missionId, String rule, String reason, TextPosition where) {}
