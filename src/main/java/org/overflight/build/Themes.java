package org.overflight.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.overflight.model.SiteSettings;
import org.overflight.scene.Theme;

/** Finds the theme of a site: the project's own file, or one of those that come along, with single values overridden. */
final class Themes {
    private Themes() {}

    /**
     * Reads a theme.
     *
     * @param templates the project's templates; need not exist
     * @throws BuildFault if there is no such theme or it has faults
     */
    static Theme read(SiteSettings site, Path templates) throws BuildFault {
        String file = "themes/" + site.theme() + ".properties";
        Map<String, String> data = new TreeMap<>();
        try (Reader reader = open(templates.resolve(file), file)) {
            Properties properties = new Properties();
            properties.load(reader);
            properties.forEach((key, value) -> data.put(key.toString(), value.toString()));
        } catch (IOException e) {
            throw new BuildFault("The theme " + site.theme() + " cannot be read: " + e.getMessage());
        }
        data.putAll(site.themeOverrides());
        try {
            return Theme.parse(site.theme(), data);
        } catch (IllegalArgumentException e) {
            throw new BuildFault("The theme " + site.theme() + " has faults:\n" + e.getMessage());
        }
    }

    /**
     * Reads a theme that comes along.
     *
     * @throws BuildFault if there is no such theme
     */
    static Theme bundled(SiteSettings site) throws BuildFault {
        return read(site, Path.of("no project", "templates"));
    }

    private static Reader open(Path own, String file) throws IOException, BuildFault {
        if (Files.isRegularFile(own)) {
            return Files.newBufferedReader(own, StandardCharsets.UTF_8);
        }
        @Nullable InputStream builtIn = Themes.class.getResourceAsStream("/overflight/templates/" + file);
        if (builtIn == null) {
            throw new BuildFault("There is no theme in " + file + "; paper, night and atlas come along.");
        }
        return new InputStreamReader(builtIn, StandardCharsets.UTF_8);
    }
}
