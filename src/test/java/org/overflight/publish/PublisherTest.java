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
    void aSwapThatWasKilledHalfwayIsMendedByTheNextBuild() throws Exception {
        Path site = folder.resolve("site");
        Publisher.publish(site, FIRST);
        Files.move(site, folder.resolve(".site.old"));
        Publisher.publish(site, SECOND);
        assertThat(SiteComparison.compare(site, SECOND)).isEmpty();
        assertThat(folder.resolve(".site.old")).doesNotExist();
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
