package org.overflight.geodata;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.overflight.model.TextPosition;

/**
 * What an id may be. Ids become names of files and parts of web addresses, on every system: so nothing but lower-case ASCII
 * letters, digits and hyphens, which leaves no room for separators, look-alikes or differences of case alone, and none of the
 * names that Windows keeps for devices.
 */
final class IdRules {
    static final int LONGEST = 64;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");
    /** Latin letters that Unicode does not take apart. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry(0xD8, "O"),
            Map.entry(0xF8, "o"),
            Map.entry(0xC6, "Ae"),
            Map.entry(0xE6, "ae"),
            Map.entry(0x152, "Oe"),
            Map.entry(0x153, "oe"),
            Map.entry(0xDF, "ss"),
            Map.entry(0xD0, "D"),
            Map.entry(0xF0, "d"),
            Map.entry(0x110, "D"),
            Map.entry(0x111, "d"),
            Map.entry(0xDE, "Th"),
            Map.entry(0xFE, "th"),
            Map.entry(0x141, "L"),
            Map.entry(0x142, "l"),
            Map.entry(0x131, "i"));
    /** Names of the site's own pages. */
    private static final Set<String> PAGES = Set.of("index");

    private IdRules() {}

    static boolean isWellFormed(String id) {
        return id.length() <= LONGEST && FORM.matcher(id).matches();
    }

    /** Reports an id that the schema lets through and no file system or site should get. */
    static void refuseReserved(String id, TextPosition where, ProblemLog log) {
        if (DEVICE.matcher(id).matches()) {
            log.error(
                    where,
                    "reserved-id",
                    Quote.of(id) + " is the name of a device on Windows, where no file can have it.",
                    "Choose another id.");
        } else if (PAGES.contains(id)) {
            log.error(where, "reserved-id", Quote.of(id) + " is the name of a page of the site.", "Choose another id.");
        }
    }

    /** The id that a malformed one was probably meant to be; empty if its letters are of another script. */
    static String mended(String id) {
        boolean foreign = bare(id).codePoints().anyMatch(c -> c > 0x7F && Character.isLetter(c));
        return foreign ? "" : slug(id, "");
    }

    /** What to do with a file whose name cannot be an id. */
    static String renamed(String name) {
        String mended = mended(name);
        return mended.isEmpty() ? "Rename it." : "Rename it, for example to " + mended + ".";
    }

    /** An id made of a name: accents dropped, everything else than letters and digits a hyphen; the stand-in if nothing is left. */
    static String slug(String name, String standIn) {
        String hyphened = bare(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = hyphened.substring(0, Math.min(hyphened.length(), LONGEST - 4));
        String slug = cut.replaceAll("^-|-$", "");
        return slug.isEmpty() ? standIn : slug;
    }

    /** Latin letters without their marks. */
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> bare.append(LETTERS.getOrDefault(c, Character.toString(c))));
        return bare.toString();
    }
}
