package org.overflight.site;

import java.util.List;
import java.util.Map;

/**
 * The page of a path without a project: one file that needs nothing else.
 *
 * @param title the path in words
 * @param credit below the map
 * @param picture the map, an {@code svg} element
 * @param phone the map for phones, an {@code svg} element
 * @param css rules of the picture and its colours
 */
public record PathPage(String title, String credit, String picture, String phone, String css, List<Row> rows) {
    public PathPage {
        rows = List.copyOf(rows);
    }

    /**
     * A row of the table; what is not known is empty.
     *
     * @param initial true course at the start, with its degree sign
     * @param end true course at the end, with its degree sign
     */
    public record Row(String name, String nm, String km, String mi, String initial, String end) {}

    /** @throws TemplateFault if the template does not fit to this */
    public String html() throws TemplateFault {
        return TemplateEngine.builtIn().fill("path.ftlh", Map.of("page", this));
    }
}
