package org.overflight.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.overflight.model.Airspace;
import org.overflight.model.Event;
import org.overflight.model.Mission;
import org.overflight.model.Place;
import org.overflight.model.SiteSettings;
import org.overflight.publish.SiteFile;
import org.overflight.site.view.AtlasView;
import org.overflight.site.view.LinkView;
import org.overflight.site.view.MethodView;
import org.overflight.site.view.PageView;
import org.overflight.site.view.PictureView;
import org.overflight.site.view.SiteView;

/** Renders every file of a site that is not a download. */
public final class SiteRenderer {
    /** Fonts by their paths in the site; names of the site are lower case, those of the makers are not. */
    private static final Map<String, String> FONTS = Map.ofEntries(
            Map.entry("plex-sans-400-latin1", "IBMPlexSans-Regular-Latin1"),
            Map.entry("plex-sans-600-latin1", "IBMPlexSans-SemiBold-Latin1"),
            Map.entry("plex-sans-400-latin2", "IBMPlexSans-Regular-Latin2"),
            Map.entry("plex-sans-600-latin2", "IBMPlexSans-SemiBold-Latin2"),
            Map.entry("plex-sans-400-pi", "IBMPlexSans-Regular-Pi"),
            Map.entry("plex-sans-600-pi", "IBMPlexSans-SemiBold-Pi"),
            Map.entry("plex-sans-400-cyrillic", "IBMPlexSans-Regular-Cyrillic"),
            Map.entry("plex-sans-600-cyrillic", "IBMPlexSans-SemiBold-Cyrillic"),
            Map.entry("plex-sans-400-greek", "IBMPlexSans-Regular-Greek"),
            Map.entry("plex-sans-600-greek", "IBMPlexSans-SemiBold-Greek"),
            Map.entry("plex-sans-hebrew-400", "IBMPlexSansHebrew-Regular"),
            Map.entry("plex-sans-hebrew-600", "IBMPlexSansHebrew-SemiBold"),
            Map.entry("plex-sans-arabic-400", "IBMPlexSansArabic-Regular"),
            Map.entry("plex-sans-arabic-600", "IBMPlexSansArabic-SemiBold"),
            Map.entry("source-serif-4-400", "source-serif-4-latin-400-normal"),
            Map.entry("source-serif-4-600", "source-serif-4-latin-600-normal"),
            Map.entry("source-serif-4-400-italic", "source-serif-4-latin-400-italic"));

    private final SiteContent content;
    private final Path ownTemplates;
    private final TemplateEngine engine;

    /**
     * @param content what to render
     * @param ownTemplates the project's templates; need not exist
     */
    public SiteRenderer(SiteContent content, Path ownTemplates) {
        this.content = content;
        this.ownTemplates = ownTemplates;
        this.engine = new TemplateEngine(ownTemplates);
    }

    /**
     * All files of the site but the downloads and the marker.
     *
     * @throws TemplateFault if a template is missing or wrong
     */
    public List<SiteFile> render() throws TemplateFault {
        List<SiteFile> files = new ArrayList<>();
        files.add(atlas());
        files.add(method());
        files.add(sources());
        for (Mission mission : content.atlas().missions()) {
            files.addAll(mission(mission));
        }
        TopicPages topics = new TopicPages(content);
        for (Place place : content.atlas().places().values()) {
            files.add(topic(Paths.place(place.id()), place.name(), topics.place(place)));
        }
        for (Airspace airspace : content.atlas().airspaces().values()) {
            files.add(topic(Paths.airspace(airspace.id()), airspace.name(), topics.airspace(airspace)));
        }
        for (Event event : content.atlas().events().values()) {
            files.add(topic(Paths.event(event.id()), event.title(), topics.event(event)));
        }
        files.add(style());
        FONTS.forEach((name, made) ->
                files.add(SiteFile.binary("fonts/" + name + ".woff2", asset("fonts/" + made + ".woff2"))));
        return files;
    }

    private SiteFile atlas() throws TemplateFault {
        SiteSettings site = content.atlas().site();
        Picture overview = content.overview();
        MissionLinks links = new MissionLinks(content);
        AtlasView view = new AtlasView(
                site.overviewTitle(),
                site.tagline(),
                site.overviewNote(),
                new PictureView(
                        overview.wide(), overview.phone(), overview.credit().text(), ""),
                overview.description(),
                content.atlas().missions().stream().map(links::link).toList());
        return page("atlas", new Page(Paths.ATLAS, site.title(), site.tagline(), "", "atlas"), view);
    }

