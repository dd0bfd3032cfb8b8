package org.overflight.geodata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.overflight.formats.Limits;
import org.overflight.gazetteer.Gazetteer;
import org.overflight.model.Airspace;
import org.overflight.model.Atlas;
import org.overflight.model.Event;
import org.overflight.model.Mission;
import org.overflight.model.Place;
import org.overflight.model.SiteSettings;
import org.overflight.model.Source;
import org.overflight.model.TextPosition;
import org.overflight.model.ThemeChoice;

/** Reads a project's folder: all of it, and every problem in one run. */
public final class AtlasReader {
    private static final Comparator<Mission> NEWEST_FIRST = Comparator.comparing(
                    (Mission mission) -> Chronology.start(mission.when()))
            .reversed()
            .thenComparing(Mission::id);

    private final ProjectFolder folder;
    private final Gazetteer gazetteer;
    private final WorldKnowledge known;
    private final ProblemLog log = new ProblemLog();
    private final Origins origins = new Origins();

    private AtlasReader(Path projectDir, Gazetteer gazetteer, Limits limits, WorldKnowledge known) {
        this.gazetteer = gazetteer;
        this.known = known;
        this.folder = new ProjectFolder(projectDir.toAbsolutePath().normalize(), limits);
    }

    /**
     * Reads the folder {@code geodata} of a project.
     *
     * @param projectDir the folder that holds {@code geodata}
     * @throws IOException if a file that is there cannot be read
     */
    public static ReadResult read(Path projectDir) throws IOException {
        return read(projectDir, Limits.DEFAULT, WorldKnowledge.NONE);
    }

    /**
     * Reads the folder {@code geodata} of a project.
     *
     * @param projectDir the folder that holds {@code geodata}
     * @param limits of files of tracks and areas in it
     * @param known against which the data are held
     * @throws IOException if a file that is there cannot be read
     */
    public static ReadResult read(Path projectDir, Limits limits, WorldKnowledge known) throws IOException {
        return new AtlasReader(projectDir, Gazetteer.bundled(), limits, known).read(new SchemaCheck());
    }

    /** The same with what is loaded already: for many projects, one after the other. */
    static ReadResult read(Path projectDir, SchemaCheck schema, Gazetteer gazetteer) throws IOException {
        return new AtlasReader(projectDir, gazetteer, Limits.DEFAULT, WorldKnowledge.NONE).read(schema);
    }

    private ReadResult read(SchemaCheck schema) throws IOException {
        ProjectFiles files = ProjectFiles.read(folder, log);
        check(files, schema);
        Atlas atlas = atlas(files);
        requireAgreement();
        return result(atlas);
    }

    private ReadResult result(Atlas atlas) {
        return new ReadResult(log.hasErrors() ? null : atlas, sound(atlas), log.sorted(), origins);
    }

    /** The atlas without the missions that have errors; null if another file has one, on which any mission may rest. */
    private @Nullable Atlas sound(Atlas atlas) {
        Set<String> faulty = log.filesWithErrors();
        if (!faulty.stream().allMatch(ProjectFolder::isMissionFile)) {
            return null;
        }
        List<Mission> missions = atlas.missions().stream()
                .filter(mission -> !faulty.contains(ProjectFolder.missionFile(mission.id())))
                .toList();
        return new Atlas(atlas.site(), missions, atlas.places(), atlas.airspaces(), atlas.events(), atlas.sources());
    }

    private void check(ProjectFiles files, SchemaCheck schema) {
        files.files().forEach(file -> schema.check(file, log));
    }

    /** No stand-in leaves this package: where one was used, the schema has found fault, or the two do not agree. */
    private void requireAgreement() {
        if (log.isInDoubt() && !log.hasErrors()) {
            throw new IllegalStateException("the schema lets through what the reader cannot take");
        }
    }

