package org.overflight.planted.svg;

/** Planted: a drawing that talks to the reader itself, and ends the program. */
final class Noisy {
    private Noisy() {}

    static void giveUp() {
        System.out.println("No room for the label");
        System.exit(1);
    }
}
