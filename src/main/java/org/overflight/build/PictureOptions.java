package org.overflight.build;

import java.util.List;
import org.overflight.lettering.Lettering;
import org.overflight.scene.Theme;
import org.overflight.svg.SvgFile;

/**
 * Which pictures a build makes besides those that pages show, and how.
 *
 * @param papers names of the sizes of paper for which each mission gets a sheet to print: {@code a4}, {@code letter}
 * @param words how SVG files carry their words
 * @param cards the sizes of the cards for social media
 */
public record PictureOptions(List<String> papers, Letters words, Cards cards) {
    /** The pictures of pages alone. */
    public static final PictureOptions USUAL = new PictureOptions(List.of(), Letters.TEXT, Cards.USUAL);

    public PictureOptions {
        papers = List.copyOf(papers);
    }

    /** How stand-alone pictures are written. */
    SvgFile file(Theme theme) {
        SvgFile file = new SvgFile(theme);
        return words == Letters.OUTLINES ? file.withOutlines(Lettering.bundled()) : file;
    }

    /** How SVG files carry their words. */
    public enum Letters {
        /** As text, with the fonts of the theme and what comes near them. */
        TEXT,
        /** As shapes, which need no font and cannot be searched. */
        OUTLINES
    }

    /** The sizes of cards. */
    public enum Cards {
        /** 1200 by 630 pixels. */
        USUAL,
        /** That, and 2400 by 1260 pixels. */
        ALSO_DOUBLE
    }
}
