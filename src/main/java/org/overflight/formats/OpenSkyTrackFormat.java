package org.overflight.formats;

import java.io.IOException;

/** What OpenSky's {@code /tracks} answers: the path of one aircraft, thinned by OpenSky itself. */
final class OpenSkyTrackFormat implements RecordingFormat {
    @Override
    public boolean recognizes(Head head) {
        return head.jsonMembers().contains("path");
    }

    @Override
    public void read(Body body, RecordingBuilder into) throws IOException {
        into.format("OpenSky track (JSON)");
        JsonSource.read(body, into, json -> new Answer(json, into).read());
    }

    private static final class Answer {
        private final JsonSource json;
        private final RecordingBuilder into;
        private final TrackBuilder track;
        private final FixDraft draft = new FixDraft();

        Answer(JsonSource json, RecordingBuilder into) {
            this.json = json;
            this.into = into;
            this.track = into.track(SeriesKind.RECORDED);
        }

        void read() throws BadInput {
            for (String name = json.nextMember(); !name.isEmpty(); name = json.nextMember()) {
                switch (name) {
                    case "icao24" -> track.identity(track.identity().withHexAddress(words()));
                    // The service has been answering with the misspelt one for years.
                    case "callsign", "calllsign" -> callsign(words());
                    case "path" -> path();
                    default -> json.skip();
                }
            }
            into.log()
                    .noteOnce(
                            "opensky-track",
                            "OpenSky has thinned this path; between its positions it is not recorded.");
            track.finish();
        }

        private String words() {
            return RecordingBuilder.cleaned(json.text());
        }

        private void callsign(String callsign) {
            track.identity(track.identity().withCallsign(callsign));
            track.name(callsign);
        }

        private void path() throws BadInput {
            if (!json.isArray()) {
                json.skip();
                return;
            }
            while (json.nextValue()) {
                if (json.isArray()) {
                    waypoint();
                } else {
                    json.skip();
                }
            }
        }

        private void waypoint() throws BadInput {
            draft.clear();
            for (int i = 0; json.nextValue(); i++) {
                switch (i) {
                    case 0 -> time(json.number("time"));
                    case 1 -> draft.latDeg = json.number("latitude");
                    case 2 -> draft.lonDeg = json.number("longitude");
                    case 3 -> draft.altitudeM = json.numberIfAny();
                    case 4 -> draft.courseDeg = json.numberIfAny();
                    case 5 -> onGround();
                    default -> json.skip();
                }
            }
            track.add(draft);
        }

        private void time(double seconds) {
            if (!Double.isNaN(seconds)) {
                draft.timeMicros = into.times().ofEpochSeconds(seconds);
            }
        }

        private void onGround() {
            if (json.isTrue()) {
                draft.mark(FixQuality.ON_GROUND);
            }
        }
    }
}
