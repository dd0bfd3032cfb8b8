package org.overflight.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.overflight.model.Atlas;
import org.overflight.model.Prose;
import org.overflight.model.Source;
import org.overflight.site.view.NoteView;
import org.overflight.site.view.ProseView;
import org.overflight.site.view.SourceView;
import org.overflight.site.view.SpanView;

/** Numbers the sources of one page in the order in which the page mentions them, and keeps the way back to each mention. */
final class Citations {
    private final Atlas atlas;
    private final Map<String, List<String>> mentionsBySource = new LinkedHashMap<>();
    private final Map<String, ProseView> notesBySource = new HashMap<>();

    Citations(Atlas atlas) {
        this.atlas = atlas;
    }

    /** A mention of sources, here and now in the order of the page. */
    List<NoteView> cite(List<String> sourceIds) {
        List<NoteView> notes = new ArrayList<>();
        for (String id : sourceIds) {
            List<String> mentions = mentionsBySource.computeIfAbsent(id, i -> new ArrayList<>());
            String anchor = "r-" + id + "-" + (mentions.size() + 1);
            mentions.add(anchor);
            notes.add(new NoteView(number(id), anchor, id));
        }
        return notes;
    }

    private int number(String id) {
        return new ArrayList<>(mentionsBySource.keySet()).indexOf(id) + 1;
    }

    /** A paragraph of the author with its notes. */
    ProseView prose(Prose prose) {
        return prose(prose, List.of());
    }

    /** A paragraph with its notes, and behind its end those of further sources that it does not name itself. */
    ProseView prose(Prose prose, List<String> furtherSourceIds) {
        List<SpanView> spans = new ArrayList<>();
        List<String> cited = new ArrayList<>();
        for (Prose.Span span : prose.spans()) {
            if (span instanceof Prose.Words words) {
                spans.addAll(WholeWords.in(words.text()));
            } else if (span instanceof Prose.Citation citation) {
                addNotes(spans, citation.sourceIds());
                cited.addAll(citation.sourceIds());
            }
        }
        addNotes(
                spans,
                furtherSourceIds.stream().filter(id -> !cited.contains(id)).toList());
        return new ProseView(spans, true);
    }

    /** Notes behind notes join them. */
    private void addNotes(List<SpanView> spans, List<String> sourceIds) {
        if (sourceIds.isEmpty()) {
            return;
        }
        List<NoteView> notes = new ArrayList<>();
        if (!spans.isEmpty() && !spans.get(spans.size() - 1).notes().isEmpty()) {
            notes.addAll(spans.remove(spans.size() - 1).notes());
        }
        notes.addAll(cite(sourceIds));
        spans.add(SpanView.notes(notes));
    }

    /** Plain words of the frame, or figures, with sources behind their end. */
    ProseView words(String text, List<String> sourceIds) {
        return ownWords(text, sourceIds).ofFrame();
    }

    /** Plain words of the author with sources behind their end. */
    ProseView ownWords(String text, List<String> sourceIds) {
        return prose(new Prose(List.of(new Prose.Words(text))), sourceIds);
    }

    /** Paragraphs. */
    List<ProseView> paragraphs(List<Prose> paragraphs) {
        return paragraphs.stream().map(this::prose).toList();
    }

    /** The list of sources that were mentioned, by their numbers. */
    List<SourceView> sources() {
        List<SourceView> sources = new ArrayList<>();
        // A source's note may cite others, which then join the end of the list.
        for (int i = 0; i < mentionsBySource.size(); i++) {
            Source source = atlas.source(new ArrayList<>(mentionsBySource.keySet()).get(i));
            ProseView note = notesBySource.computeIfAbsent(source.id(), id -> prose(source.note()));
            sources.add(view(source, i + 1, note));
        }
        return sources.stream().map(this::withMentions).toList();
    }

    private SourceView withMentions(SourceView view) {
        return new SourceView(
                view.number(),
                view.id(),
                view.publisher(),
                view.title(),
                view.url(),
                view.date(),
                view.note(),
                mentionsBySource.getOrDefault(view.id(), List.of()),
                List.of());
    }

    static SourceView view(Source source, int number, ProseView note) {
        return new SourceView(
                number,
                source.id(),
                source.publisher(),
                source.title(),
                WebAddress.linkable(source.url()),
                source.published().words(),
                note,
                List.of(),
                List.of());
    }
}
