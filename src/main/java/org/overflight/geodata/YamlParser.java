package org.overflight.geodata;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.overflight.model.TextPosition;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds nodes from the events of a YAML file.
 *
 * <p>Of YAML the part is taken that cannot surprise: no anchors and aliases, no tags, one document, every key once and a text.
 * Built from events and not from the library's own nodes, so that nesting is cut off before it can exhaust the stack.
 */
final class YamlParser {
    static final int DEEPEST = 32;
    /** Some fifty pages of print. */
    static final int LONGEST_TEXT = 100_000;

    private final SourceText source;
    private final ProblemLog log;
    private final Iterator<Event> events;

    private YamlParser(SourceText source, ProblemLog log) {
        this.source = source;
        this.log = log;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.file())
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        this.events = new Parse(settings).parseString(source.text()).iterator();
    }

    /** The file's node; null if it is no YAML or has nothing in it, which is then in the log. */
    static @Nullable YamlNode parse(SourceText source, ProblemLog log) {
        try {
            return new YamlParser(source, log).document();
        } catch (MarkedYamlEngineException e) {
            YamlFault.of(e).report(source.file(), log);
        } catch (YamlEngineException e) {
            String fault = Quote.onOneLine(String.valueOf(e.getMessage()));
            log.error(new TextPosition(source.file(), 0, 0), "yaml", "The file is no YAML: " + fault + ".", "");
        } catch (Refused e) {
            e.report(log);
        }
        return null;
    }

    private @Nullable YamlNode document() throws Refused {
        next(Event.ID.StreamStart);
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            log.error(
                    new TextPosition(source.file(), 0, 0),
                    "empty-file",
                    "There is nothing in the file.",
                    "Delete it or fill it.");
            return null;
        }
        YamlNode root = node(events.next(), 0);
        next(Event.ID.DocumentEnd);
        Event behind = events.next();
        if (behind.getEventId() != Event.ID.StreamEnd) {
            throw new Refused(
                    position(behind), "A second document starts here; a file holds one.", "Remove the line with ---.");
        }
        return root;
    }

    private void next(Event.ID expected) {
        Event event = events.next();
        if (event.getEventId() != expected) {
            throw new IllegalStateException(event + " instead of " + expected);
        }
    }

    private YamlNode node(Event event, int depth) throws Refused {
        refuseReferences(event);
        if (depth > DEEPEST) {
            throw new Refused(position(event), "Lists and keys are nested more than " + DEEPEST + " deep here.", "");
        }
        return switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event);
            case SequenceStart -> items(event, depth);
            case MappingStart -> entries(event, depth);
            default -> throw new IllegalStateException(event.toString());
        };
    }

    private void refuseReferences(Event event) throws Refused {
        if (event instanceof AliasEvent alias) {
            throw new Refused(
                    position(event),
                    "The alias *" + alias.getAlias() + " repeats another part of the file; aliases are not used here.",
                    "Write the value again, or put the text in quotes if the asterisk belongs to it.");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw new Refused(
                    position(event),
                    "The anchor &" + node.getAnchor().get() + " is not used here.",
                    "Remove it, or put the text in quotes if the & belongs to it.");
        }
        String tag = tag(event);
        if (tag != null) {
            throw new Refused(
                    position(event),
                    "The tag " + tag + " is not used here: values are text.",
                    "Remove it, or put the text in quotes if the exclamation mark belongs to it.");
        }
    }

    private static @Nullable String tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag().orElse(null);
        }
        return event instanceof CollectionStartEvent start ? start.getTag().orElse(null) : null;
    }

    private YamlNode.Scalar scalar(ScalarEvent event) throws Refused {
        if (event.getValue().length() > LONGEST_TEXT) {
            throw new Refused(
                    position(event),
                    "This text is longer than " + LONGEST_TEXT + " characters.",
                    "Is a quotation mark missing?");
        }
        int start = event.getStartMark().map(Mark::getIndex).orElse(0);
        int end = event.getEndMark().map(Mark::getIndex).orElse(0);
        ScalarSource written = new ScalarSource(source, start, end, event.getScalarStyle());
        return new YamlNode.Scalar(position(event), event.getValue(), event.isPlain(), written);
    }

    private YamlNode.Items items(Event start, int depth) throws Refused {
        List<YamlNode> nodes = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            nodes.add(node(event, depth + 1));
        }
        return new YamlNode.Items(position(start), nodes);
    }

    private YamlNode.Entries entries(Event start, int depth) throws Refused {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            YamlNode key = node(event, depth + 1);
            YamlNode value = node(events.next(), depth + 1);
            if (!(key instanceof YamlNode.Scalar text)) {
                throw new Refused(key.position(), "A key is a text, but this is " + key.described() + ".", "");
            }
            YamlNode.Entry first = entries.putIfAbsent(text.value(), new YamlNode.Entry(text, value));
            if (first != null) {
                log.error(
                        text.position(),
                        "duplicate-key",
                        "The key " + Quote.of(text.value()) + " is here for the second time; the first is in line "
                                + first.key().position().line() + ".",
                        "Remove one of them.");
            }
        }
        return new YamlNode.Entries(position(start), entries);
    }

    private TextPosition position(Event event) {
        return event.getStartMark()
                .map(mark -> new TextPosition(source.file(), mark.getLine() + 1, mark.getColumn() + 1))
                .orElseGet(() -> new TextPosition(source.file(), 0, 0));
    }

    /** YAML, but of a kind that is not taken. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        private final transient TextPosition where;
        private final String remedy;

        Refused(TextPosition where, String message, String remedy) {
            super(message);
            this.where = where;
            this.remedy = remedy;
        }

        void report(ProblemLog log) {
            String message = getMessage();
            log.error(where, "yaml", message == null ? "" : message, remedy);
        }
    }
}
