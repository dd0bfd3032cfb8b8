package org.overflight.formats;

import java.io.IOException;

/** What OpenSky's {@code /states/all} answers: a moment, with a row for each aircraft. */
final class OpenSkyStatesFormat implements RecordingFormat {
    @Override
    public boolean recognizes(Head head) {
        return head.jsonMembers().contains("states");
    }

    @Override
    public void read(Body body, RecordingBuilder into) throws IOException {
        into.format("OpenSky states (JSON)");
        JsonSource.read(body, into, json -> new Answer(json, into).read());
    }

    private static final class Answer {
        private static final int MULTILATERATION = 2;

        private final JsonSource json;
        private final OpenSkyStates states;
        private final FixDraft draft = new FixDraft();
        private String hexAddress = "";
        private String callsign = "";
        private double pressureM = Double.NaN;
        private double geometricM = Double.NaN;

        Answer(JsonSource json, RecordingBuilder into) {
            this.json = json;
            this.states = new OpenSkyStates(into);
        }

        void read() throws BadInput {
            for (String name = json.nextMember(); !name.isEmpty(); name = json.nextMember()) {
                if (name.equals("states") && json.isArray()) {
                    while (json.nextValue()) {
                        row();
                    }
                } else {
                    json.skip();
                }
            }
            states.finish();
        }

        private void row() throws BadInput {
            if (!json.isArray()) {
                json.skip();
                return;
            }
            draft.clear();
            hexAddress = "";
            callsign = "";
            pressureM = Double.NaN;
            geometricM = Double.NaN;
            for (int i = 0; json.nextValue(); i++) {
                value(i);
            }
            states.altitude(draft, pressureM, geometricM);
            states.add(hexAddress, callsign, draft);
        }

        private void value(int index) {
            switch (index) {
                case 0 -> hexAddress = json.text();
                case 1 -> callsign = json.text();
                case 3 -> states.time(draft, json.numberIfAny());
                case 5 -> draft.lonDeg = json.number("longitude");
                case 6 -> draft.latDeg = json.number("latitude");
                case 7 -> pressureM = json.numberIfAny();
                case 8 -> onGround();
                case 9 -> draft.groundSpeedMps = json.numberIfAny();
                case 10 -> draft.courseDeg = json.numberIfAny();
                case 13 -> geometricM = json.numberIfAny();
                case 16 -> source(json.numberIfAny());
                default -> json.skip();
            }
        }

        private void onGround() {
            if (json.isTrue()) {
                draft.mark(FixQuality.ON_GROUND);
            }
        }

        private void source(double source) {
            if (source == MULTILATERATION) {
                draft.mark(FixQuality.MULTILATERATED);
            }
        }
    }
}
