package org.overflight.lettering;

import java.nio.ByteBuffer;

/** Characters to glyphs: the {@code cmap} table, formats 4 and 12. */
final class CharacterMap {
    private static final int SEGMENTS = 4;
    private static final int GROUPS = 12;
    private static final int COMMON = 0x180;

    private final ByteBuffer font;
    private final int start;
    private final int format;
    /** The glyphs of the first characters: nearly all that is ever looked up. */
    private final int[] common;

    private CharacterMap(ByteBuffer font, int start) {
        this.font = font;
        this.start = start;
        this.format = font.getShort(start);
        this.common = new int[format == SEGMENTS || format == GROUPS ? COMMON : 0];
        for (int character = 0; character < common.length; character++) {
            common[character] = search(character);
        }
    }

    /** The Unicode map of a font whose {@code cmap} table begins at the offset; the larger one if there are two. */
    static CharacterMap of(ByteBuffer font, int tableStart) {
        CharacterMap best = null;
        for (int i = 0; i < font.getShort(tableStart + 2); i++) {
            int record = tableStart + 4 + 8 * i;
            boolean unicode = font.getShort(record) == 0 || font.getShort(record) == 3;
            CharacterMap map = new CharacterMap(font, tableStart + font.getInt(record + 4));
            boolean readable = map.format == SEGMENTS || map.format == GROUPS;
            if (unicode && readable && (best == null || map.format > best.format)) {
                best = map;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("the font has no Unicode cmap of format 4 or 12");
        }
        return best;
    }

    /** The glyph of a character; 0 if the font has none. */
    int glyph(int character) {
        return character < common.length ? common[character] : search(character);
    }

    private int search(int character) {
        return format == GROUPS ? inGroups(character) : inSegments(character);
    }

    private int inGroups(int character) {
        for (int i = 0; i < font.getInt(start + 12); i++) {
            int group = start + 16 + 12 * i;
            if (character <= font.getInt(group + 4)) {
                int first = font.getInt(group);
                return character < first ? 0 : font.getInt(group + 8) + character - first;
            }
        }
        return 0;
    }

    private int inSegments(int character) {
        int doubleCount = unsigned(start + 6);
        int ends = start + 14;
        int starts = ends + doubleCount + 2;
        for (int i = 0; i < doubleCount && character <= 0xFFFF; i += 2) {
            if (character <= unsigned(ends + i)) {
                return unsigned(starts + i) > character ? 0 : inSegment(character, starts + i, doubleCount);
            }
        }
        return 0;
    }

    /** The glyph in the segment whose first character is at the offset; its delta and range follow one table later each. */
    private int inSegment(int character, int segment, int doubleCount) {
        int delta = unsigned(segment + doubleCount);
        int rangePlace = segment + 2 * doubleCount;
        int range = unsigned(rangePlace);
        if (range == 0) {
            return (character + delta) & 0xFFFF;
        }
        int glyph = unsigned(rangePlace + range + 2 * (character - unsigned(segment)));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private int unsigned(int offset) {
        return Short.toUnsignedInt(font.getShort(offset));
    }
}