    private Atlas atlas(ProjectFiles files) throws IOException {
        References references = References.collect(files, log);
        Values values = new Values(log, references, origins);
        Gazetteer codes = ProjectGazetteer.join(gazetteer, folder, log);
        Positions ofPlaces = Positions.ofPlaces(log, codes);
        Map<String, Source> sources = records(files, FileKind.SOURCES, new SourceReader(values)::read);
        Map<String, Place> places = records(files, FileKind.PLACES, new PlaceReader(values, ofPlaces)::read);

        Positions positions = ofPlaces.with(references.table(FileKind.PLACES), places);
        AirspaceReader airspaceReader = new AirspaceReader(values, positions, new OutlineFiles(folder, log), known);
        Map<String, Airspace> airspaces = records(files, FileKind.AIRSPACES, airspaceReader::read);
        Map<String, Event> events = records(files, FileKind.EVENTS, new EventReader(values, positions)::read);
        TrackFiles tracks = new TrackFiles(folder, log);
        TrackRoutes routes = new TrackRoutes(new TrackEnds(codes, places), log);
        TrackReader trackReader = new TrackReader(values, tracks, routes, known.fastestMps());
        List<Mission> missions = missions(files, new MissionReader(values, positions, trackReader));
        TrackMissions trackMissions = new TrackMissions(folder, tracks, routes, log);
        missions.addAll(trackMissions.read(folder.trackMissions(), idsOf(files)));
        missions.sort(NEWEST_FIRST);
        sources.putAll(tracks.sources());
        SiteSettings site = site(files, new SiteReader(values));
        warnOfUnusedSources(references);
        return new Atlas(site, missions, places, airspaces, events, sources);
    }

    private <T> Map<String, T> records(ProjectFiles files, FileKind kind, BiFunction<String, Fields, T> reader) {
        Map<String, T> records = new TreeMap<>();
        for (DataFile file : files.files(kind)) {
            file.root().entries().forEach((id, entry) -> {
                if (entry.value() instanceof YamlNode.Entries entries) {
                    records.putIfAbsent(
                            id, reader.apply(id, new Fields(entries, entry.key().position())));
                } else {
                    log.doubt();
                }
            });
        }
        return records;
    }

    private List<Mission> missions(ProjectFiles files, MissionReader reader) {
        List<Mission> missions = new ArrayList<>();
        for (DataFile file : files.files(FileKind.MISSION)) {
            checkName(file);
            Mission mission = reader.read(file.id(), new Fields(file.root(), file.position()));
            if (mission != null) {
                missions.add(mission);
            }
        }
        return missions;
    }

    private static Set<String> idsOf(ProjectFiles files) {
        return files.files(FileKind.MISSION).stream().map(DataFile::id).collect(Collectors.toSet());
    }

    private void checkName(DataFile file) {
        if (!IdRules.isWellFormed(file.id())) {
            log.error(
                    file.position(),
                    "bad-form",
                    "A mission's file name is its id: only the lower-case letters a to z, digits, and single hyphens"
                            + " between them, at most " + IdRules.LONGEST + " characters.",
                    IdRules.renamed(file.id()));
        }
        IdRules.refuseReserved(file.id(), file.position(), log);
    }

    private static SiteSettings site(ProjectFiles files, SiteReader reader) {
        return files.files(FileKind.SITE).stream()
                .findFirst()
                .map(file -> reader.read(new Fields(file.root(), file.position())))
                .orElseGet(AtlasReader::noSite);
    }

    /** A stand-in; that there is no site.yaml has been reported. */
    private static SiteSettings noSite() {
        ThemeChoice theme = new ThemeChoice("paper", new TextPosition("geodata/site.yaml", 1, 1), Map.of());
        return new SiteSettings("", "", "en", null, theme, List.of(), "", "");
    }

    private void warnOfUnusedSources(References references) {
        references
                .table(FileKind.SOURCES)
                .unused()
                .forEach(entry -> log.warning(
                        entry.getValue(),
                        "unused-source",
                        "Nothing names the source " + Quote.of(entry.getKey()) + ".",
                        "Cite it or remove it."));
    }
}
