package org.overflight.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.overflight.site.view.SpanView;

class WholeWordsTest {
    @Test
    void designationsAreNotPartedAtTheirHyphen() {
        assertThat(whole("Two B-52H with F-15Es, a KC-135 and VH-ZNM; again B-52s."))
                .containsExactly("B-52H", "F-15Es", "KC-135", "VH-ZNM", "B-52s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a short-notice, non-stop mission",
                "the Israel-Jordan border",
                "twenty-seven",
                "1924\u20131937",
                "-5",
                "a-very-long-name-of-something-9",
                ""
            })
    void otherHyphensMayEndALine(String text) {
        assertThat(whole(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"B-52H", "A B-52", "B-52 and B-52", " B-1B ", "x B-2-3A y"})
    void nothingIsAddedOrLeftOut(String text) {
        assertThat(WholeWords.in(text).stream().map(SpanView::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    private static List<String> whole(String text) {
        return WholeWords.in(text).stream()
                .filter(span -> span.style().equals("whole"))
                .map(SpanView::text)
                .toList();
    }
}
