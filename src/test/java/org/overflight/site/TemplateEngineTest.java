package org.overflight.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.overflight.pages.SiteTree;
import org.overflight.site.view.FactView;
import org.overflight.site.view.GradeView;
import org.overflight.site.view.ProseView;

class TemplateEngineTest {
    @TempDir
    private Path own;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"x\")}",
                "<#assign e = 'freemarker.template.utility.JythonRuntime'?new()>",
                "${view?api.class}",
                "${view.class.classLoader}",
                "${view.class.forName('java.lang.Runtime')}",
                "${view.class.protectionDomain.codeSource.location}",
                "${view.getClass().getModule().getClassLoader()}"
            })
    void aTemplateCanLoadNoClassAndIsToldWhere(String attempt) throws IOException {
        write("method.ftlh", "<p>One line</p>\n" + attempt + "\n");

        assertThatThrownBy(() -> fill("method.ftlh"))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("method.ftlh")
                .hasMessageContaining("line 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<#include '/etc/passwd'>", "<#include '../secret.txt'>", "<#include 'file:///etc/passwd'>"})
    void aTemplateCanIncludeNothingFromOutside(String attempt) throws IOException {
        Files.writeString(own.resolve("secret.txt"), "secret");
        Path inside = Files.createDirectory(own.resolve("templates"));
        Files.writeString(inside.resolve("method.ftlh"), attempt);

        assertThatThrownBy(() -> new TemplateEngine(inside).fill("method.ftlh", Map.of()))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("method.ftlh");
    }

    @Test
    void aTemplateThatIsWrongIsNamedWithItsLine() throws IOException {
        write("method.ftlh", "<p>\n<#if view>x</#list>\n</p>");
        assertThatThrownBy(() -> fill("method.ftlh"))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("method.ftlh")
                .hasMessageContaining("line 2");
    }

    @Test
    void aValueThatIsNotThereIsNamedWithItsLine() throws IOException {
        write("method.ftlh", "\n\n${view.labell}");
        assertThatThrownBy(() -> fill("method.ftlh"))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("view.labell")
                .hasMessageContaining("line 3");
    }

    @Test
    void ownTemplatesOverrideFileByFile() throws Exception {
        write("method.ftlh", "<#import \"layout.ftlh\" as l>My own words on method.");
        SiteTree site = SampleSite.plain().render(own);

        assertThat(site.text("method.html")).isEqualTo("My own words on method.");
        assertThat(site.text("sources.html"))
                .isEqualTo(SampleSite.plain().render().text("sources.html"));
    }

    @Test
    void anOwnLayoutHoldsForEveryPage() throws Exception {
        String layout = Files.readString(Path.of("templates", "layout.ftlh"));
        write("layout.ftlh", layout.replace("</body>", "<p>Printed by us</p></body>"));
        SiteTree site = SampleSite.plain().render(own);

        assertThat(site.pages()).allSatisfy(p -> assertThat(site.text(p)).contains("<p>Printed by us</p></body>"));
    }

    @Test
    void anOwnStyleSheetAndFontTakeThePlaceOfOurs() throws Exception {
        write("style.css.ftl", "body{color:red}${mapStyle?no_esc}");
        Path font = own.resolve("fonts/IBMPlexSans-Regular-Latin1.woff2");
        Files.createDirectories(font.getParent());
        Files.write(font, new byte[] {1, 2, 3});
        SiteTree site = SampleSite.plain().render(own);

        assertThat(site.text("style.css")).isEqualTo("body{color:red}.map{fill:none}");
        assertThat(site.bytes("fonts/plex-sans-400-latin1.woff2")).containsExactly(1, 2, 3);
    }

    @Test
    void pagesDoNotDependOnTheMachine() throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        SiteTree here = SampleSite.plain().render();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            SiteTree there = SampleSite.plain().render();
            assertThat(there.files()).usingRecursiveComparison().isEqualTo(here.files());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** FreeMarker finds log4j on this class path, which would complain that it is not set up. */
    @Test
    void nothingIsWrittenToTheConsole() throws Exception {
        PrintStream standard = System.err;
        ByteArrayOutputStream caught = new ByteArrayOutputStream();
        System.setErr(new PrintStream(caught, true, StandardCharsets.UTF_8));
        try {
            SampleSite.plain().render();
        } finally {
            System.setErr(standard);
        }
        assertThat(caught.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(own.resolve(name), text);
    }

    private String fill(String name) throws TemplateFault {
        Object view = new FactView("Label", ProseView.NONE, "", new GradeView("", ""));
        return new TemplateEngine(own).fill(name, Map.of("view", view));
    }
}
