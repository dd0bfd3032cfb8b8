package org.overflight.geodata;

import org.overflight.model.Waiver;

/** Reads what a mission says of the rules that it breaks. */
record WaiverReader(Values values) {
    void read(String missionId, Fields mission) {
        for (Fields record : mission.records("waive")) {
            String reason = values.words(record, "reason");
            if (record.has("reason") && reason.isEmpty()) {
                values.log()
                        .error(
                                record.key("reason"),
                                "missing-reason",
                                "A waiver needs a reason.",
                                "Say why the rule may be broken here, or remove the waiver.");
            }
            Waiver waiver = new Waiver(missionId, values.words(record, "rule"), reason, record.valuePosition("rule"));
            values.origins().waive(waiver);
        }
    }
}
