package org.overflight.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What pages must know of a language by its tag (BCP 47). */
final class LanguageTags {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Map<String, Boolean> RIGHT_TO_LEFT_BY_SCRIPT = Map.of(
            "adlm", true, "arab", true, "hebr", true, "latn", false, "cyrl", false, "nkoo", true, "syrc", true, "thaa",
            true);

    private LanguageTags() {}

    /** Whether its letters run from right to left: by its script if the tag names one, otherwise by the usual one. */
    static boolean isRightToLeft(String tag) {
        List<String> parts = parts(tag);
        Boolean byScript = parts.size() < 2 ? null : RIGHT_TO_LEFT_BY_SCRIPT.get(parts.get(1));
        return byScript != null ? byScript : RIGHT_TO_LEFT.contains(parts.get(0));
    }

    /** Whether it is the language of the frame of pages, of whatever country. */
    static boolean isEnglish(String tag) {
        return parts(tag).get(0).equals("en");
    }

    private static List<String> parts(String tag) {
        return List.of(tag.toLowerCase(Locale.ROOT).split("-", -1));
    }
}
