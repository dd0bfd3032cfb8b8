package org.overflight.formats.gcmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.overflight.formats.gcmap.GcmapPath.Line;
import org.overflight.formats.gcmap.GcmapPath.Place;
import org.overflight.formats.gcmap.GcmapPath.Ring;
import org.overflight.model.Problem;
import org.overflight.model.Problem.Severity;

/** Reads paths part by part. */
final class GcmapReader {
    private static final int MOST_LINES = 1_000;
    private static final Pattern COLOR = Pattern.compile("#?[A-Za-z0-9]{3,20}");
    private static final Pattern PREFIX = Pattern.compile("([A-Za-z]{1,2})\\s{0,9}:(.*)", Pattern.DOTALL);

    private final Marks marks;
    private final GcmapPath.Notation notation;
    private final List<Line> lines = new ArrayList<>();
    private final List<Ring> rings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private String color = "";

    GcmapReader(Marks marks, GcmapPath.Notation notation) {
        this.marks = marks;
        this.notation = notation;
    }

    GcmapPath path() {
        return new GcmapPath(lines, rings, problems);
    }

    void color(String words) {
        color = words;
    }

    void error(int offset, String rule, String message, String remedy) {
        problems.add(new Problem(Severity.ERROR, marks.at(offset), rule, message, remedy));
    }

    void note(int offset, String rule, String message) {
        problems.add(new Problem(Severity.NOTE, marks.at(offset), rule, message, ""));
    }

    Marks marks() {
        return marks;
    }

    void read(MappedText path) {
        int before = lines.size() + rings.size() + problems.size();
        for (Token part : new Token(path, 0, path.text().length()).split(",;\r\n")) {
            if (!part.isBlank()) {
                part(part);
            }
        }
        if (lines.size() + rings.size() + problems.size() == before) {
            error(path.origin(0), "gcmap-empty", "The path is empty.", "A path is written LHR-JFK.");
        }
    }

    private void part(Token part) {
        Matcher prefix = PREFIX.matcher(part.text());
        if (prefix.matches()) {
            prefixed(prefix.group(1).toUpperCase(Locale.ROOT), prefix.group(2).strip(), part);
        } else if (part.text().indexOf('@') >= 0) {
            rings(part);
        } else {
            line(part);
        }
    }

    private void prefixed(String name, String value, Token part) {
        if (!name.equals("C")) {
            error(
                    part.origin(),
                    "gcmap-prefix",
                    "\"" + name + ":\" is not known here.",
                    "A colour is written C:#00FF7F.");
        } else if (COLOR.matcher(value).matches()) {
            color = value;
        } else {
            error(part.origin(), "gcmap-color", "A colour is a word or # and digits.", "It is written C:#00FF7F.");
        }
    }

    private void rings(Token part) {
        Token radius = part.before('@');
        RingSize size = RingSize.of(radius.text());
        if (size == null) {
            error(
                    radius.origin(),
                    "gcmap-ring",
                    "A ring is a distance, its unit (nm, km or mi), @ and a place; at most 19,900 km.",
                    "It is written 500nm@ORAA.");
            return;
        }
        for (Token center : part.after('@').split("/")) {
            Place place = place(center);
            if (place != null) {
                rings.add(new Ring(size.radiusM(), size.label(), place, color));
            }
        }
    }

    private void line(Token part) {
        List<List<Place>> ways = new ArrayList<>();
        ways.add(List.of());
        for (Token ends : part.withoutTrailing('-').split("-")) {
            List<List<Place>> longer = new ArrayList<>();
            for (Token end : ends.split("/")) {
                Place place = place(end);
                if (place == null) {
                    return;
                }
                ways.forEach(way -> longer.add(extended(way, place)));
            }
            ways = longer;
            if (ways.size() + lines.size() > MOST_LINES) {
                error(ends.origin(), "gcmap-too-many", "The path has over " + MOST_LINES + " ways.", "");
                return;
            }
        }
        ways.forEach(way -> lines.add(new Line(way, color)));
    }

    private static List<Place> extended(List<Place> way, Place place) {
        List<Place> longer = new ArrayList<>(way);
        longer.add(place);
        return longer;
    }

    private @Nullable Place place(Token token) {
        return new PlaceReader(this, notation).read(token);
    }
}
