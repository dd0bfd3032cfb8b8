package org.overflight.formats;

/** Where a parser is, for problems. */
interface Cursor {
    /** The whole file. */
    Cursor FILE = new Cursor() {
        @Override
        public int line() {
            return 0;
        }

        @Override
        public int column() {
            return 0;
        }
    };

    /** From 1; 0 if the whole file is meant. */
    int line();

    /** From 1; 0 if the whole line is meant. */
    int column();
}
