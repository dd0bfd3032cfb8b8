package org.overflight;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.overflight.build.Schema;

/** What packing may have broken: the other tests see every library whole. */
class ExecutableJarIT {
    private static final Path JAR = Path.of(System.getProperty("overflight.jar"));

    @Test
    void startsByItself() throws Exception {
        String version = System.getProperty("overflight.version");
        assertThat(java("-jar", JAR.toString(), "--version")).containsExactly("overflight " + version);
    }

    /** Where the locale is that of many containers. */
    @Test
    void writesUtf8WhateverTheLocale() throws Exception {
        assertThat(String.join("\n", java("-jar", JAR.toString(), "schema")).strip())
                .isEqualTo(Schema.text().strip())
                .contains("\u00b0");
    }

    /** The commands of the README, on this jar and in a folder of its own. */
    @Test
    void startsFromAnArchiveOfItsClasses(@TempDir Path folder) throws Exception {
        List<String> commands = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("java -XX:"))
                .toList();
        assertThat(commands).hasSize(2);
        Path archive = folder.resolve("overflight.jsa");
        Path map = folder.resolve("map.svg");
        List<String> loaded = List.of();
        for (String command : commands) {
            String placed = command.replace("overflight.jsa", archive.toString())
                    .replace("overflight.jar", JAR.toString())
                    .replace("map.svg", map.toString())
                    .replace("\"", "");
            Files.deleteIfExists(map);
            List<String> arguments = new ArrayList<>(List.of("-Xlog:class+load"));
            arguments.addAll(List.of(placed.replaceFirst("^java ", "").split(" ", -1)));
            loaded = java(arguments.toArray(String[]::new));
            assertThat(map).isNotEmptyFile();
        }
        String drawn = Files.readString(map);
        java("-jar", JAR.toString(), "map", "KMIB-LLBG", "-o", map.toString());
        assertThat(drawn).isEqualTo(Files.readString(map));
        assertThat(loaded)
                .anyMatch(
                        line -> line.contains("org.overflight.build.PathMap ") && line.contains("shared objects file"));
    }

    @Test
    void projectsAsTheWholeOfGeoToolsDoes() throws Exception {
        String classPath = JAR + File.pathSeparator + testClasses();
        assertThat(java("-cp", classPath, GeoToolsProbe.class.getName())).isEqualTo(GeoToolsProbe.lines());
    }

    @Test
    void holdsALicenceForEveryArtefact() throws IOException {
        List<String> artefacts = runtimeArtefacts();
        assertThat(artefacts).contains("freemarker", "geotools-wrapper");
        assertThat(entries())
                .containsAll(artefacts.stream()
                        .map(a -> "META-INF/licenses/" + a + ".txt")
                        .toList());
    }

    @Test
    void leavesOutWhatCostsTimeOrDoesNotBelong() throws IOException {
        assertThat(entries()).doesNotHaveDuplicates().noneMatch(ExecutableJarIT::isUnwanted);
        assertThat(Files.size(JAR)).as("bytes").isLessThan(20_000_000);
    }

    @Test
    void itsServiceFilesNameOnlyClassesInside() throws IOException {
        List<String> entries = entries();
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (String service : entries.stream()
                    .filter(e -> e.matches("META-INF/services/.+"))
                    .toList()) {
                assertThat(providers(jar, service))
                        .as(service)
                        .allMatch(p -> entries.contains(p.replace('.', '/') + ".class"));
            }
        }
    }

    private static boolean isUnwanted(String entry) {
        return entry.endsWith("module-info.class")
                || entry.matches("META-INF/[^/]+\\.(SF|DSA|RSA)")
                || entry.startsWith("javax/media/jai/")
                || entry.startsWith("com/sun/media/")
                || entry.startsWith("org/hsqldb/")
                || entry.contains("/epsg/")
                || entry.startsWith("com/google/common/");
    }

    private static List<String> entries() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream()
                    .filter(e -> !e.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        }
    }

    private static List<String> providers(JarFile jar, String service) throws IOException {
        String text = new String(jar.getInputStream(jar.getEntry(service)).readAllBytes(), UTF_8);
        return text.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Read from the list that Maven writes: lines of {@code group:artifact:jar:version:scope}. */
    private static List<String> runtimeArtefacts() throws IOException {
        return Files.readAllLines(testClasses().resolveSibling("runtime-artifacts.txt")).stream()
                .map(line -> line.strip().split(":", -1))
                .filter(parts -> parts.length >= 5)
                .map(parts -> parts[1])
                .toList();
    }

    private static Path testClasses() {
        return JAR.resolveSibling("test-classes");
    }

    private static List<String> java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }
}
