package org.overflight.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.overflight.publish.SiteFile;

/**
 * The files of a site.
 *
 * @param files bytes by paths within the site, with forward slashes
 */
public record SiteTree(Map<String, byte[]> files) {
    public SiteTree {
        files = new TreeMap<>(files);
    }

    /** What was rendered and is not written yet. */
    public static SiteTree of(List<SiteFile> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach(f -> bytes.put(f.path().path(), f.bytes()));
        return new SiteTree(bytes);
    }

    /** What lies in a folder. */
    static SiteTree read(Path folder) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                bytes.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return new SiteTree(bytes);
    }

    /** The same site with one more file, or another content of a file. */
    public SiteTree with(String path, String text) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        changed.put(path, text.getBytes(UTF_8));
        return new SiteTree(changed);
    }

    /** Paths that end so, sorted. */
    public List<String> paths(String suffix) {
        return files.keySet().stream().filter(p -> p.endsWith(suffix)).toList();
    }

    /** All pages. */
    public List<String> pages() {
        return paths(".html");
    }

    public boolean has(String path) {
        return files.containsKey(path);
    }

    public byte[] bytes(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("not in the site: " + path);
        }
        return bytes;
    }

    public String text(String path) {
        return new String(bytes(path), UTF_8);
    }
}
