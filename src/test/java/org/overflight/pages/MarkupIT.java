package org.overflight.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page, style sheet and picture of the built site is valid; every link in it leads somewhere. */
class MarkupIT {
    /** Rules of style that are standard, and younger than the checker's tables: SVG 2, CSS Pseudo-Elements 4. */
    private static final List<String> UNKNOWN_TO_THE_CHECKER = List.of("paint-order", "::details-content");

    @Test
    void everyPageIsValid() throws Exception {
        SiteTree site = BuiltSite.tree();
        MarkupCheck check = new MarkupCheck(MarkupCheck.HTML);
        for (String path : site.pages()) {
            check.html(path, site.bytes(path));
        }
        System.out.println("nu.validator opened " + check.opened() + " pages; there are "
                + site.pages().size() + ", " + check.warnings().size() + " warnings");

        assertThat(check.opened()).isEqualTo(site.pages().size()).isPositive();
        assertThat(check.errors()).isEmpty();
        assertThat(check.warnings()).isEmpty();
    }

    @Test
    void everyStyleSheetIsValid() throws Exception {
        SiteTree site = BuiltSite.tree();
        MarkupCheck check = new MarkupCheck(MarkupCheck.HTML);
        for (String path : site.paths(".css")) {
            check.css(path, site.bytes(path));
        }
        assertThat(check.opened()).isEqualTo(1);
        assertThat(check.errors()).filteredOn(e -> !isUnknownToTheChecker(e)).isEmpty();
        for (String known : UNKNOWN_TO_THE_CHECKER) {
            assertThat(check.errors()).as("still unknown").anyMatch(e -> e.contains(known));
        }
    }

    @Test
    void everyPictureThatStandsAloneIsValid() throws Exception {
        SiteTree site = BuiltSite.tree();
        MarkupCheck check = new MarkupCheck(MarkupCheck.SVG);
        for (String path : site.paths(".svg")) {
            check.svg(path, site.bytes(path));
        }
        System.out.println("nu.validator opened " + check.opened() + " SVG files");
        assertThat(check.opened()).isPositive();
        assertThat(check.errors()).filteredOn(e -> !isUnknownToTheChecker(e)).isEmpty();
        assertThat(check.warnings()).isEmpty();
    }

    @Test
    void plantedFaultsTurnTheCheckRed() throws Exception {
        MarkupCheck check = new MarkupCheck(MarkupCheck.HTML);
        String page = BuiltSite.tree().text("method.html");
        check.html(
                "a",
                page.replace("<main id=\"content\">", "<main id=\"content\"><p id=\"content\">")
                        .getBytes(UTF_8));
        check.html("b", page.replace("<main", "<main align=left").getBytes(UTF_8));
        check.html("c", page.replace("</main>", "</div></main>").getBytes(UTF_8));
        check.css("d", "a{colour:red}".getBytes(UTF_8));
        for (String planted : List.of("a", "b", "c", "d")) {
            assertThat(check.errors()).anyMatch(e -> e.startsWith(planted + ":"));
        }
    }

    @Test
    void plantedFaultsInPicturesTurnTheCheckRed() throws Exception {
        MarkupCheck check = new MarkupCheck(MarkupCheck.SVG);
        check.svg("a", "<svg xmlns='http://www.w3.org/2000/svg'><path b='1'/></svg>".getBytes(UTF_8));
        check.svg("b", "<svg xmlns='http://www.w3.org/2000/svg'>".getBytes(UTF_8));
        check.svg("c", "<svg xmlns='http://www.w3.org/2000/svg'><p/></svg>".getBytes(UTF_8));
        for (String planted : List.of("a", "b", "c")) {
            assertThat(check.errors()).anyMatch(e -> e.startsWith(planted + ":"));
        }
    }

    private static boolean isUnknownToTheChecker(String error) {
        return UNKNOWN_TO_THE_CHECKER.stream().anyMatch(error::contains);
    }

    @Test
    void everyLinkLeadsSomewhere() throws Exception {
        assertThat(LinkFaults.in(BuiltSite.tree())).isEmpty();
    }
}
