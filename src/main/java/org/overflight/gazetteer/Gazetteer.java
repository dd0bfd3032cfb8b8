package org.overflight.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.overflight.model.LonLat;

/**
 * Airports by their codes, out of one or several tables.
 *
 * <p>A code means the airport that has it as ICAO indicator or IATA code. Only if there is none, it may be the code flight
 * planning uses, that of a country's own authority or OurAirports' own identifier: these are not international, and many small
 * fields have one that is the IATA code of an airport elsewhere. What several airports have in the same right is ambiguous;
 * none of them is guessed. A row of an earlier table stands for rows of later tables with the same identifier, so that a
 * project can mend what it finds wrong.
 */
public final class Gazetteer {
    private static final double METRES_PER_DEGREE = 111_195;

    private static final String FOLDER = "/overflight/geodata/gazetteer/";

    private final List<AirportTable> tables;

    private Gazetteer(List<AirportTable> tables) {
        this.tables = List.copyOf(tables);
    }

    /** The tables that travel with the program. */
    public static Gazetteer bundled() {
        return new Gazetteer(List.of(
                new AirportTable(() -> resource("airports.csv")), new AirportTable(() -> resource("supplement.csv"))));
    }

    /**
     * These tables with one of a project before them.
     *
     * @param csv gives its whole text, a header of OurAirports' column names and a line for each airport; asked for once, and
     *     only if a code is looked up
     */
    public Gazetteer with(Supplier<String> csv) {
        List<AirportTable> all = new ArrayList<>(tables);
        all.add(0, new AirportTable(csv));
        return new Gazetteer(all);
    }

    /**
     * Columns that a table needs and does not have.
     *
     * @param firstLine of the table
     */
    public static List<String> missingColumns(String firstLine) {
        return AirportColumns.of(AirportTable.header(firstLine)).missing();
    }

    /** What is known of a code; upper and lower case are not the same. */
    public Lookup find(String code) {
        List<AirportRow> mentions = rowsMentioning(code);
        List<Airport> found = airports(mentions, row -> row.international().contains(code));
        if (found.isEmpty()) {
            found = airports(mentions, row -> row.national().contains(code));
        }
        return switch (found.size()) {
            case 0 -> new Lookup.Unknown(new Suggestions(tables).forWord(code));
            case 1 -> new Lookup.Found(found.get(0));
            default -> new Lookup.Ambiguous(found);
        };
    }

    /**
     * The open airport that is nearest to a position; one with an ICAO indicator before all others.
     *
     * @param withinM how far it may be, metres
     */
    public Optional<Airport> nearest(LonLat position, double withinM) {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> !row.isClosed())
                .map(AirportRow::airport)
                .filter(airport -> distanceM(position, airport.position()) <= withinM)
                .min(Comparator.comparing((Airport airport) -> airport.icao() == null)
                        .thenComparingDouble(airport -> distanceM(position, airport.position()))
                        .thenComparing(Airport::ident));
    }

    /** On a sphere and in a plane: for a few kilometres. */
    private static double distanceM(LonLat one, LonLat other) {
        double latDeg = other.latDeg() - one.latDeg();
        double lonDeg = Math.IEEEremainder(other.lonDeg() - one.lonDeg(), 360);
        double narrow = StrictMath.cos(Math.toRadians(one.latDeg()));
        return METRES_PER_DEGREE * Math.sqrt(latDeg * latDeg + lonDeg * lonDeg * narrow * narrow);
    }

    /** Rows of all tables, without those that an earlier table replaces. */
    private List<AirportRow> rowsMentioning(String code) {
        List<AirportRow> rows = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            List<AirportTable> earlier = tables.subList(0, i);
            for (AirportRow row : tables.get(i).rowsMentioning(code)) {
                String ident = row.airport().ident();
                boolean isReplaced = earlier.stream()
                        .flatMap(table -> table.rowsMentioning(ident).stream())
                        .anyMatch(other -> other.airport().ident().equals(ident));
                if (!isReplaced) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static List<Airport> airports(List<AirportRow> rows, Predicate<AirportRow> hasCode) {
        List<AirportRow> having = rows.stream()
                .filter(hasCode)
                .sorted(Comparator.comparing(row -> row.airport().ident()))
                .toList();
        List<AirportRow> open = having.stream().filter(row -> !row.isClosed()).toList();
        return (open.size() == 1 ? open : having)
                .stream().map(AirportRow::airport).toList();
    }

    private static String resource(String name) {
        try (InputStream in = Gazetteer.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
