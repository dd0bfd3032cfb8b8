package org.overflight.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.overflight.publish.SiteComparison.Difference;
import org.overflight.publish.SiteComparison.Kind;

class PublisherTest {
    private static final List<SiteFile> FIRST =
            List.of(Publisher.marker(), SiteFile.text("index.html", "one"), SiteFile.text("missions/a.html", "a"));
    private static final List<SiteFile> SECOND = List.of(Publisher.marker(), SiteFile.text("index.html", "two"));

    @TempDir
    Path folder;

    @Test
    void aSecondBuildReplacesTheSiteAsAWhole() throws Exception {
        Path site = folder.resolve("site");
        Publisher.publish(site, FIRST);
        assertThat(SiteComparison.compare(site, FIRST)).isEmpty();
        Publisher.publish(site, SECOND);
        assertThat(SiteComparison.compare(site, SECOND)).isEmpty();
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(site);
        }
    }

    @Test
    void aFolderThatOverflightDidNotMakeIsLeftAlone() throws IOException {
        Path precious = Files.writeString(folder.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> Publisher.publish(folder, FIRST))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("was not made by Overflight");
        assertThat(precious).hasContent("years of work");
    }

    @Test
    void aFileInThePlaceOfTheSiteIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("site"), "a file");
        assertThatThrownBy(() -> Publisher.publish(file, FIRST)).hasMessageContaining("is a file");
        assertThat(file).hasContent("a file");
    }

    @Test
    void aBuildThatFailsHalfwayLeavesTheOldSite() throws Exception {
        Path site = folder.resolve("site");
        Publisher.publish(site, FIRST);
        // A file where the build needs a folder: the second write fails.
        List<SiteFile> impossible = List.of(
                Publisher.marker(), SiteFile.text("index.html", "new"), SiteFile.text("index.html/deeper", "new"));
        assertThatThrownBy(() -> Publisher.publish(site, impossible)).isInstanceOf(PublishException.class);
        assertThat(SiteComparison.compare(site, FIRST)).isEmpty();
    }

    @Test
    void aFileIsNeverWrittenOverAnotherOfItsName() {
        List<SiteFile> twice = List.of(SiteFile.text("a.html", "one"), SiteFile.text("a.html", "two"));
        assertThatThrownBy(() -> Publisher.publish(folder.resolve("site"), twice))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("a.html");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void aSwapThatWasKilledHalfwayIsMendedByTheNextBuild() throws Exception {
        Path site = folder.resolve("site");
        Publisher.publish(site, FIRST);
        Files.move(site, folder.resolve(".site.old"));
        Publisher.publish(site, SECOND);
        assertThat(SiteComparison.compare(site, SECOND)).isEmpty();
        assertThat(folder.resolve(".site.old")).doesNotExist();
    }

    @Test
    void aLinkToTheSiteStaysALinkAndTheSiteBehindItIsReplaced() throws Exception {
        Path site = folder.resolve("real");
        Publisher.publish(site, FIRST);
        Path link = Files.createSymbolicLink(folder.resolve("link"), site);
        Publisher.publish(link, SECOND);
        assertThat(link).isSymbolicLink();
        assertThat(SiteComparison.compare(site, SECOND)).isEmpty();
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(site, link);
        }
    }

    @Test
    void aLinkToNothingIsLeftAlone() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("gone"));
        assertThatThrownBy(() -> Publisher.publish(link, FIRST))
                .hasMessageContaining("is a link to a folder that is not");
        assertThat(link).isSymbolicLink();
    }

    @ParameterizedTest
    @ValueSource(strings = {".site.new", ".site.old"})
    void aFolderOfTheNameOfALeftoverThatOverflightDidNotMakeIsLeftAlone(String name) throws Exception {
        Path site = folder.resolve("site");
        Publisher.publish(site, FIRST);
        Path precious = Files.createDirectory(folder.resolve(name)).resolve("thesis.txt");
        Files.writeString(precious, "years of work");
        assertThatThrownBy(() -> Publisher.publish(site, SECOND))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining(name + " was not made by Overflight");
        assertThat(precious).hasContent("years of work");
        assertThat(SiteComparison.compare(site, FIRST)).isEmpty();
    }

    @Test
    void whatABuildLeftThatWasKilledWhileWritingIsReplaced() throws Exception {
        Path site = folder.resolve("site");
        List<SiteFile> impossible = List.of(
                SiteFile.text("index.html", "new"), SiteFile.text("index.html/deeper", "new"), Publisher.marker());
        assertThatThrownBy(() -> Publisher.publish(site, impossible)).isInstanceOf(PublishException.class);
        assertThat(folder.resolve(".site.new/index.html")).exists();
        Publisher.publish(site, FIRST);
        assertThat(SiteComparison.compare(site, FIRST)).isEmpty();
        assertThat(folder.resolve(".site.new")).doesNotExist();
    }

    @Test
    void everyDifferenceIsNamed() throws Exception {
        Path site = folder.resolve("site");
        Publisher.publish(site, FIRST);
        Files.writeString(site.resolve("index.html"), "One");
        Files.delete(site.resolve("missions/a.html"));
        Files.writeString(site.resolve("extra.html"), "x");
        assertThat(SiteComparison.compare(site, FIRST))
                .containsExactly(
                        new Difference(Kind.EXTRA, "extra.html"),
                        new Difference(Kind.CHANGED, "index.html"),
                        new Difference(Kind.MISSING, "missions/a.html"));
    }

    @Test
    void aSiteThatCannotBeReadIsNotCompared() throws Exception {
        Path unreadable = Path.of("/proc/self/mem");
        assumeThat(unreadable).exists();
        Files.createSymbolicLink(folder.resolve("index.html"), unreadable);
        assertThatThrownBy(() -> SiteComparison.compare(folder, FIRST))
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith("The site in " + folder + " cannot be compared: ");
    }

    @Test
    void withoutASiteEveryFileIsMissing() throws Exception {
        assertThat(SiteComparison.compare(folder.resolve("none"), SECOND))
                .extracting(Difference::kind)
                .containsOnly(Kind.MISSING)
                .hasSize(2);
    }
}