    private SiteFile method() throws TemplateFault {
        Citations citations = new Citations(content.atlas());
        var about = citations.paragraphs(content.atlas().site().about());
        MethodView view = new MethodView(GradeKey.general(), about, projections(), citations.sources());
        return page(
                "method",
                new Page(Paths.METHOD, "Method", "How the maps are made and what their lines mean.", "", "method"),
                view);
    }

    private List<MethodView.ProjectionView> projections() {
        return content.atlas().missions().stream()
                .map(m -> projection(m, content.picturesOf(m.id()).main().credit()))
                .toList();
    }

    private static MethodView.ProjectionView projection(Mission mission, Picture.Credit credit) {
        LinkView link = new LinkView(mission.shortTitle(), Paths.mission(mission.id()));
        return new MethodView.ProjectionView(link, credit.projection(), credit.scaleError());
    }

    private SiteFile sources() throws TemplateFault {
        return page(
                "sources",
                new Page(Paths.SOURCES, "Sources", "Every source of this site, and where it is used.", "", "sources"),
                new SourcesPage(content.atlas()).view());
    }

    private List<SiteFile> mission(Mission mission) throws TemplateFault {
        MissionPictures pictures = content.picturesOf(mission.id());
        List<SiteFile> files = new ArrayList<>();
        String card = pictures.card().length == 0 ? "" : Paths.missionFile(mission.id(), "-card.png");
        files.add(page(
                "mission",
                new Page(
                        Paths.mission(mission.id()),
                        mission.title(),
                        mission.standfirst().plainText().strip(),
                        card,
                        "missions"),
                new MissionPage(content, mission).view()));
        addPicture(files, pictures.main().file(), Paths.missionFile(mission.id(), ".svg"));
        addPicture(files, pictures.closeUp().file(), Paths.missionFile(mission.id(), "-closeup.svg"));
        addPicture(files, pictures.thumbnail(), Paths.missionFile(mission.id(), "-thumbnail.svg"));
        if (!card.isEmpty()) {
            files.add(SiteFile.binary(card, pictures.card()));
        }
        files.addAll(content.downloads().getOrDefault(mission.id(), List.of()));
        return files;
    }

    private static void addPicture(List<SiteFile> files, String svg, String path) {
        if (!svg.isEmpty()) {
            files.add(SiteFile.text(path, svg));
        }
    }

    private SiteFile topic(String path, String title, Object view) throws TemplateFault {
        return page("topic", new Page(path, title, title, "", ""), view);
    }

    private SiteFile style() throws TemplateFault {
        String css = engine.fill(
                "style.css.ftl", Map.of("mapStyle", content.mapStyle(), "pageColors", content.pageColors()));
        return SiteFile.text("style.css", css);
    }

    /** Where a page is and what its head says. */
    private record Page(String path, String title, String description, String card, String section) {}

    private SiteFile page(String template, Page page, Object view) throws TemplateFault {
        SiteSettings site = content.atlas().site();
        String base = site.baseUrl() == null ? "" : site.baseUrl();
        Map<String, Object> model = new HashMap<>();
        model.put(
                "site",
                new SiteView(
                        site.title(),
                        site.tagline(),
                        site.language(),
                        LanguageTags.isEnglish(site.language()),
                        LanguageTags.isRightToLeft(site.language()),
                        base));
        model.put(
                "page",
                new PageView(
                        page.title(),
                        page.description(),
                        page.path(),
                        Paths.root(page.path()),
                        base.isEmpty() ? "" : base + page.path(),
                        page.card(),
                        page.section()));
        model.put("view", view);
        return SiteFile.text(page.path(), engine.fill(template + ".ftlh", model));
    }

    private byte[] asset(String name) {
        Path own = ownTemplates.resolve(name);
        try {
            if (Files.isRegularFile(own)) {
                return Files.readAllBytes(own);
            }
            return builtIn(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] builtIn(String name) throws IOException {
        try (@Nullable InputStream in = SiteRenderer.class.getResourceAsStream(TemplateEngine.BUILT_IN + "/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return in.readAllBytes();
        }
    }
}
