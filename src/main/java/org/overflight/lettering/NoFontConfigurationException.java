package org.overflight.lettering;

/** The JDK cannot shape letters on this system; the message says in one line what is missing. */
public final class NoFontConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoFontConfigurationException(Throwable cause) {
        super(
                "Arabic and pointed letters are shaped by the JDK, which needs the system's libfontconfig and libfreetype:"
                        + " install them and build again. The JDK says: " + cause.getMessage(),
                cause);
    }
}
