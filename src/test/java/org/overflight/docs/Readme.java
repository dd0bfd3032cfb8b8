package org.overflight.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The README, taken apart. */
record Readme(String text) {
    static final Path FILE = Path.of("README.md");
    private static final Pattern NAMED_FILE = Pattern.compile(
            "^`(geodata/[^`]+)`:\\n\\n```(?:yaml|csv)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    static Readme read() throws IOException {
        return new Readme(Files.readString(FILE));
    }

    /** The files that the tour makes, by their paths. */
    Map<String, String> tourFiles() {
        return files("## A new site in five minutes");
    }

    /** The files that a section shows, by their paths. */
    Map<String, String> files(String heading) {
        Map<String, String> files = new LinkedHashMap<>();
        Matcher matcher = NAMED_FILE.matcher(section(heading));
        while (matcher.find()) {
            files.put(matcher.group(1), matcher.group(2));
        }
        return files;
    }

    /** The commands of the tour, without {@code java -jar overflight.jar}. */
    List<String> tourCommands() {
        return commands("## A new site in five minutes");
    }

    /** The commands of a section, without {@code java -jar overflight.jar}. */
    List<String> commands(String heading) {
        return section(heading)
                .lines()
                .filter(l -> l.startsWith("java -jar overflight.jar "))
                .map(l -> l.substring("java -jar overflight.jar ".length()))
                .toList();
    }

    /** A section with its heading. */
    String section(String heading) {
        int start = text.indexOf(heading);
        int end = text.indexOf("\n## ", start + 1);
        return text.substring(start, end);
    }

    /** What stands between the markers of a generated part. */
    String generated(String name) {
        return text.substring(text.indexOf(begin(name)) + begin(name).length() + 1, text.indexOf(end(name)));
    }

    /** The text with a generated part replaced. */
    Readme withGenerated(String name, String content) {
        int start = text.indexOf(begin(name)) + begin(name).length() + 1;
        return new Readme(text.substring(0, start) + content + text.substring(text.indexOf(end(name))));
    }

    private static String begin(String name) {
        return "<!-- " + name + ": begin -->";
    }

    private static String end(String name) {
        return "<!-- " + name + ": end -->";
    }
}
