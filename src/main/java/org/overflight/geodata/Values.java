package org.overflight.geodata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.overflight.model.Evidence;
import org.overflight.model.Prose;
import org.overflight.model.TextPosition;
import org.overflight.model.When;

/** Reads the values of keys into the terms of the model, and reports what is wrong with them. */
final class Values {
    /** A paragraph of a block with |: up to a line that is empty or blank. */
    private static final Pattern LITERAL = Pattern.compile("\\S.*(\\n[ \\t]*\\S.*)*");
    /** A paragraph of any other text: folding has left a line end only where an empty line was. */
    private static final Pattern FOLDED = Pattern.compile("\\S.*");

    private final ProblemLog log;
    private final References references;
    private final Origins origins;

    Values(ProblemLog log, References references, Origins origins) {
        this.log = log;
        this.references = references;
        this.origins = origins;
    }

    /** Words without citations; empty if the key is left out. */
    String words(Fields fields, String key) {
        YamlNode.Scalar scalar = fields.scalar(key);
        return scalar == null ? "" : words(scalar);
    }

    /** Words without citations; the stand-in if the key is left out. */
    String words(Fields fields, String key, String standIn) {
        return fields.scalar(key) == null ? standIn : words(fields, key);
    }

    @Nullable
    String wordsOrNull(Fields fields, String key) {
        return fields.scalar(key) == null ? null : words(fields, key);
    }

    private String words(YamlNode.Scalar scalar) {
        int citation = ProseNotation.firstCitation(scalar.value());
        if (citation >= 0) {
            log.error(
                    scalar.position(citation),
                    "citation",
                    "Sources cannot be cited in this text.",
                    "Cite them in a paragraph or a note, or list them under \u201csources\u201d.");
        }
        return scalar.value().strip().replaceAll("\\s+", " ").replace("\\[@", "[@");
    }

    /** A paragraph with citations; empty if the key is left out. */
    Prose prose(Fields fields, String key) {
        YamlNode.Scalar scalar = fields.scalar(key);
        return scalar == null ? Prose.EMPTY : prose(scalar, scalar.value(), 0);
    }

    /** Paragraphs of a list, or of one text with blank lines. */
    List<Prose> paragraphs(Fields fields, String key) {
        List<Prose> paragraphs = new ArrayList<>();
        YamlNode.Scalar all = fields.scalar(key);
        if (all == null) {
            fields.scalars(key).forEach(scalar -> paragraphs.add(prose(scalar, scalar.value(), 0)));
            return paragraphs;
        }
        Matcher part = all.source().keepsLineEnds() ? LITERAL.matcher(all.value()) : FOLDED.matcher(all.value());
        while (part.find()) {
            paragraphs.add(prose(all, part.group(), part.start()));
        }
        paragraphs.removeIf(Prose::isEmpty);
        return paragraphs;
    }

    private Prose prose(YamlNode.Scalar scalar, String part, int start) {
        try {
            ProseNotation.Parsed parsed = ProseNotation.parse(part);
            for (ProseNotation.CitedId cited : parsed.cited()) {
                references.table(FileKind.SOURCES).use(cited.id(), scalar.position(start + cited.offset()), log);
            }
            return parsed.prose();
        } catch (NotationException e) {
            log.error(scalar.position(start + e.offset()), "citation", e.words(), e.remedy());
            return Prose.EMPTY;
        }
    }

    /** When something was; unknown if the key is left out or at fault. */
    When when(Fields fields, String key) {
        return read(fields, key, "bad-time", TimeNotation::parse, new When.Unknown());
    }

    /** A length in metres; 1 as a stand-in. */
    double lengthM(Fields fields, String key) {
        return read(fields, key, "bad-length", LengthNotation::lengthM, 1.0);
    }

    /** A length in metres up to a limit; 1 as a stand-in. */
    double lengthM(Fields fields, String key, LengthLimit limit) {
        return within(limit, fields, key, lengthM(fields, key));
    }

