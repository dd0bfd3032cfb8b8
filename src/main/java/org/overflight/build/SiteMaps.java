package org.overflight.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;
import org.overflight.basemap.Basemap;
import org.overflight.cartography.ComposedMap;
import org.overflight.cartography.MapComposer;
import org.overflight.cartography.MapSubject;
import org.overflight.cartography.MapWords;
import org.overflight.cartography.MissionSubjects;
import org.overflight.cartography.SheetLayout;
import org.overflight.cartography.TopicSubjects;
import org.overflight.cartography.profiles.ProfileComposer;
import org.overflight.cartography.profiles.ProfileKind;
import org.overflight.cartography.profiles.ProfileLayout;
import org.overflight.lettering.Lettering;
import org.overflight.model.Atlas;
import org.overflight.model.Event;
import org.overflight.model.Flight;
import org.overflight.model.LonLat;
import org.overflight.model.Mission;
import org.overflight.model.MissionFigures;
import org.overflight.model.SphericalPolygon;
import org.overflight.publish.SiteFile;
import org.overflight.raster.CardPainter;
import org.overflight.scene.ColorScheme;
import org.overflight.scene.MapCredit;
import org.overflight.scene.PaperSize;
import org.overflight.scene.Scene;
import org.overflight.scene.Theme;
import org.overflight.site.Chart;
import org.overflight.site.MissionPictures;
import org.overflight.site.Picture;
import org.overflight.svg.SvgFile;
import org.overflight.svg.SvgWriter;

/** Draws every picture of a site. */
final class SiteMaps {
    private final Atlas atlas;
    private final Theme theme;
    private final Map<String, SphericalPolygon> outlines;
    private final Map<String, MissionFigures> figures;
    private final MapComposer composer;
    private final SvgFile file;
    private final Set<String> dropped = new ConcurrentSkipListSet<>();

    SiteMaps(Atlas atlas, Theme theme, Map<String, SphericalPolygon> outlines, Map<String, MissionFigures> figures) {
        this(atlas, new SvgFile(theme), outlines, figures);
    }

    /** @param file how stand-alone pictures are written */
    SiteMaps(Atlas atlas, SvgFile file, Map<String, SphericalPolygon> outlines, Map<String, MissionFigures> figures) {
        this.file = file;
        Theme theme = file.theme();
        this.atlas = atlas;
        this.theme = theme;
        this.outlines = outlines;
        this.figures = figures;
        this.composer = new MapComposer(Basemap.bundled(), Lettering.bundled(), theme);
    }

    /** The pictures of a mission. */
    MissionPictures mission(Mission mission) {
        MissionSubjects subjects = new MissionSubjects(atlas, mission, outlines);
        MapSubject main = subjects.main(MapWords.mission(atlas, mission, figuresOf(mission)));
        MapSubject closeUp = subjects.closeUp(main.description());
        // Each layout is composed afresh, so that they can be drawn side by side: it counts where a mission is large.
        SideBySide works = new SideBySide();
        Supplier<ComposedMap> wide = works.add(() -> composed(main, SheetLayout.WIDE));
        Supplier<byte[]> card = works.add(
                () -> card(composed(subjects.card(main.description()), SheetLayout.CARD), SheetLayout.CARD_SCALE));
        Supplier<ComposedMap> phone = works.add(() -> composed(main, SheetLayout.PHONE));
        Supplier<String> sheet =
                works.add(() -> file.of(composed(main, SheetLayout.SHEET).scene()));
        Supplier<Picture> detail = works.add(() -> closeUp == null ? Picture.NONE : closeUp(closeUp));
        Supplier<String> thumbnail = works.add(() ->
                file.of(composed(main.withoutLinks(), SheetLayout.THUMBNAIL).scene()));
        Supplier<List<Chart>> charts = works.add(() -> charts(mission));
        works.run();
        return new MissionPictures(
                picture(main, wide.get(), phone.get(), sheet.get()),
                detail.get(),
                charts.get(),
                thumbnail.get(),
                card.get());
    }

    private Picture closeUp(MapSubject subject) {
        return picture(
                subject, composed(subject, SheetLayout.CLOSE_UP), composed(subject, SheetLayout.CLOSE_UP_PHONE), "");
    }

    /** The pictures of a mission that only options ask for. */
    List<SiteFile> extras(Mission mission, PictureOptions options) {
        MissionSubjects subjects = new MissionSubjects(atlas, mission, outlines);
        MapSubject main = subjects.main(MapWords.mission(atlas, mission, figuresOf(mission)));
        String stem = "missions/" + mission.id();
        List<SiteFile> files = new ArrayList<>();
        for (PaperSize size : PaperSize.ALL) {
            if (options.papers().contains(size.name())) {
                MapComposer.PrintSheet sheet = composer.print(main, size);
                tellDropped(main, size.name(), sheet.map());
                String svg = file.on(sheet.paper()).of(sheet.map().scene());
                files.add(SiteFile.text(stem + "-" + size.name() + ".svg", svg));
            }
        }
        if (options.cards() == PictureOptions.Cards.ALSO_DOUBLE) {
            files.add(SiteFile.binary(
                    stem + "-card-2x.png",
                    card(
                            composer.compose(subjects.card(main.description()), SheetLayout.CARD),
                            2 * SheetLayout.CARD_SCALE)));
        }
        return files;
    }

