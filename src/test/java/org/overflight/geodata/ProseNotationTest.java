package org.overflight.geodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.overflight.model.Prose;

class ProseNotationTest {
    @Test
    void wordsAndCitationsFollowEachOther() {
        assertThat(spans("Ten rockets [@a] hit the base. [@b, @c-2021; @d]"))
                .containsExactly(
                        new Prose.Words("Ten rockets"),
                        new Prose.Citation(List.of("a")),
                        new Prose.Words(" hit the base."),
                        new Prose.Citation(List.of("b", "c-2021", "d")));
    }

    @Test
    void blanksAndLineEndsAreOneBlank() {
        assertThat(spans("  one \n  two\t[@a]  "))
                .containsExactly(new Prose.Words("one two"), new Prose.Citation(List.of("a")));
    }

    @Test
    void aBackslashKeepsTheTwoCharacters() {
        assertThat(spans("Write \\[@id] for a citation"))
                .containsExactly(new Prose.Words("Write [@id] for a citation"));
        assertThat(ProseNotation.firstCitation("\\[@ and [@x]")).isEqualTo(8);
        assertThat(ProseNotation.firstCitation("\\[@")).isEqualTo(-1);
    }

    @Test
    void bracketsAndAtSignsAloneAreWords() {
        assertThat(spans("mail a@b [sic] <b>x</b>")).containsExactly(new Prose.Words("mail a@b [sic] <b>x</b>"));
    }

    @Test
    void theIdsAreFoundWhereTheyStand() {
        String text = "a [@one,  @two] b [@three]";
        assertThat(ProseNotation.parse(text).cited())
                .extracting(cited -> text.substring(
                        cited.offset(), cited.offset() + cited.id().length()))
                .containsExactly("one", "two", "three");
    }

    /** The character at fault is the one behind the caret. */
    @ParameterizedTest
    @ValueSource(strings = {"x ^[@a", "x [@a, ^b]", "x [^@]", "x [@a,^]", "x [@a, ^@b c]", "x [@a ^[@b]", "x [^@a @b]"})
    void malformedCitationsAreShownAtTheirPlace(String marked) {
        String text = marked.replace("^", "");
        NotationException fault = catchThrowableOfType(NotationException.class, () -> ProseNotation.parse(text));
        assertThat(fault).as(text).isNotNull();
    }

    private static List<Prose.Span> spans(String text) {
        return ProseNotation.parse(text).prose().spans();
    }
}
