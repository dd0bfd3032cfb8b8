package org.overflight.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.overflight.model.Atlas;
import org.overflight.model.Prose;
import org.overflight.model.Source;
import org.overflight.model.When;
import org.overflight.site.view.NoteView;
import org.overflight.site.view.SourceView;

class CitationsTest {
    private final Citations citations = new Citations(atlas());

    @Test
    void sourcesAreNumberedInTheOrderOfTheirFirstMention() {
        assertThat(numbers(citations.cite(List.of("c", "a")))).containsExactly(1, 2);
        assertThat(numbers(citations.cite(List.of("b", "c")))).containsExactly(3, 1);
        assertThat(citations.sources()).extracting(SourceView::id).containsExactly("c", "a", "b");
        assertThat(citations.sources()).extracting(SourceView::number).containsExactly(1, 2, 3);
    }

    @Test
    void everyMentionHasAnAnchorOfItsOwnAndTheListLeadsBackToEach() {
        List<String> anchors = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            citations.cite(List.of("a", "b")).forEach(n -> anchors.add(n.anchor()));
        }

        assertThat(anchors).doesNotHaveDuplicates().hasSize(6);
        List<String> back = new ArrayList<>();
        citations.sources().forEach(s -> back.addAll(s.backAnchors()));
        assertThat(back).containsExactlyInAnyOrderElementsOf(anchors);
    }

    /** {@code x-1} mentioned for the second time and {@code x} for the first would both be r-x-1-something. */
    @Test
    void anchorsOfSourcesWhoseIdsEndInNumbersDoNotClash() {
        List<String> anchors = new ArrayList<>();
        for (String id : List.of("x", "x-1", "x-1", "x", "x-1-1")) {
            citations.cite(List.of(id)).forEach(n -> anchors.add(n.anchor()));
        }
        assertThat(anchors).doesNotHaveDuplicates();
    }

    @Test
    void aSourceThatOnlyTheNoteOfAnotherNamesJoinsTheEndOfTheList() {
        citations.cite(List.of("noted"));
        assertThat(citations.sources()).extracting(SourceView::id).containsExactly("noted", "a");
    }

    @Test
    void askingForTheListTwiceChangesNothing() {
        citations.cite(List.of("noted"));
        assertThat(citations.sources()).isEqualTo(citations.sources());
    }

    @Test
    void furtherSourcesStandBehindTheWords() {
        var view = citations.words("Seven minutes", List.of("b"));
        assertThat(view.spans().get(0).text()).isEqualTo("Seven minutes");
        assertThat(view.spans().get(1).notes()).extracting(NoteView::sourceId).containsExactly("b");
        assertThat(citations.words("No source", List.of()).spans()).hasSize(1);
    }

    private static List<Integer> numbers(List<NoteView> notes) {
        return notes.stream().map(NoteView::number).toList();
    }

    private static Atlas atlas() {
        Prose note = new Prose(List.of(new Prose.Words("Quotes "), new Prose.Citation(List.of("a"))));
        List<Source> sources = new ArrayList<>();
        for (String id : List.of("a", "b", "c", "x", "x-1", "x-1-1")) {
            sources.add(source(id, Prose.EMPTY));
        }
        sources.add(source("noted", note));
        Atlas sample = SampleSite.plain().atlas();
        return new Atlas(sample.site(), List.of(), Map.of(), Map.of(), Map.of(), Atlas.byId(sources, Source::id));
    }

    private static Source source(String id, Prose note) {
        return new Source(id, "Publisher", "Title of " + id, null, new When.Unknown(), note);
    }
}
