package org.overflight.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    /** The textbook pairs among them. */
    @ParameterizedTest
    @CsvSource({
        "kitten, sitting, 3",
        "saturday, sunday, 3",
        "ca, ac, 1",
        "ca, abc, 3",
        "teh, the, 1",
        "minot, mniot, 1",
        "minot, minot, 0",
        "'', abc, 3",
        "abc, '', 3"
    })
    void distancesAreThoseOfOptimalStringAlignment(String a, String b, int distance) {
        assertThat(Spelling.distance(a, b, 100)).isEqualTo(distance);
        assertThat(Spelling.distance(b, a, 100)).isEqualTo(distance);
    }

    @Test
    void theLikestWordIsFoundWhateverItsCase() {
        assertThat(Spelling.closest("Tilte", List.of("text", "title", "type"))).contains("title");
        assertThat(Spelling.closest("MINOT", List.of("minot"))).contains("minot");
    }

    @Test
    void nothingIsSuggestedWhereNothingIsAlike() {
        assertThat(Spelling.closest("colour", List.of("text", "title"))).isEmpty();
        assertThat(Spelling.closest("x", List.of("y"))).isEmpty();
        assertThat(Spelling.closest("", List.of("a"))).isEmpty();
        assertThat(Spelling.closest("abc", List.of())).isEmpty();
    }

    @Test
    void amongEquallyLikeWordsTheFirstInOrderIsTakenWhateverTheOrderOfTheList() {
        assertThat(Spelling.closest("cat", List.of("rat", "bat", "hat"))).contains("bat");
        assertThat(Spelling.closest("cat", List.of("bat", "hat", "rat"))).contains("bat");
    }
}
