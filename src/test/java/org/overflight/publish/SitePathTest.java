package org.overflight.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "missions/lindbergh-1927.html",
                "fonts/plex_sans.woff2",
                ".nojekyll",
                "a",
                "missions/console.html"
            })
    void namesThatAreSafeEverywhereArePaths(String path) {
        assertThat(new SitePath(path).toString()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "../etc/passwd",
                "missions/../../x",
                "/etc/passwd",
                "c:/windows",
                "a\\b",
                "a//b",
                "a/",
                "con",
                "nul.html",
                "missions/com1.html",
                "Index.html",
                "a.",
                ".hidden",
                "a b",
                "a\u0000b",
                "a\u2215b", // division slash
                "a\uff0fb", // fullwidth solidus
                "a\u2024\u2024b", // one dot leaders
                "\u0430.html" // Cyrillic a
            })
    void everyOtherNameIsRefused(String path) {
        assertThatThrownBy(() -> new SitePath(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void overLongNamesAreRefused() {
        assertThatThrownBy(() -> new SitePath("a".repeat(101))).hasMessageContaining("unsafe");
        assertThatThrownBy(() -> new SitePath("a/".repeat(100) + "a")).hasMessageContaining("longer than 200");
    }
}
