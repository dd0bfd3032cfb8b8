package org.overflight.geodata;

import java.text.Normalizer;
import java.util.Locale;
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

    /** An id made of a name: accents dropped, everything else than letters and digits a hyphen; the stand-in if nothing is left. */
    static String slug(String name, String standIn) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String hyphened = bare.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = hyphened.substring(0, Math.min(hyphened.length(), LONGEST - 4));
        String slug = cut.replaceAll("^-|-$", "");
        return slug.isEmpty() ? standIn : slug;
    }
}
