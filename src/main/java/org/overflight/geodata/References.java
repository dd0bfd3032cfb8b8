package org.overflight.geodata;

import java.util.EnumMap;
import java.util.Map;

/** All ids of a project, by the kind of record. */
final class References {
    private final Map<FileKind, IdTable> tables = new EnumMap<>(FileKind.class);

    /** Collects the ids of all records, good or bad, so that a fault in one is not reported as another's unknown id. */
    static References collect(ProjectFiles files, ProblemLog log) {
        References references = new References();
        for (FileKind kind : FileKind.values()) {
            references.tables.put(kind, new IdTable(kind.recordName(), files.isComplete(kind)));
        }
        for (DataFile file : files.files()) {
            if (file.kind() != FileKind.SITE && file.kind() != FileKind.MISSION) {
                references.addAll(file, log);
            }
        }
        return references;
    }

    private void addAll(DataFile file, ProblemLog log) {
        file.root().entries().forEach((id, entry) -> {
            table(file.kind()).add(id, entry.key().position(), log);
            IdRules.refuseReserved(id, entry.key().position(), log);
            if (!IdRules.isWellFormed(id)) {
                log.doubt();
            }
        });
    }

    IdTable table(FileKind kind) {
        IdTable table = tables.get(kind);
        if (table == null) {
            throw new IllegalStateException(kind.name());
        }
        return table;
    }
}
