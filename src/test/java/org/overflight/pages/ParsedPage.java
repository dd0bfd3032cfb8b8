package org.overflight.pages;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a browser's parser sees it, which mends and reads on where XML would stop. */
public record ParsedPage(Document document) {
    /** Parses HTML. */
    public static ParsedPage of(String html) {
        try {
            return new ParsedPage(new HtmlDocumentBuilder(XmlViolationPolicy.ALTER_INFOSET)
                    .parse(new InputSource(new StringReader(html))));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Elements of a name in the order of the page; {@code *} for all. */
    public List<Element> elements(String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** Ids in the order of the page, with repetitions. */
    public List<String> ids() {
        return elements("*").stream()
                .filter(e -> e.hasAttribute("id"))
                .map(e -> e.getAttribute("id"))
                .toList();
    }

    /** All text of the body, that of styles and scripts left out. */
    public String words() {
        StringBuilder words = new StringBuilder();
        append(words, elements("body").get(0));
        return words.toString();
    }

    private static void append(StringBuilder words, Element element) {
        if (element.getTagName().matches("style|script")) {
            return;
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                append(words, child);
            } else {
                words.append(children.item(i).getTextContent());
            }
        }
    }
}