    private List<Chart> charts(Mission mission) {
        ProfileComposer profiles = new ProfileComposer(composer.lettering(), theme);
        List<Chart> charts = new ArrayList<>();
        for (Flight flight : mission.flights()) {
            for (ProfileKind kind : flight.tracks().isEmpty() ? new ProfileKind[0] : ProfileKind.values()) {
                String id =
                        mission.id() + "-" + flight.id() + "-" + kind.title().toLowerCase(Locale.ROOT);
                String name = id.replace(' ', '-');
                Optional<Scene> wide = profiles.compose(name, flight, kind, ProfileLayout.WIDE);
                Optional<Scene> phone = profiles.compose(name, flight, kind, ProfileLayout.PHONE);
                if (wide.isPresent() && phone.isPresent()) {
                    charts.add(chart(mission, flight, kind, wide.get(), phone.get()));
                }
            }
        }
        return charts;
    }

    private static Chart chart(Mission mission, Flight flight, ProfileKind kind, Scene wide, Scene phone) {
        String of = mission.flights().size() > 1 ? " of " + flight.title() : "";
        String picture = SvgWriter.inline(wide);
        return new Chart(
                kind.title() + of,
                kind.caption(),
                new Picture(picture, SvgWriter.inline(phone), "", Picture.Credit.NONE, wide.description()));
    }

    /** How the projection of a mission's map was chosen. */
    List<String> explain(Mission mission) {
        return composer.explain(new MissionSubjects(atlas, mission, outlines).main(""), SheetLayout.WIDE);
    }

    private MissionFigures figuresOf(Mission mission) {
        MissionFigures found = figures.get(mission.id());
        if (found == null) {
            throw new IllegalStateException("not measured: " + mission.id());
        }
        return found;
    }

    private ComposedMap composed(MapSubject subject, SheetLayout layout) {
        ComposedMap map = composer.compose(subject, layout);
        tellDropped(subject, layout.name(), map);
        return map;
    }

    private void tellDropped(MapSubject subject, String layout, ComposedMap map) {
        if (!map.dropped().isEmpty()) {
            dropped.add(subject.id() + ", " + layout + ": " + String.join("; ", map.dropped()));
        }
    }

    /** What found no room or lies beyond the edge of its map, so far: a line for each map. */
    List<String> dropped() {
        return List.copyOf(dropped);
    }

    private byte[] card(ComposedMap map, double scale) {
        return new CardPainter(theme, composer.lettering()).png(map.scene(), ColorScheme.LIGHT, scale);
    }

    /** @param svg the picture as a file of its own; empty for none */
    private static Picture picture(MapSubject subject, ComposedMap wide, ComposedMap phone, String svg) {
        MapCredit said = wide.credit();
        Picture.Credit credit = new Picture.Credit(said.projection(), said.scaleError(), said.text());
        return new Picture(inline(wide), inline(phone), svg, credit, subject.description());
    }

    private static String inline(ComposedMap map) {
        return SvgWriter.inline(map.scene());
    }

    /** The overview of all missions. */
    Picture overview() {
        MapSubject subject = new TopicSubjects(atlas, outlines).overview();
        ComposedMap map = composed(subject, SheetLayout.OVERVIEW);
        return picture(subject, map, composed(subject, SheetLayout.OVERVIEW_PHONE), "");
    }

    /** Keys of the pages of places, airspaces and events that have a map. */
    List<String> topicKeys() {
        List<String> keys = new ArrayList<>();
        atlas.places().keySet().forEach(id -> keys.add("places/" + id));
        atlas.airspaces().keySet().forEach(id -> keys.add("airspaces/" + id));
        atlas.events().values().stream().filter(e -> e.position() != null).forEach(e -> keys.add("events/" + e.id()));
        return keys;
    }

    /** The map of a place, an airspace or an event. */
    Picture topic(String key) {
        String id = key.substring(key.indexOf('/') + 1);
        MapSubject subject = topicSubject(key, id);
        ComposedMap wide = composed(subject, SheetLayout.TOPIC);
        return picture(subject, wide, composed(subject, SheetLayout.CLOSE_UP_PHONE), "");
    }

    private MapSubject topicSubject(String key, String id) {
        TopicSubjects subjects = new TopicSubjects(atlas, outlines);
        if (key.startsWith("places/")) {
            return subjects.place(atlas.place(id));
        }
        if (key.startsWith("airspaces/")) {
            return subjects.airspace(atlas.airspace(id));
        }
        Event event = atlas.event(id);
        LonLat position = event.position();
        if (position == null) {
            throw new IllegalArgumentException("an event without a position: " + id);
        }
        return subjects.event(event, position);
    }
}
