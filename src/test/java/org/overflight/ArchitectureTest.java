package org.overflight;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** One way through: from geodata to the site, and nothing points back. */
class ArchitectureTest {
    private static final String ROOT = "org.overflight";
    private static final String PLANTED = "org.overflight.planted";

    /** Who may use whom. A package may use itself, and of ours nothing that its row does not name. */
    private static final Map<String, Set<String>> USES = Map.ofEntries(
            // The two vocabularies: what is true of the world, what is true of the sheet.
            Map.entry("model", Set.of()),
            Map.entry("scene", Set.of()),
            // From text to an atlas.
            Map.entry("formats", Set.of("model", "geodesy")),
            Map.entry("gazetteer", Set.of("model")),
            // Of projections only whether one that an author defines can be drawn.
            Map.entry("geodata", Set.of("model", "formats", "gazetteer", "geodesy", "projection")),
            // What geodesy says of the atlas.
            Map.entry("figures", Set.of("model", "geodesy", "basemap")),
            // What can be wrong with a mission that is well written.
            Map.entry("review", Set.of("model", "geodesy", "basemap")),
            // From an atlas to a scene.
            Map.entry("geodesy", Set.of("model")),
            Map.entry("projection", Set.of("model", "scene", "geodesy")),
            Map.entry("basemap", Set.of("model", "geodesy")),
            Map.entry("lettering", Set.of("scene")),
            Map.entry("cartography", Set.of("model", "scene", "geodesy", "projection", "basemap", "lettering")),
            // From a scene to pictures.
            Map.entry("svg", Set.of("scene", "lettering")),
            Map.entry("raster", Set.of("scene", "lettering")),
            // From pictures and the atlas to files, and from there to the disk.
            Map.entry("site", Set.of("model", "publish")),
            Map.entry("publish", Set.of()),
            // The order of the steps knows every step; the words of the console know only that order and what it
            // reports.
            Map.entry(
                    "build",
                    Set.of(
                            "model",
                            "scene",
                            "formats",
                            "gazetteer",
                            "geodata",
                            "geodesy",
                            "figures",
                            "review",
                            "projection",
                            "basemap",
                            "lettering",
                            "cartography",
                            "svg",
                            "raster",
                            "site",
                            "publish")),
            Map.entry("cli", Set.of("model", "build")));

