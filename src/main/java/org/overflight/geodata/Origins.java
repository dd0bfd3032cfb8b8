package org.overflight.geodata;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.model.TextPosition;
import org.overflight.model.Waiver;

/**
 * Where the records of an atlas stand in their files, beside the atlas, which knows of no files. Records are told apart by
 * identity: two waypoints may say the same. What was not written but taken over from another record stands nowhere.
 */
public final class Origins {
    private final IdentityHashMap<Object, Fields> written = new IdentityHashMap<>();
    private final List<Waiver> waivers = new ArrayList<>();

    Origins() {}

    <T> T put(T record, Fields fields) {
        written.put(record, fields);
        return record;
    }

    /** As what a record was written; null if it was not. */
    @Nullable
    Fields written(Object record) {
        return written.get(record);
    }

    void waive(Waiver waiver) {
        waivers.add(waiver);
    }

    /**
     * Where the value of a key of a record stands; where the record starts if it lacks the key; null if the record was not
     * written.
     *
     * @param record of the atlas that was read, the very same one
     */
    public @Nullable TextPosition of(Object record, String key) {
        Fields fields = written.get(record);
        return fields == null ? null : fields.valuePosition(key);
    }

    /** All waivers, mission by mission in the order of the files. */
    public List<Waiver> waivers() {
        return List.copyOf(waivers);
    }
}
