package org.overflight.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.overflight.basemap.Basemap;
import org.overflight.cartography.ComposedMap;
import org.overflight.cartography.MapComposer;
import org.overflight.cartography.MapSubject;
import org.overflight.cartography.SheetLayout;
import org.overflight.cartography.SheetLayout.Furniture;
import org.overflight.lettering.Lettering;
import org.overflight.model.MapSettings;
import org.overflight.projection.ProjectionRequests;
import org.overflight.raster.CardPainter;
import org.overflight.scene.ColorScheme;
import org.overflight.scene.Theme;
import org.overflight.site.PathPage;
import org.overflight.site.TemplateFault;
import org.overflight.svg.SvgStyle;
import org.overflight.svg.SvgWriter;

/** Draws the map of a path and writes it into a file. */
record PathMap(PathMapRequest request) {
    private static final double TITLE_PX = 62;
    private static final double CREDIT_PX = 24;
    private static final double ARROW_SPACING_PX = 130;

    /** A path has no numbers, and one kind of line. */
    private static final Set<Furniture> FURNITURE = EnumSet.of(
            Furniture.SCALE_BAR,
            Furniture.INSET,
            Furniture.GRATICULE_LABELS,
            Furniture.COUNTRY_NAMES,
            Furniture.WATER_NAMES,
            Furniture.TOWN_NAMES);

    /** Without a key: of a path nobody says how well it is known. */
    private static final SheetLayout PHONE = new SheetLayout("map-phone", 390, 520, 0, 0, ARROW_SPACING_PX, FURNITURE);

    /**
     * Draws and writes.
     *
     * @return what was written, in words
     * @throws BuildFault if there is no such theme or projection, or the file cannot be written
     */
    String write(PathPlaces places) throws BuildFault {
        String ending = ending();
        refuseUnknownProjection();
        byte[] bytes = bytes(new PathSubject(places, request.line()), ending);
        try {
            Path folder = request.file().toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(request.file(), bytes);
        } catch (IOException e) {
            throw new BuildFault("The file " + request.file() + " cannot be written: " + e.getMessage());
        }
        return "Wrote " + request.file() + ", " + (bytes.length + 512) / 1024 + " KiB.";
    }

    private String ending() throws BuildFault {
        String name = String.valueOf(request.file().getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (!List.of("svg", "png", "html").contains(ending)) {
            throw new BuildFault("The file " + request.file() + " should end in .svg, .png or .html.");
        }
        return ending;
    }

    private void refuseUnknownProjection() throws BuildFault {
        String name = request.projection();
        Optional<String> fault =
                name == null ? Optional.empty() : ProjectionRequests.fault(new MapSettings.Family(name));
        if (fault.isPresent()) {
            throw new BuildFault("The projection cannot be used: " + fault.get() + ".");
        }
    }

    private byte[] bytes(PathSubject path, String ending) throws BuildFault {
        Theme theme = Themes.bundled(request.theme());
        MapComposer composer = new MapComposer(Basemap.bundled(), Lettering.bundled(), theme);
        MapSubject subject = path.subject(request.projection());
        if (ending.equals("html")) {
            // A page has a title, a table and a credit of its own.
            ComposedMap phone = composer.compose(subject, PHONE);
            return page(path, composer.compose(subject, layout(0, 0)), phone, theme)
                    .getBytes(UTF_8);
        }
        ComposedMap map = composer.compose(subject, layout(TITLE_PX, CREDIT_PX));
        return switch (ending) {
            case "svg" -> SvgWriter.standalone(map.scene(), theme).getBytes(UTF_8);
            default -> new CardPainter(theme, composer.lettering()).png(map.scene(), ColorScheme.LIGHT, 1);
        };
    }

    private SheetLayout layout(double titlePx, double creditPx) {
        return new SheetLayout(
                        "map", request.widthPx(), request.heightPx(), titlePx, creditPx, ARROW_SPACING_PX, FURNITURE)
                .ofGivenHeight();
    }

    private static String page(PathSubject path, ComposedMap map, ComposedMap phone, Theme theme) throws BuildFault {
        List<PathPage.Row> rows = DistanceRow.of(path.paths()).stream()
                .map(row -> new PathPage.Row(
                        row.isTotal() ? "Total" : row.from() + " \u2013 " + row.to(),
                        row.nm(),
                        row.km(),
                        row.mi(),
                        row.isTotal() ? "" : row.courses().get(0) + "\u00b0",
                        row.isTotal() ? "" : row.courses().get(1) + "\u00b0"))
                .toList();
        try {
            return new PathPage(
                            path.title(),
                            map.credit().text(),
                            SvgWriter.inline(map.scene()),
                            SvgWriter.inline(phone.scene()),
                            SvgStyle.css(theme) + SvgStyle.palettes(theme, ":root"),
                            rows)
                    .html();
        } catch (TemplateFault e) {
            throw new BuildFault(String.valueOf(e.getMessage()));
        }
    }
}
