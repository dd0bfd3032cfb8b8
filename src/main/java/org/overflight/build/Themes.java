package org.overflight.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.overflight.gazetteer.Spelling;
import org.overflight.geodata.IoWords;
import org.overflight.model.Problem;
import org.overflight.model.SiteSettings;
import org.overflight.model.TextPosition;
import org.overflight.model.ThemeChoice;
import org.overflight.scene.Theme;
import org.overflight.scene.ThemeKeys;

/** Finds the theme of a site: the project's own file, or one of those that come along, with single values changed. */
final class Themes {
    private static final List<String> BUILT_IN = List.of("atlas", "night", "paper");
    private static final String FOLDER = "templates/themes";
    private static final String ENDING = ".properties";

    private final ThemeChoice choice;
    private final @Nullable Path folder;
    private final List<Problem> problems = new ArrayList<>();

    /** @param templates the project's; null without a project */
    private Themes(ThemeChoice choice, @Nullable Path templates) {
        this.choice = choice;
        this.folder = templates == null ? null : templates.resolve("themes");
    }

    /**
     * Reads a theme.
     *
     * @param templates the project's templates; need not exist
     * @throws BuildFault if there is no such theme, if its file has faults, or if a changed value is none of its values
     */
    static Theme read(SiteSettings site, Path templates) throws BuildFault {
        return new Themes(site.theme(), templates).read();
    }

    /** What is wrong with the choice of a theme; empty if it can be read. */
    static List<Problem> problems(SiteSettings site, Path templates) {
        try {
            read(site, templates);
            return List.of();
        } catch (BuildFault fault) {
            return fault.problems();
        }
    }

    /**
     * Reads a theme that comes along.
     *
     * @throws BuildFault if there is no such theme
     */
    static Theme bundled(String name) throws BuildFault {
        ThemeChoice choice = new ThemeChoice(name, new TextPosition("--theme", 0, 0), Map.of());
        return new Themes(choice, null).read();
    }

    private Theme read() throws BuildFault {
        ThemeFile file = file();
        Theme base = parse(file.values(), file::place);
        Map<String, String> changed = new TreeMap<>(file.values());
        Set<String> known = ThemeKeys.of(file.values().keySet());
        choice.values().forEach((key, value) -> {
            if (known.contains(key)) {
                tryOut(key, value, file.values());
                changed.put(key, value.text());
            } else {
                problem(
                        value.where(),
                        "unknown-theme-value",
                        quote(key) + " is no value of a theme.",
                        likest(key, known));
            }
        });
        if (!problems.isEmpty()) {
            throw new BuildFault(problems);
        }
        return choice.values().isEmpty() ? base : parse(changed, fault -> choice.where());
    }

    /** The file alone must be right before a change of it can be judged. */
    private Theme parse(Map<String, String> data, Function<String, TextPosition> place) throws BuildFault {
        try {
            return Theme.parse(choice.name(), data);
        } catch (IllegalArgumentException e) {
            String.valueOf(e.getMessage())
                    .lines()
                    .forEach(fault -> problem(place.apply(fault), "bad-theme-value", fault + ".", ""));
            throw new BuildFault(problems);
        }
    }

    private void tryOut(String key, ThemeChoice.Value value, Map<String, String> file) {
        Map<String, String> one = new TreeMap<>(file);
        one.put(key, value.text());
        try {
            Theme.parse(choice.name(), one);
        } catch (IllegalArgumentException e) {
            List<String> faults = String.valueOf(e.getMessage()).lines().toList();
            // A value that is left out for its fault is missed elsewhere: only its own fault helps.
            String own = faults.stream()
                    .filter(fault -> fault.startsWith(key + ": "))
                    .findFirst()
                    .orElse(faults.get(0));
            problem(value.where(), "bad-theme-value", own + ".", "");
        }
    }

    private ThemeFile file() throws BuildFault {
        Set<String> names = names();
        if (!names.contains(choice.name())) {
            String remedy = Spelling.closest(choice.name(), names)
                    .map(meant -> "Did you mean " + quote(meant) + "?")
                    .orElse("");
            problem(
                    choice.where(),
                    "unknown-theme",
                    "There is no theme " + quote(choice.name()) + "; there are " + String.join(", ", names) + ".",
                    remedy);
            throw new BuildFault(problems);
        }
        String name = FOLDER + "/" + choice.name() + ENDING;
        try (InputStream in = open()) {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes()));
            return ThemeFile.parse(name, text.toString());
        } catch (CharacterCodingException e) {
            throw unreadable(name, "it is not in UTF-8");
        } catch (IOException e) {
            throw unreadable(name, IoWords.of(e));
        } catch (IllegalArgumentException e) {
            throw unreadable(name, String.valueOf(e.getMessage()));
        }
    }

    private BuildFault unreadable(String file, String why) {
        problem(new TextPosition(file, 0, 0), "bad-theme", "This theme cannot be read: " + why + ".", "");
        return new BuildFault(problems);
    }

    /** Those that come along, and the project's own. */
    private Set<String> names() throws BuildFault {
        Set<String> names = new TreeSet<>(BUILT_IN);
        if (folder != null && Files.isDirectory(folder)) {
            try (Stream<Path> own = Files.list(folder)) {
                own.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(ENDING))
                        .forEach(file -> names.add(file.substring(0, file.length() - ENDING.length())));
            } catch (IOException e) {
                throw unreadable(FOLDER, IoWords.of(e));
            }
        }
        return names;
    }

    private InputStream open() throws IOException {
        String file = choice.name() + ENDING;
        if (folder != null && Files.isRegularFile(folder.resolve(file))) {
            return Files.newInputStream(folder.resolve(file));
        }
        @Nullable InputStream builtIn = Themes.class.getResourceAsStream("/overflight/templates/themes/" + file);
        if (builtIn == null) {
            throw new IOException("it is no file");
        }
        return builtIn;
    }

    private static String likest(String key, Set<String> known) {
        return Spelling.closest(key, known)
                .map(meant -> "Did you mean " + quote(meant) + "?")
                .orElse("The README lists all of them.");
    }

    private static String quote(String word) {
        return "\u201c" + word + "\u201d";
    }

    private void problem(TextPosition where, String rule, String message, String remedy) {
        problems.add(new Problem(Problem.Severity.ERROR, where, rule, message, remedy));
    }
}
