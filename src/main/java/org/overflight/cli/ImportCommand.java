package org.overflight.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.overflight.build.Outcome;
import org.overflight.build.TrackImports;
import org.overflight.build.TrackImports.Existing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code overflight import}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a mission of recorded tracks, with a receipt: the file's hash and format, what was read, kept and dropped"
                    + " and why.",
            "The mission holds the positions themselves, so that the files are not needed any more. A file is told by its"
                    + " content: GPX, KML, KMZ, IGC, GeoJSON, readsb traces, OpenSky, FlightRadar24 and other tables."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the mission is written",
            "1:a file cannot be read, or the mission is there",
            "2:wrong usage",
            FailureReport.EXIT_CODE_TEXT
        })
final class ImportCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Track files; each track becomes a flight.")
    private List<Path> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "MISSION",
            description = "The file to write, for example geodata/missions/flight.yaml. Default: the console.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Write over a file that is there.")
    private boolean force;

    @Option(names = "--track", paramLabel = "TRACK", description = "One track alone: its name, or its number from 1.")
    private @Nullable String track;

    @Option(
            names = "--segment",
            paramLabel = "N",
            description = "One segment of it alone, from 1: a leg of a readsb trace, a trkseg of GPX.")
    private @Nullable String segment;

    @Option(names = "--from", paramLabel = "TIME", description = "First moment, for example 2021-03-07T05:00Z.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "TIME", description = "Last moment.")
    private @Nullable String to;

    @Option(
            names = "--tolerance",
            paramLabel = "LENGTH",
            description =
                    "How far the line may be from a position that is left out, for example 50 m; 0 m keeps all. Default:"
                            + " a tenth of the smallest pixel of a map of all of it.")
    private @Nullable String tolerance;

    @Option(
            names = "--max-gap",
            paramLabel = "TIME",
            description = "Longest time between two positions of an observed part. Default: 10 min.")
    private @Nullable String maxGap;

    @Mixin
    private LimitOptions limits;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        TrackImports.Choice choice = new TrackImports.Choice(track, segment, from, to, tolerance, maxGap);
        Outcome outcome = out == null
                ? TrackImports.told(files, choice, limits.toLimits())
                : TrackImports.written(
                        files,
                        choice,
                        limits.toLimits(),
                        new TrackImports.Target(out, force ? Existing.REPLACE : Existing.KEEP));
        return new Console(spec.commandLine()).tell(outcome);
    }
}
