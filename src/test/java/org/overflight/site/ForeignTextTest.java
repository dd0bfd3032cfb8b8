package org.overflight.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.overflight.pages.LinkFaults;
import org.overflight.pages.ParsedPage;
import org.overflight.pages.SiteTree;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Markup in any text of an author is shown, not run. */
class ForeignTextTest {
    private static final String MARKUP = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>' onclick='alert(1) "
            + "${site.title} <#include \"x\"> </style></title><b>&lt;i&gt; --> ]]> \\u003cu\\u003e";

    @Test
    void markupInAnyTextAddsNoElementAndNoAttribute() throws Exception {
        SiteTree plain = SampleSite.plain().render();
        SiteTree hostile = hostile().render();

        assertThat(hostile.pages()).isEqualTo(plain.pages()).isNotEmpty();
        for (String path : plain.pages()) {
            assertThat(skeleton(hostile.text(path))).as(path).isEqualTo(skeleton(plain.text(path)));
        }
        assertThat(hostile.text("style.css")).isEqualTo(plain.text("style.css"));
    }

    @Test
    void markupInAnyTextIsShownAsItWasWritten() throws Exception {
        SiteTree hostile = hostile().render();
        String words = hostile.pages().stream()
                .map(path -> ParsedPage.of(hostile.text(path)).words())
                .collect(Collectors.joining("\n"));

        for (String field : SampleSite.FIELDS) {
            assertThat(words).as(field).contains(field + MARKUP);
        }
    }

    @Test
    void aTemplateThatDoesNotEscapeTurnsTheCheckRed(@TempDir Path own) throws Exception {
        Files.writeString(
                own.resolve("sources.ftlh"), "<body><#list view.sources as s>${s.title?no_esc}</#list></body>");
        SampleSite sample = new SampleSite(field -> field + "<img src=x onerror=alert(1)>", "https://example.org/");

        assertThat(skeleton(sample.render(own).text("sources.html")))
                .contains("img onerror src")
                .isNotEqualTo(skeleton(SampleSite.plain().render(own).text("sources.html")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "//example.org/x",
                "example.org",
                "http:",
                "https:///x",
                "https://example.org/a b",
                "https://example.org/\nx",
                "https:\\\\example.org",
                ""
            })
    void whatIsNoWebAddressBecomesNoLink(String url) throws Exception {
        SiteTree site = new SampleSite(field -> field, url).render();

        for (String path : site.pages()) {
            assertThat(links(site, path))
                    .as(path)
                    .noneMatch(href -> href.contains(":") && !href.equals("data:,") && !isOurs(href));
        }
        assertThat(LinkFaults.in(site)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=c&d=\"e\"", "http://example.org", "HTTPS://EXAMPLE.ORG/x#y"})
    void aWebAddressBecomesALinkToItself(String url) throws Exception {
        assertThat(links(new SampleSite(field -> field, url).render(), SampleSite.MISSION))
                .contains(url);
    }

    private static boolean isOurs(String href) {
        return href.startsWith("https://example.org/flights/");
    }

    private static SampleSite hostile() {
        return new SampleSite(field -> field + MARKUP, "https://example.org/");
    }

    private static List<String> links(SiteTree site, String path) throws IOException {
        return ParsedPage.of(site.text(path)).elements("*").stream()
                .filter(e -> e.hasAttribute("href"))
                .map(e -> e.getAttribute("href"))
                .toList();
    }

    /** Elements and the names of their attributes, in the order of the page. */
    private static List<String> skeleton(String html) {
        List<String> skeleton = new ArrayList<>();
        for (Element element : ParsedPage.of(html).elements("*")) {
            StringBuilder line = new StringBuilder(element.getTagName());
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                line.append(' ').append(attributes.item(i).getNodeName());
            }
            skeleton.add(line.toString());
        }
        return skeleton;
    }
}
