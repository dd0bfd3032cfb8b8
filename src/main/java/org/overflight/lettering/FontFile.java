package org.overflight.lettering;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType font: its metrics, in thousandths of the font size, and where its outlines are.
 *
 * <p>Reads in place; opening one costs nothing but the table directory.
 */
final class FontFile {
    /** Lengths are given in these parts of the font size. */
    static final double PER_EM = 1000;

    private final ByteBuffer bytes;
    private final Map<String, Integer> tables = new HashMap<>();
    private final CharacterMap characters;
    private final int unitsPerEm;
    private final int longMetrics;
    private final boolean longOffsets;

    /**
     * @param file the whole file
     * @throws IllegalArgumentException if a table is missing
     */
    FontFile(byte[] file) {
        bytes = ByteBuffer.wrap(file).asReadOnlyBuffer();
        for (int i = 0; i < unsigned(4); i++) {
            int entry = 12 + 16 * i;
            tables.put(tag(entry), bytes.getInt(entry + 8));
        }
        characters = CharacterMap.of(bytes, table("cmap"));
        unitsPerEm = unsigned(table("head") + 18);
        longOffsets = unsigned(table("head") + 50) == 1;
        longMetrics = unsigned(table("hhea") + 34);
    }

    /** The glyph of a character; 0 if the font has none. */
    int glyph(int character) {
        return characters.glyph(character);
    }

    /** Advance width of a glyph. */
    double advance(int glyph) {
        return scaled(unsigned(table("hmtx") + 4 * Math.min(glyph, longMetrics - 1)));
    }

    /** Highest point of a glyph's outline; 0 if it has none. */
    double top(int glyph) {
        return hasOutline(glyph) ? scaled(bytes.getShort(outline(glyph) + 8)) : 0;
    }

    /** Lowest point of a glyph's outline, negative below the baseline; 0 if it has none. */
    double bottom(int glyph) {
        return hasOutline(glyph) ? scaled(bytes.getShort(outline(glyph) + 4)) : 0;
    }

    /** Height of capital letters. */
    double capHeight() {
        return scaled(bytes.getShort(table("OS/2") + 88));
    }

    boolean hasOutline(int glyph) {
        return offset(glyph) < offset(glyph + 1);
    }

    /** Where the description of a glyph begins in {@link #bytes}. */
    int outline(int glyph) {
        return table("glyf") + offset(glyph);
    }

    /** The file; absolute reads only. */
    ByteBuffer bytes() {
        return bytes;
    }

    /** Font units in thousandths of the font size. */
    double scaled(int units) {
        return units * PER_EM / unitsPerEm;
    }

    private int offset(int glyph) {
        int loca = table("loca");
        return longOffsets ? bytes.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
    }

    private int table(String tag) {
        Integer start = tables.get(tag);
        if (start == null) {
            throw new IllegalArgumentException("the font has no table " + tag);
        }
        return start;
    }

    private int unsigned(int offset) {
        return Short.toUnsignedInt(bytes.getShort(offset));
    }

    private String tag(int offset) {
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            tag.append((char) bytes.get(offset + i));
        }
        return tag.toString();
    }
}
