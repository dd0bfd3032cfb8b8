package org.overflight.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The site of this repository, built once for all tests of a run: by the executable jar, as users build theirs. The property
 * {@code overflight.site} names a folder with a built site to test that one instead.
 */
final class BuiltSite {
    private static final class Once {
        private static final Path FOLDER = build();
    }

    private BuiltSite() {}

    static Path folder() {
        return Once.FOLDER;
    }

    static SiteTree tree() throws IOException {
        return SiteTree.read(folder());
    }

    private static Path build() {
        String given = System.getProperty("overflight.site", "");
        if (!given.isEmpty()) {
            return Path.of(given).toAbsolutePath();
        }
        Path folder = Path.of("target", "built-site").toAbsolutePath();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                List.of(java, "-jar", System.getProperty("overflight.jar"), "build", ".", "-o", folder.toString());
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException("build ended with " + code + ":\n" + said);
            }
            return folder;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
