package org.overflight.bench;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.overflight.geodesy.AirspaceCrossing;
import org.overflight.geodesy.Buffers;
import org.overflight.geodesy.Circles;
import org.overflight.geodesy.Ellipsoid;
import org.overflight.geodesy.GeodesicInverse;
import org.overflight.geodesy.LegPath;
import org.overflight.geodesy.NearestApproach;
import org.overflight.geodesy.NightEdge;
import org.overflight.geodesy.NightSide;
import org.overflight.geodesy.NightSpan;
import org.overflight.geodesy.Passage;
import org.overflight.geodesy.PreparedRegion;
import org.overflight.geodesy.RhumbInverse;
import org.overflight.geodesy.SphericalRegions;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

/**
 * Time of geodesic work on one core. Run {@link #main} with the test class path; an argument chooses benchmarks by a pattern.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class GeodesyBenchmark {
    private static final LonLat MINOT = new LonLat(-101.358, 48.4156);
    private static final LonLat TEL_NOF = new LonLat(34.8218, 31.8395);
    private static final Instant NOON = Instant.parse("2021-03-07T12:00:00Z");

    private final LegPath leg = LegPath.of(MINOT, TEL_NOF, LineKind.GEODESIC);

    /** Fifty legs round the world. */
    private final LegPath route = LegPath.through(zigzag(), LineKind.GEODESIC);

    /** An airspace of some two thousand edges at the end of the leg. */
    private final SphericalPolygon airspace = Circles.ring(new LonLat(35, 31.5), 200_000, 0.05);

    private final PreparedRegion prepared = PreparedRegion.of(airspace);
    private final PositionSequence line = leg.positions(1000);

    /** Runs the benchmarks. */
    public static void main(String[] arguments) throws RunnerException {
        String pattern = arguments.length == 0 ? "" : arguments[0];
        new Runner(new OptionsBuilder()
                        .include(GeodesyBenchmark.class.getSimpleName() + ".*" + pattern)
                        .build())
                .run();
    }

    private static List<LonLat> zigzag() {
        return IntStream.rangeClosed(0, 50)
                .mapToObj(i -> LonLat.wrapped(i * 7.2, i % 2 == 0 ? 20 : 35))
                .toList();
    }

    @Benchmark
    public GeodesicInverse inverse() {
        return Ellipsoid.inverse(MINOT, TEL_NOF);
    }

    @Benchmark
    public LonLat pointOfALine() {
        return leg.at(5_000_000);
    }

    @Benchmark
    public RhumbInverse rhumbInverse() {
        return Ellipsoid.rhumbInverse(MINOT, TEL_NOF);
    }

    @Benchmark
    public PositionSequence legTo100Metres() {
        return leg.positions(100);
    }

    @Benchmark
    public PositionSequence routeTo100Metres() {
        return route.positions(100);
    }

    @Benchmark
    public List<Passage> crossingOfALeg() {
        return AirspaceCrossing.of(leg, airspace);
    }

    @Benchmark
    public List<Passage> crossingOfARoute() {
        return AirspaceCrossing.of(route, airspace);
    }

    @Benchmark
    public NearestApproach nearestApproach() {
        return NearestApproach.of(route, TEL_NOF);
    }

    @Benchmark
    public boolean contains() {
        return prepared.contains(TEL_NOF);
    }

    @Benchmark
    public double area() {
        return SphericalRegions.areaM2(airspace);
    }

    @Benchmark
    public SphericalPolygon ring() {
        return Circles.ring(TEL_NOF, 5_000_000, 100);
    }

    @Benchmark
    public SphericalPolygon buffer() {
        return Buffers.around(line, 200_000, 1000);
    }

    @Benchmark
    public SphericalPolygon nightAtAMoment() {
        return NightSide.at(NOON);
    }

    @Benchmark
    public NightSpan nightOverADay() {
        return NightSide.between(NOON, NOON.plusSeconds(86_400), NightEdge.SUNSET);
    }
}
