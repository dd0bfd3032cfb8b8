package org.overflight.svg;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.Outline;
import org.overflight.scene.Scene;
import org.overflight.scene.SymbolOutline;

/** One {@code svg} element under construction. */
final class SceneElement {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");
    /** A place on the web, or relative to the page; nothing that runs. */
    private static final Pattern LINK = Pattern.compile("(https?://|[^:]*$|[^:/?#]*[/?#]).*", Pattern.DOTALL);

    private static final int LABEL_DECIMALS = 2;
    private static final int SYMBOL_DECIMALS = 1;
    private static final int LETTER_DECIMALS = 2;

    private final Scene scene;
    private final String style;
    private final DrawnSize size;
    private final Destination destination;
    private final Markup out = new Markup();
    private final SharedOutlines shared;
    private final Map<Outline, String> clipIds = new HashMap<>();

    /** @param style rules for a document of its own; empty for an element of a page */
    SceneElement(Scene scene, String style, DrawnSize size) {
        this.size = size;
        this.scene = scene;
        this.style = style;
        this.destination = style.isEmpty() ? Destination.PAGE : Destination.FILE;
        this.shared = SharedOutlines.of(scene.marks(), requireName(scene.id()) + "-p");
    }

    String write() {
        start();
        for (Map.Entry<Outline, String> outline : shared.ids().entrySet()) {
            out.raw("<defs><path").attribute("id", outline.getValue());
            geometry(outline.getKey());
            out.raw("/></defs>");
        }
        scene.marks().forEach(this::mark);
        return out.raw("</svg>").toString();
    }

    private void start() {
        String titleId = scene.id() + "-title";
        String descriptionId = scene.id() + "-desc";
        boolean described = !scene.description().isEmpty();
        out.raw("<svg").raw(destination == Destination.FILE ? " xmlns=\"http://www.w3.org/2000/svg\"" : "");
        out.raw(" class=\"map\"").attribute("id", scene.id());
        out.raw(" viewBox=\"0 0 ").raw(Decimals.text(scene.widthPx(), LABEL_DECIMALS));
        out.raw(" ").raw(Decimals.text(scene.heightPx(), LABEL_DECIMALS)).raw("\"");
        out.attribute("width", size.width()).attribute("height", size.height());
        language(scene.language());
        // What is in an image cannot be reached; a picture with links is a group.
        out.attribute("role", new SceneLinks(destination).anyIn(scene.marks()) ? "group" : "img");
        out.attribute("aria-labelledby", titleId);
        if (described) {
            out.attribute("aria-describedby", descriptionId);
        }
        out.raw("><title").attribute("id", titleId).raw(">").text(scene.title()).raw("</title>");
        if (described) {
            out.raw("<desc").attribute("id", descriptionId).raw(">");
            out.text(scene.description()).raw("</desc>");
        }
        if (destination == Destination.FILE) {
            out.raw("<style>").text(style).raw("</style>");
        }
    }

    private void mark(Mark mark) {
        if (mark instanceof Mark.Shape shape) {
            shape(shape);
        } else if (mark instanceof Mark.Symbol symbol) {
            symbol(symbol);
        } else if (mark instanceof Mark.Label label) {
            LabelElement.write(out, label, destination);
        } else if (mark instanceof Mark.Group group) {
            group(group);
        }
    }

    private void shape(Mark.Shape shape) {
        if (shape.outline().isEmpty()) {
            return;
        }
        String id = shared.id(shape.outline());
        if (id == null) {
            out.raw("<path");
            LookClasses.write(out, shape.looks(), "");
            if (shape.looks().contains(Look.LETTERS)) {
                out.raw(" d=\"");
                PathData.append(out.buffer(), shape.outline(), LETTER_DECIMALS);
                out.raw("\"");
            } else {
                geometry(shape.outline());
            }
        } else {
            out.raw("<use").attribute("href", "#" + id);
            LookClasses.write(out, shape.looks(), "");
        }
        out.raw("/>");
    }

    private void symbol(Mark.Symbol symbol) {
        if (SymbolOutline.isCircle(symbol.kind())) {
            out.raw("<circle");
            LookClasses.write(out, symbol.looks(), "");
            out.attribute("cx", symbol.at().xPx(), SYMBOL_DECIMALS);
            out.attribute("cy", symbol.at().yPx(), SYMBOL_DECIMALS);
            out.attribute("r", SymbolOutline.radiusPx(symbol.kind()) * symbol.scale(), LABEL_DECIMALS);
        } else {
            out.raw("<path");
            LookClasses.write(out, symbol.looks(), "");
            geometry(SymbolOutline.of(symbol));
        }
        out.raw("/>");
        if (!symbol.number().isEmpty()) {
            SymbolNumber.write(out, symbol);
        }
    }

    private void group(Mark.Group group) {
        String href = new SceneLinks(destination).of(group);
        String element = href == null ? "g" : "a";
        out.raw("<").raw(element);
        LookClasses.write(out, group.looks(), group.key().isEmpty() ? "" : "k-" + requireName(group.key()));
        if (!group.key().isEmpty()) {
            out.attribute("data-key", group.key());
        }
        if (href != null) {
            out.attribute("href", requireLink(href));
            if (!group.title().isEmpty()) {
                out.attribute("aria-label", group.title());
            }
        }
        out.raw(">");
        if (!group.title().isEmpty()) {
            out.raw("<title>").text(group.title()).raw("</title>");
        }
        if (group.clip() == null) {
            group.marks().forEach(this::mark);
        } else {
            clipped(group.clip(), group.marks());
        }
        out.raw("</").raw(element).raw(">");
    }

    private void clipped(Outline clip, List<Mark> marks) {
        String id = clipIds.get(clip);
        if (id == null) {
            id = scene.id() + "-c" + (clipIds.size() + 1);
            clipIds.put(clip, id);
            out.raw("<clipPath").attribute("id", id).raw(">");
            String shape = shared.id(clip);
            if (shape == null) {
                out.raw("<path");
                geometry(clip);
            } else {
                out.raw("<use").attribute("href", "#" + shape);
            }
            out.raw("/></clipPath>");
        }
        out.raw("<g").attribute("clip-path", "url(#" + id + ")").raw(">");
        marks.forEach(this::mark);
        out.raw("</g>");
    }

    private void geometry(Outline outline) {
        out.raw(" d=\"");
        PathData.append(out.buffer(), outline);
        out.raw("\"");
    }

    private void language(String language) {
        if (!language.isEmpty()) {
            out.attribute(destination.languageAttribute(), language);
        }
    }

    private static String requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("expected letters, digits and hyphens: " + name);
        }
        return name;
    }

    private static String requireLink(String href) {
        if (!LINK.matcher(href).matches()) {
            throw new IllegalArgumentException("expected a link with http, https or no scheme: " + href);
        }
        return href;
    }
}
