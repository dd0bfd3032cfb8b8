package org.overflight.formats.downloads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** RFC 7946, 3.1.9 and 3.1.4: cut on the antimeridian, and every line has two positions. */
class AntimeridianCutTest {
    private static List<List<Double>> lonDegs(double... line) {
        List<Vertex> vertices = java.util.Arrays.stream(line)
                .mapToObj(lonDeg -> Vertex.between(lonDeg, 45))
                .toList();
        return AntimeridianCut.parts(vertices).stream()
                .map(part -> part.stream().map(Vertex::lonDeg).toList())
                .toList();
    }

    @Test
    void aLineThatCrossesIsTwo() {
        assertThat(lonDegs(170, -170)).containsExactly(List.of(170.0, 180.0), List.of(-180.0, -170.0));
    }

    @Test
    void aLineThatBeginsOnItIsOneOnTheSideWhereItGoesOn() {
        assertThat(lonDegs(180, -179, -170)).containsExactly(List.of(-180.0, -179.0, -170.0));
        assertThat(lonDegs(-180, 170)).containsExactly(List.of(180.0, 170.0));
    }

    @Test
    void aLineThatEndsOnItIsOne() {
        assertThat(lonDegs(170, -180)).containsExactly(List.of(170.0, 180.0));
    }

    @Test
    void aLineThatTouchesItIsOne() {
        assertThat(lonDegs(170, 180, 170)).containsExactly(List.of(170.0, 180.0, 170.0));
    }
}
