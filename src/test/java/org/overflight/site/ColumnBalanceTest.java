package org.overflight.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.overflight.site.view.FactView;
import org.overflight.site.view.GradeView;
import org.overflight.site.view.ProseView;

class ColumnBalanceTest {
    @Test
    void whatMayStandInEitherColumnGoesBelowTheShorter() {
        assertThat(balance(20, 2).sideIsShorter()).isTrue();
        assertThat(balance(2, 12).sideIsShorter()).isFalse();
    }

    /** Paragraphs of four lines, facts of two. */
    private static ColumnBalance balance(int paragraphs, int facts) {
        ProseView paragraph = new ProseView(WholeWords.in("word ".repeat(50)), true);
        FactView fact = new FactView(
                "Height", new ProseView(WholeWords.in("25,000 ft"), true), "", new GradeView("reported", "Reported"));
        return new ColumnBalance(
                Collections.nCopies(paragraphs, paragraph), Collections.nCopies(facts, fact), List.of());
    }
}
