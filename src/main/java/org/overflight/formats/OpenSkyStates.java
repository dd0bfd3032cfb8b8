package org.overflight.formats;

/** States of aircraft as tracks: one for each address. */
final class OpenSkyStates {
    private final RecordingBuilder into;
    private final GroupedFixes<String> fixes;

    OpenSkyStates(RecordingBuilder into) {
        this.into = into;
        this.fixes = new GroupedFixes<>(into);
    }

    /** The altitude by pressure, or the geometric one if there is no other. */
    void altitude(FixDraft draft, double pressureM, double geometricM) {
        draft.altitudeM = Double.isNaN(pressureM) ? geometricM : pressureM;
        if (Double.isNaN(pressureM) && !Double.isNaN(geometricM)) {
            draft.mark(FixQuality.GEOMETRIC_ALTITUDE);
        }
    }

    /** Seconds since 1970; not a number if not known. */
    void time(FixDraft draft, double timeS) {
        if (!Double.isNaN(timeS)) {
            draft.timeMicros = into.times().ofEpochSeconds(timeS);
        }
    }

    void add(String hexAddress, String callsign, FixDraft draft) throws BadInput {
        String hex = RecordingBuilder.cleaned(hexAddress);
        String call = RecordingBuilder.cleaned(callsign);
        GroupedFixes.Group group = fixes.group(hex);
        if (group.identity().callsign().isEmpty()) {
            group.identity(new AircraftIdentity(call, "", "", hex));
            group.name(call.isEmpty() ? hex : call);
        }
        fixes.add(group, draft, "");
    }

    void finish() throws BadInput {
        fixes.finish();
    }
}
