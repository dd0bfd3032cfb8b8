package org.overflight.formats;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * An XML file as a run of elements. Document types are refused, so there are no entities to expand and nothing to fetch;
 * nothing else in XML makes a parser fetch, and what KML calls a link is not even read.
 *
 * <p>Prefixes are cut off instead of being resolved: files with an undeclared {@code gx:} are common.
 */
final class XmlSource implements Cursor {
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_ATTRIBUTE = 100_000;
    private static final int MOST_ATTRIBUTES = 100;
    private static final int MOST_NAMES = 2_000;
    private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";

    private final XMLStreamReader2 xml;
    private final XmlHandler handler;
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> names = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private int line = 1;
    private int column = 1;

    private XmlSource(XMLStreamReader2 xml, XmlHandler handler) {
        this.xml = xml;
        this.handler = handler;
    }

    /** Reads a file from its start to its end. */
    static void read(Body body, RecordingBuilder into, XmlHandler handler) throws IOException {
        try (Reader reader = new WordGuard(body.text(into))) {
            XmlSource source = new XmlSource(open(reader, into.limits()), handler);
            into.log().follow(source);
            source.readAll();
        } catch (XMLStreamException e) {
            throw new BadInput("malformed-xml", words(e), "");
        }
    }

    private static XMLStreamReader2 open(Reader reader, Limits limits) throws XMLStreamException {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, limits.maxDepth());
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, 1L);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return (XMLStreamReader2) factory.createXMLStreamReader(reader);
    }

    private void readAll() throws IOException {
        try {
            while (xml.hasNext()) {
                read(xml.next());
            }
        } catch (XMLStreamException e) {
            throw failure(e);
        } catch (WstxLazyException e) {
            if (e.getCause() instanceof XMLStreamException cause) {
                throw failure(cause);
            }
            throw e;
        }
    }

    private void read(int event) throws XMLStreamException, BadInput {
        switch (event) {
            case XMLEvent.START_ELEMENT -> start();
            case XMLEvent.END_ELEMENT -> end();
            case XMLEvent.CHARACTERS, XMLEvent.CDATA -> characters();
            case XMLEvent.DTD -> {
                moveTo(xml.getLocationInfo().getStartLocation());
                throw new BadInput(
                        "doctype",
                        "A DOCTYPE is refused: it could name entities and other files, and no track needs it.",
                        "Remove the <!DOCTYPE ...> declaration.");
            }
            case XMLEvent.ENTITY_REFERENCE -> {
                moveTo(xml.getLocationInfo().getStartLocation());
                throw new BadInput(
                        "entity",
                        "The entity " + ProblemLog.quote("&" + xml.getLocalName() + ";") + " is not known.",
                        "");
            }
            default -> {}
        }
    }

    private void start() throws BadInput {
        moveTo(xml.getLocationInfo().getStartLocation());
        refuseInclude();
        String name = localName(xml.getLocalName());
        text.setLength(0);
        remember(name);
        open.push(name);
        handler.start(name, this);
    }

    private void end() throws BadInput {
        handler.end(open.getFirst(), text.toString(), this);
        open.pop();
        text.setLength(0);
    }

    private void characters() throws XMLStreamException, BadInput {
        if (handler.takesPieces()) {
            moveTo(xml.getLocationInfo().getStartLocation());
            handler.piece(xml.getText(), this);
        } else if (text.length() < LONGEST_TEXT) {
            int more = Math.min(xml.getTextLength(), LONGEST_TEXT - text.length());
            text.append(xml.getTextCharacters(), xml.getTextStart(), more);
        }
    }

    private void refuseInclude() throws BadInput {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            remember(name);
            if (name.startsWith("xmlns") && XINCLUDE.equals(xml.getAttributeValue(i))) {
                throw new BadInput(
                        "xinclude", "XInclude is refused: nothing is fetched.", "Put the content in its place.");
            }
        }
    }

    /** The parser keeps every name it has met. */
    private void remember(String name) throws BadInput {
        if (names.add(name) && names.size() > MOST_NAMES) {
            throw new BadInput("too-many-names", "The XML has over " + MOST_NAMES + " different names.", "");
        }
    }

    /** The element that the current one is in; empty at the root. */
    String parent() {
        String current = open.pop();
        String parent = open.isEmpty() ? "" : open.getFirst();
        open.push(current);
        return parent;
    }

    /** Whether an element is open. */
    boolean isIn(String name) {
        return open.contains(name);
    }

    /** An attribute of the element that just began; null if it has none of that name. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (localName(xml.getAttributeLocalName(i)).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Sets the place for problems, where a handler knows it better. */
    void moveTo(int otherLine, int otherColumn) {
        line = otherLine;
        column = otherColumn;
    }

    private void moveTo(Location location) {
        moveTo(location.getLineNumber(), location.getColumnNumber());
    }

    @Override
    public int line() {
        return Math.max(0, line);
    }

    @Override
    public int column() {
        return Math.max(0, column);
    }

    private static String localName(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private IOException failure(XMLStreamException e) {
        if (e.getCause() instanceof IOException cause) {
            return cause;
        }
        if (e.getLocation() != null) {
            moveTo(e.getLocation());
        }
        if (e instanceof WstxEOFException) {
            String where = open.isEmpty() ? "before its root element" : "within <" + open.getFirst() + ">";
            return new BadInput("truncated", "The file ends " + where + ".", "Was it copied whole?");
        }
        return new BadInput("malformed-xml", words(e), "");
    }

    private static String words(XMLStreamException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        String first = message.lines().findFirst().orElse("").replaceFirst("^ParseError at .*", "");
        return "This is not well-formed XML" + (first.isBlank() ? "." : ": " + RecordingBuilder.cleaned(first) + ".");
    }
}
