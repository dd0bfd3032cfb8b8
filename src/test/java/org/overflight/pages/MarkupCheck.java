package org.overflight.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker over files of a site. Keeps one set of schemas; errors and warnings are kept apart, a line each. */
final class MarkupCheck implements ErrorHandler {
    /** HTML with SVG inside; of the schemas that travel in the checker's jar. */
    static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    /** SVG on its own. */
    static final String SVG = "http://s.validator.nu/svg-xhtml5-rdf-mathml.rnc";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
    private final List<String> errors = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private String path = "";
    private int opened;

    MarkupCheck(String schema) throws Exception {
        validator.setUpMainSchema(schema, this);
        validator.setUpValidatorAndParsers(this, false, false);
    }

    void html(String where, byte[] bytes) throws IOException, SAXException {
        validator.checkHtmlInputSource(open(where, bytes));
    }

    void css(String where, byte[] bytes) throws IOException, SAXException {
        validator.checkCssInputSource(open(where, bytes));
    }

    void svg(String where, byte[] bytes) throws IOException, SAXException {
        validator.checkXmlInputSource(open(where, bytes));
    }

    private InputSource open(String where, byte[] bytes) {
        path = where;
        opened++;
        InputSource source = new InputSource(new ByteArrayInputStream(bytes));
        source.setEncoding("UTF-8");
        source.setSystemId("site:/" + where);
        return source;
    }

    int opened() {
        return opened;
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    @Override
    public void warning(SAXParseException fault) {
        warnings.add(line(fault));
    }

    @Override
    public void error(SAXParseException fault) {
        errors.add(line(fault));
    }

    @Override
    public void fatalError(SAXParseException fault) {
        errors.add(line(fault));
    }

    private String line(SAXParseException fault) {
        return path + ":" + fault.getLineNumber() + ":" + fault.getColumnNumber() + ": " + fault.getMessage();
    }
}
