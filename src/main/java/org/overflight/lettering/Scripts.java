package org.overflight.lettering;

/** What the script of a character asks for. */
final class Scripts {
    private Scripts() {}

    /** Whether it is a letter of a script that is written to the left. */
    static boolean runsLeftward(int character) {
        byte directionality = Character.getDirectionality(character);
        return directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Whether its width depends on its neighbours: Arabic letters join, marks sit on letters. */
    static boolean dependsOnNeighbours(int character) {
        return isMark(character) || Character.UnicodeScript.of(character) == Character.UnicodeScript.ARABIC;
    }

    /** Whether it sits on the letter before it and takes no room. */
    static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Whether it is seen at all: marks of direction, joiners and the like are not. */
    static boolean isVisible(int character) {
        return !Character.isISOControl(character)
                && Character.getType(character) != Character.FORMAT
                && !(character >= 0xFE00 && character <= 0xFE0F);
    }
}