    /** A breadth in metres; 0 if the key is left out. */
    double breadthM(Fields fields, String key) {
        return read(fields, key, "bad-length", LengthNotation::breadthM, 0.0);
    }

    /** A breadth in metres up to a limit; 0 if the key is left out. */
    double breadthM(Fields fields, String key, LengthLimit limit) {
        return within(limit, fields, key, breadthM(fields, key));
    }

    private double within(LengthLimit limit, Fields fields, String key, double lengthM) {
        if (lengthM <= limit.mostM()) {
            return lengthM;
        }
        log.error(fields.valuePosition(key), "bad-length", limit.words(), limit.remedy());
        return 1;
    }

    /** An altitude in metres; null if the key is left out. */
    @Nullable
    Double altitudeM(Fields fields, String key) {
        return fields.scalar(key) == null ? null : read(fields, key, "bad-altitude", LengthNotation::altitudeM, 0.0);
    }

    /** The value of a key by its notation; the stand-in if the key is left out or at fault. */
    <T> T read(Fields fields, String key, String rule, Function<String, T> notation, T standIn) {
        YamlNode.Scalar scalar = fields.scalar(key);
        if (scalar == null) {
            return standIn;
        }
        try {
            return notation.apply(scalar.value());
        } catch (NotationException e) {
            log.error(scalar.position(e.offset()), rule, e.words(), e.remedy());
            return standIn;
        }
    }

    /** A word of an enum, written in lower case with hyphens; the stand-in if it is left out or unknown. */
    <E extends Enum<E>> E word(Fields fields, String key, E standIn) {
        YamlNode.Scalar scalar = fields.scalar(key);
        if (scalar != null) {
            String name = scalar.value().replace('-', '_').toUpperCase(Locale.ROOT);
            for (E each : standIn.getDeclaringClass().getEnumConstants()) {
                if (each.name().equals(name)) {
                    return each;
                }
            }
        }
        if (fields.has(key)) {
            log.doubt();
        }
        return standIn;
    }

    /** The grade of a record; what the schema has found missing reads as illustrative. */
    Evidence evidence(Fields fields) {
        if (!fields.has("evidence")) {
            log.doubt();
        }
        return word(fields, "evidence", Evidence.ILLUSTRATIVE);
    }

    /** The source ids of a record, those that exist. */
    List<String> sourceIds(Fields fields) {
        return ids(fields, "sources", FileKind.SOURCES);
    }

    /** Ids of records of a kind, those that exist. */
    List<String> ids(Fields fields, String key, FileKind kind) {
        List<String> ids = new ArrayList<>();
        for (YamlNode.Scalar scalar : fields.scalars(key)) {
            if (references.table(kind).use(scalar.value(), scalar.position(), log)) {
                ids.add(scalar.value());
            }
        }
        return ids;
    }

    /** Names by language, in the author's order. */
    Map<String, String> names(Fields fields, String key) {
        Map<String, String> names = new LinkedHashMap<>();
        Fields record = fields.record(key);
        if (record != null) {
            record.node().entries().keySet().forEach(language -> names.put(language, words(record, language)));
        }
        return names;
    }

    /** Reports a grade that a record cannot have: observed without a track, or one that needs a source without any. */
    void requireGrounds(Fields fields, Evidence evidence, List<String> sourceIds) {
        TextPosition where = fields.valuePosition("evidence");
        if (evidence == Evidence.OBSERVED) {
            log.error(
                    where,
                    "illegal-evidence",
                    "\u201cobserved\u201d is for recorded tracks alone, and there is none here.",
                    "If a source says so, it is \u201creported\u201d.");
        } else if (evidence.needsSource() && sourceIds.isEmpty() && !fields.has("sources")) {
            log.error(
                    where,
                    "missing-source",
                    "\u201creported\u201d needs a source.",
                    "Name it under \u201csources\u201d, or grade it inferred or illustrative.");
        }
    }

    Origins origins() {
        return origins;
    }

    ProblemLog log() {
        return log;
    }

    IdTable ids(FileKind kind) {
        return references.table(kind);
    }
}
