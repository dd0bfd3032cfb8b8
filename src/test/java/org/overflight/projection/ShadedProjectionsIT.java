package org.overflight.projection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The executable jar holds a slice of GeoTools: each projection, each code and the parser must work in it, and say nothing. */
class ShadedProjectionsIT {
    private static final Path JAR = Path.of(System.getProperty("overflight.jar"));

    @Test
    void everyProjectionDoesInTheJarWhatItDoesOutside() throws Exception {
        List<String> outside = ProjectionProbe.lines();
        assertThat(outside).hasSizeGreaterThan(90).noneMatch(line -> line.contains("nothing") || line.contains("NaN"));
        assertThat(probeInJar()).isEqualTo(outside);
    }

    /** Both streams: GeoTools logs its troubles to the second one. */
    private static List<String> probeInJar() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = JAR + File.pathSeparator + JAR.resolveSibling("test-classes");
        Process process = new ProcessBuilder(java, "-cp", classPath, ProjectionProbe.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }
}
