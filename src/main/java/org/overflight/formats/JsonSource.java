package org.overflight.formats;

import java.io.IOException;
import java.io.Reader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** A JSON file as a run of tokens, with bounded depth, numbers and strings. */
final class JsonSource implements Cursor {
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_STRING = 1_000_000;
    private static final int LONGEST_NAME = 1_000;

    private final JsonParser json;
    private final ProblemLog log;

    private JsonSource(JsonParser json, ProblemLog log) {
        this.json = json;
        this.log = log;
    }

    /** What a format does with the tokens. */
    interface Work {
        /** Called with the parser at the first token. */
        void read(JsonSource source) throws IOException;
    }

    /** Reads a file from its start to its end. */
    static void read(Body body, RecordingBuilder into, Work work) throws IOException {
        try (Reader reader = body.text(into);
                JsonParser parser = factory(into.limits()).createParser(ObjectReadContext.empty(), reader)) {
            JsonSource source = new JsonSource(parser, into.log());
            into.log().follow(source);
            source.run(work);
        }
    }

    private static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxStringLength(LONGEST_STRING)
                        .maxNameLength(LONGEST_NAME)
                        .build())
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .build();
    }

    private void run(Work work) throws IOException {
        try {
            json.nextToken();
            work.read(this);
            if (json.nextToken() != null) {
                log.warning("trailing", "Something follows the end of the JSON; it is left out.", "");
            }
        } catch (JacksonException e) {
            throw failure(e);
        }
    }

    private IOException failure(JacksonException e) {
        if (e.getCause() instanceof IOException cause) {
            return cause;
        }
        TokenStreamLocation where = e.getLocation();
        if (where != null) {
            log.follow(new Place(where.getLineNr(), where.getColumnNr()));
        }
        String message = RecordingBuilder.cleaned(String.valueOf(e.getOriginalMessage()));
        if (e instanceof UnexpectedEndOfInputException || message.startsWith("Unexpected end-of-input")) {
            return new BadInput("truncated", "The file ends within the JSON.", "Was it copied whole?");
        }
        if (e instanceof StreamConstraintsException) {
            return new BadInput("json-limit", limitWords(message), "No track needs that.");
        }
        return new BadInput("malformed-json", "This is not valid JSON: " + message + ".", "");
    }

    /** The library's words name its own settings; ours the limit. */
    private static String limitWords(String message) {
        if (message.startsWith("Number")) {
            return "A number has over " + LONGEST_NUMBER + " characters.";
        }
        if (message.startsWith("Document nesting")) {
            return "It is nested too deep.";
        }
        if (message.startsWith("String")) {
            return "A text has over " + LONGEST_STRING + " characters.";
        }
        return message.startsWith("Name") ? "A name has over " + LONGEST_NAME + " characters." : message + ".";
    }

    /**
     * Goes to the next member of the object and to its value.
     *
     * @return its name; empty at the end of the object. A member without a name cannot be told from the end: it is passed over
     */
    String nextMember() {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (!name.isEmpty()) {
                return name;
            }
            json.skipChildren();
        }
        return "";
    }

    /** Goes to the next value of the array; false at its end. */
    boolean nextValue() {
        JsonToken token = json.nextToken();
        return token != null && token != JsonToken.END_ARRAY;
    }

    /** Passes over the value here, with all that is in it. */
    void skip() {
        json.skipChildren();
    }

    boolean isNumber() {
        return json.currentToken() != null && json.currentToken().isNumeric();
    }

    boolean isString() {
        return json.currentToken() == JsonToken.VALUE_STRING;
    }

    /** Whether the value here is true; any other is passed over. */
    boolean isTrue() {
        json.skipChildren();
        return json.currentToken() == JsonToken.VALUE_TRUE;
    }

    boolean isArray() {
        return json.currentToken() == JsonToken.START_ARRAY;
    }

    boolean isObject() {
        return json.currentToken() == JsonToken.START_OBJECT;
    }

    /** A number that is one: not a number for anything else, with a warning unless it is null. */
    double number(String what) {
        if (isNumber()) {
            double value = json.getDoubleValue();
            if (Double.isFinite(value)) {
                return value;
            }
        } else if (json.currentToken() == JsonToken.VALUE_NULL) {
            return Double.NaN;
        }
        log.warning("bad-number", "The " + what + " " + shown() + " is not a number.", "");
        json.skipChildren();
        return Double.NaN;
    }

    /** A number, or not a number for anything else, without a word. */
    double numberIfAny() {
        if (isNumber()) {
            double value = json.getDoubleValue();
            return Double.isFinite(value) ? value : Double.NaN;
        }
        json.skipChildren();
        return Double.NaN;
    }

    /** A string; empty for anything else. */
    String text() {
        if (isString()) {
            return json.getString();
        }
        json.skipChildren();
        return "";
    }

    private String shown() {
        JsonToken token = json.currentToken();
        return token == null || token.isStructStart() ? "(an array or object)" : ProblemLog.quote(json.getString());
    }

    @Override
    public int line() {
        return Math.max(0, json.currentTokenLocation().getLineNr());
    }

    @Override
    public int column() {
        return Math.max(0, json.currentTokenLocation().getColumnNr());
    }

    private record Place(int line, int column) implements Cursor {}
}
