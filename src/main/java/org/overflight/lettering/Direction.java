package org.overflight.lettering;

/** The base direction of a line of text: where it begins, and where its punctuation goes. */
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    /** The direction of the first letter that has one; left to right if none has. */
    public static Direction of(String text) {
        return text.codePoints()
                .filter(character -> isStrong(Character.getDirectionality(character)))
                .mapToObj(character -> Scripts.runsLeftward(character) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT)
                .findFirst()
                .orElse(LEFT_TO_RIGHT);
    }

    private static boolean isStrong(byte directionality) {
        return directionality == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
