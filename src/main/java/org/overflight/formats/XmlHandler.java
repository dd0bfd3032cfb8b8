package org.overflight.formats;

/** What a format does with the elements of an XML file. Names come without prefix. */
interface XmlHandler {
    /** An element begins; its attributes are asked of the source. */
    void start(String name, XmlSource xml) throws BadInput;

    /**
     * An element ends.
     *
     * @param text of it that stands behind its last child: all of it if it has none; cut if very long
     */
    void end(String name, String text, XmlSource xml) throws BadInput;

    /** Whether text of the element that is open now is to be given piece by piece, because there may be much. */
    default boolean takesPieces() {
        return false;
    }

    /** A piece of text. */
    default void piece(CharSequence text, XmlSource xml) throws BadInput {}
}
