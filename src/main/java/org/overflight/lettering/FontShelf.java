package org.overflight.lettering;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.overflight.scene.FontFace;

/** The fonts that come along, each read when it is first needed. */
final class FontShelf {
    private static final String FOLDER = "/overflight/templates/fonts/outlines/";

    private static final Map<FontFace, List<String>> NAMES =
            Arrays.stream(FontFace.values()).collect(Collectors.toUnmodifiableMap(face -> face, FontShelf::names));

    private final Map<String, FontFile> fonts = new ConcurrentHashMap<>();

    /** Names of the fonts of a face: its own first, then the ones that stand in for characters it lacks. */
    private static List<String> names(FontFace face) {
        String weight = face.weight() > 500 ? "SemiBold" : "Regular";
        List<String> sans =
                List.of("IBMPlexSans-" + weight, "IBMPlexSansHebrew-" + weight, "IBMPlexSansArabic-" + weight);
        if (face.family().equals("sans")) {
            return sans;
        }
        String serif = "SourceSerif4-" + (face.italic() ? "Italic" : weight);
        return List.of(serif, sans.get(0), sans.get(1), sans.get(2));
    }

    /** The first font of a face that has the character; the face's own if none has. */
    String nameFor(int character, FontFace face) {
        List<String> names = NAMES.getOrDefault(face, List.of());
        for (String name : names) {
            if (font(name).glyph(character) != 0) {
                return name;
            }
        }
        return names.get(0);
    }

    FontFile font(String name) {
        return fonts.computeIfAbsent(name, n -> new FontFile(bytes(n)));
    }

    /**
     * The file of a font.
     *
     * @throws IllegalStateException if it is not in the jar
     */
    static byte[] bytes(String name) {
        String path = FOLDER + name + ".ttf";
        try (InputStream in = FontShelf.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its font " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the font " + path + " cannot be read", e);
        }
    }
}