    /** Where a library may be named: each is kept in one room, so that it can be replaced there. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.geotools", Set.of("geodesy", "projection", "basemap")),
            Map.entry("org.locationtech.jts", Set.of("geodesy", "projection", "basemap")),
            Map.entry("net.sf.geographiclib", Set.of("geodesy")),
            Map.entry("freemarker", Set.of("site")),
            Map.entry("picocli", Set.of("cli")),
            Map.entry("org.apache.fontbox", Set.of("lettering")),
            Map.entry("java.awt.font", Set.of("lettering")),
            Map.entry("java.awt", Set.of("lettering", "raster")),
            // GeoTools' projections take and give points of this package.
            Map.entry("java.awt.geom", Set.of("lettering", "raster", "projection")),
            Map.entry("javax.imageio", Set.of("raster")),
            Map.entry("org.snakeyaml", Set.of("geodata")),
            Map.entry("com.networknt", Set.of("geodata")),
            Map.entry("tools.jackson.databind", Set.of("geodata")));

    private static final List<String> VOCABULARY_TYPES = List.of("java.", "org.jspecify.");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packagesUseOnlyWhatTheTableNames() {
        packageRule(ROOT).check(OURS);
    }

    @Test
    void librariesStayInTheirRooms() {
        libraryRule(ROOT).check(OURS);
    }

    @Test
    void theVocabulariesNameNoLibrary() {
        vocabularyRule(ROOT).check(OURS);
    }

    @Test
    void onlyTheCommandLineTalksAndExits() {
        consoleRule(ROOT).check(OURS);
    }

    @Test
    void theTableItselfNeverPointsBack() {
        Map<String, Set<String>> reached = new HashMap<>();
        USES.keySet().forEach(room -> reached.put(room, reachable(room, new TreeSet<>())));
        assertThat(reached).allSatisfy((room, rooms) -> assertThat(rooms).doesNotContain(room));
    }

    @Test
    void aPlantedBackwardImportTurnsTheRulesRed() {
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);
        assertThat(failures(packageRule(PLANTED), planted)).contains("model.LooksBack", "svg.Drawing");
        assertThat(failures(packageRule(PLANTED), planted)).contains("attic is not in the table");
        assertThat(failures(libraryRule(PLANTED), planted)).contains("svg.Drawing", "java.awt.Color");
        assertThat(failures(vocabularyRule(PLANTED), planted)).contains("model.LooksBack", "picocli.CommandLine");
        assertThat(failures(consoleRule(PLANTED), planted)).contains("System.out", "System.exit(int)");
    }

    private static ArchRule packageRule(String root) {
        return eachDependency(root, "use only the packages that the table names", ArchitectureTest::isPointingBack);
    }

    private static ArchRule libraryRule(String root) {
        return eachDependency(root, "keep libraries in their rooms", (base, dependency) -> {
            String room = room(base, dependency.getOriginClass());
            // Of the rows that fit, the longest name is the nearest one.
            return LIBRARIES.entrySet().stream()
                    .filter(library -> isIn(library.getKey(), dependency.getTargetClass()))
                    .max(Comparator.comparingInt(library -> library.getKey().length()))
                    .filter(library -> !library.getValue().contains(room))
                    .isPresent();
        });
    }

    private static ArchRule vocabularyRule(String root) {
        return eachDependency(root, "name no library in the vocabularies", (base, dependency) -> {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            return Set.of("model", "scene").contains(room(base, dependency.getOriginClass()))
                    && !target.isPrimitive()
                    && !isIn(base, target)
                    && VOCABULARY_TYPES.stream().noneMatch(target.getName()::startsWith);
        });
    }

    private static ArchRule consoleRule(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .allowEmptyShould(true);
    }

    private static boolean isPointingBack(String root, Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String from = room(root, dependency.getOriginClass());
        String to = room(root, target);
        return isIn(root, target)
                && !from.equals(to)
                && !USES.getOrDefault(from, Set.of()).contains(to);
    }

    private static ArchRule eachDependency(String root, String description, Objection objection) {
        return classes()
                .that(DescribedPredicate.describe("are ours", c -> isIn(root, c)))
                .should(new ArchCondition<JavaClass>(description) {
                    @Override
                    public void check(JavaClass checked, ConditionEvents events) {
                        if (!USES.containsKey(room(root, checked))) {
                            String message = room(root, checked) + " is not in the table: " + checked.getName();
                            events.add(SimpleConditionEvent.violated(checked, message));
                        }
                        for (Dependency dependency : checked.getDirectDependenciesFromSelf()) {
                            if (objection.objectsTo(root, dependency)) {
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                            }
                        }
                    }
                })
                .allowEmptyShould(true);
    }

    private static Set<String> reachable(String room, Set<String> seen) {
        for (String used : USES.get(room)) {
            if (seen.add(used)) {
                reachable(used, seen);
            }
        }
        return seen;
    }

    private static String failures(ArchRule rule, JavaClasses checked) {
        return rule.evaluate(checked).getFailureReport().getDetails().stream().collect(joining("\n"));
    }

    private static boolean isIn(String packageName, JavaClass type) {
        return (type.getPackageName() + ".").startsWith(packageName + ".");
    }

    /** The name after the root: {@code svg} for {@code org.overflight.svg.Path}. */
    private static String room(String root, JavaClass type) {
        return isIn(root, type)
                ? type.getPackageName()
                        .substring(root.length())
                        .replaceFirst("^\\.", "")
                        .replaceFirst("\\..*", "")
                : "";
    }

    @FunctionalInterface
    private interface Objection {
        boolean objectsTo(String root, Dependency dependency);
    }
}
