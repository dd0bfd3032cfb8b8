package org.overflight.formats.gcmap;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.model.LonLat;
import org.overflight.model.Problem;
import org.overflight.model.TextPosition;

/**
 * What a path string says.
 *
 * <pre>
 * path   = [ part { ("," | ";" | newline) part } ]
 * part   = ends { "-" ends }  |  number ("nm" | "km" | "mi") "@" ends  |  "C:" colour
 * ends   = place { "/" place }
 * place  = code  |  latitude ("N" | "S") longitude ("E" | "W")  |  what else the reader's notation takes
 * </pre>
 *
 * <p>Blanks and letter case do not matter. {@code A-B/C-D} is every way through: {@code A-B-D} and {@code A-C-D}. A colour
 * holds until the next. A URL is read by its {@code P} and {@code PC}; what else is in it decides how that site draws, and is
 * passed over with a note.
 *
 * @param lines each of at least one place, in the order of the text
 * @param problems in the order of the text; an error means that the path is not to be drawn
 */
public record GcmapPath(List<Line> lines, List<Ring> rings, List<Problem> problems) {
    public GcmapPath {
        lines = List.copyOf(lines);
        rings = List.copyOf(rings);
        problems = List.copyOf(problems);
    }

    /** A place of a path. */
    public sealed interface Place {
        /** Where its first character is. */
        TextPosition where();
    }

    /**
     * A place by its code, which nobody has looked up yet.
     *
     * @param code in capital letters
     */
    public record Code(String code, TextPosition where) implements Place {}

    /**
     * A place by its coordinates.
     *
     * @param words as they are in the text
     */
    public record Point(LonLat position, String words, TextPosition where) implements Place {}

    /**
     * Places one after the other; a place alone is to be marked.
     *
     * @param color as written, for example {@code #00FF7F}; empty if none
     */
    public record Line(List<Place> places, String color) {
        public Line {
            places = List.copyOf(places);
        }
    }

    /**
     * All positions at a distance from a place.
     *
     * @param radiusM metres
     * @param label as written, for example {@code 500 nm}
     * @param color as written; empty if none
     */
    public record Ring(double radiusM, String label, Place center, String color) {}

    /** Further ways to write coordinates, in which no hyphen, comma, semicolon or slash stands. */
    @FunctionalInterface
    public interface Notation {
        /** Knows none. */
        Notation NONE = text -> null;

        /**
         * The position that a text names; null if it is not meant as coordinates.
         *
         * @throws BadCoordinates if it is, and wrong
         */
        @Nullable
        LonLat read(String text) throws BadCoordinates;
    }

    /** Coordinates that are wrong. */
    public static final class BadCoordinates extends Exception {
        private static final long serialVersionUID = 1;

        private final int offset;
        private final String remedy;

        /**
         * @param offset index of the character at fault
         * @param remedy may be empty
         */
        public BadCoordinates(int offset, String message, String remedy) {
            super(message);
            this.offset = offset;
            this.remedy = remedy;
        }

        int offset() {
            return offset;
        }

        String remedy() {
            return remedy;
        }
    }

    /**
     * Reads a path or a URL.
     *
     * @param source what the text is called in problems
     */
    public static GcmapPath parse(String source, String text) {
        return parse(source, text, Notation.NONE);
    }

    /**
     * Reads a path or a URL.
     *
     * @param source what the text is called in problems
     * @param notation for coordinates that are not in gcmap's own form
     */
    public static GcmapPath parse(String source, String text, Notation notation) {
        GcmapReader reader = new GcmapReader(new Marks(source, text), notation);
        List<MappedText> paths = GcmapUrl.isUrl(text) ? GcmapUrl.paths(text, reader) : List.of(MappedText.plain(text));
        for (MappedText path : paths) {
            reader.read(path);
        }
        return reader.path();
    }

    /** Whether it can be drawn. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    }

    /** All places, in the order of the text, each once. */
    public List<Place> places() {
        List<Place> all = new ArrayList<>();
        lines.forEach(line -> all.addAll(line.places()));
        rings.forEach(ring -> all.add(ring.center()));
        return all.stream()
                .distinct()
                .sorted((a, b) -> a.where().compareTo(b.where()))
                .toList();
    }
}
