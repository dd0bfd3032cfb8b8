/**
 * The command line: words and exit codes. Arguments go in; text on the console and a process's exit code come out. Nothing is computed
 * here, and no other package knows of Picocli or of the console.
 */
@NullMarked
package org.overflight.cli;

import org.jspecify.annotations.NullMarked;
