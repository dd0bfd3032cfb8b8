package org.overflight.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.overflight.basemap.Basemap;
import org.overflight.figures.AirspaceOutlines;
import org.overflight.figures.MissionMeasurement;
import org.overflight.formats.downloads.Downloads;
import org.overflight.model.Atlas;
import org.overflight.model.Mission;
import org.overflight.model.MissionFigures;
import org.overflight.model.SphericalPolygon;
import org.overflight.publish.Publisher;
import org.overflight.publish.SiteFile;
import org.overflight.scene.Theme;
import org.overflight.site.MissionPictures;
import org.overflight.site.Picture;
import org.overflight.site.SiteContent;
import org.overflight.site.SiteRenderer;
import org.overflight.site.TemplateFault;
import org.overflight.svg.SvgStyle;

/**
 * Makes the files of a site: the whole build but for reading and writing.
 *
 * @param templates folder of the project's own templates
 */
record SiteFiles(Path templates, Progress progress, PictureOptions options) {
    /**
     * Every file, ready to be written.
     *
     * @param notes what a person should know is added
     */
    List<SiteFile> of(Atlas atlas, List<String> notes) throws BuildFault, TemplateFault {
        Theme theme = Themes.read(atlas.site(), templates);
        Map<String, SphericalPolygon> outlines = AirspaceOutlines.of(atlas);
        MissionMeasurement measurement = new MissionMeasurement(atlas, Basemap.bundled(), outlines);
        int missionCount = atlas.missions().size();
        Map<String, MissionFigures> figures =
                new Pieces(progress, "Measuring", missionCount).byId(atlas.missions(), measurement::of);
        SiteMaps maps = new SiteMaps(atlas, options.file(theme), outlines, figures);
        List<String> topicKeys = maps.topicKeys();
        Pieces pieces = new Pieces(progress, "Drawing", 2 * missionCount + topicKeys.size());
        SideBySide works = new SideBySide();
        Supplier<Map<String, MissionPictures>> missions = works.add(() -> pieces.byId(atlas.missions(), maps::mission));
        Supplier<Map<String, List<SiteFile>>> downloads =
                works.add(() -> pieces.byId(atlas.missions(), m -> downloads(m, maps)));
        Supplier<Map<String, Picture>> topics = works.add(() -> pieces.byKey(topicKeys, maps::topic));
        Supplier<Picture> overview = works.add(maps::overview);
        works.run();
        SiteContent content = new SiteContent(
                atlas,
                figures,
                missions.get(),
                topics.get(),
                overview.get(),
                SvgStyle.css(theme),
                SvgStyle.palettes(theme, ":root") + SvgStyle.fonts(theme, ":root"),
                downloads.get());
        maps.dropped().forEach(names -> notes.add("Not drawn on " + names + "."));
        List<SiteFile> files = new ArrayList<>(new SiteRenderer(content, templates).render());
        files.add(Publisher.marker());
        files.add(SiteFile.text(".nojekyll", ""));
        return files;
    }

    private List<SiteFile> downloads(Mission mission, SiteMaps maps) {
        List<SiteFile> files = new ArrayList<>();
        Downloads.of(mission)
                .forEach(d -> files.add(SiteFile.text("missions/" + mission.id() + "." + d.extension(), d.content())));
        files.addAll(maps.extras(mission, options));
        return files;
    }
}
