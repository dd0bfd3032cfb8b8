package org.overflight.svg;

import org.overflight.scene.Scene;
import org.overflight.scene.Theme;

/**
 * Writes a scene as SVG.
 *
 * <p>Text is text, and every label carries the width that it was placed with, so that a fallback font keeps its place. Ids
 * begin with the id of the scene. A group with a key has the class {@code k-<key>} and the attribute {@code data-key}.
 */
public final class SvgWriter {
    private SvgWriter() {}

    /**
     * An {@code svg} element for the inside of an HTML page that has the rules of {@link SvgStyle#css}.
     *
     * @throws IllegalArgumentException if an id, a key, a link or a coordinate cannot be written
     */
    public static String inline(Scene scene) {
        return new SceneElement(scene, "", DrawnSize.of(scene, null)).write();
    }

    /**
     * An SVG document that needs nothing else.
     *
     * @throws IllegalArgumentException if an id, a key, a link or a coordinate cannot be written
     */
    public static String standalone(Scene scene, Theme theme) {
        return new SvgFile(theme).of(scene);
    }
}
