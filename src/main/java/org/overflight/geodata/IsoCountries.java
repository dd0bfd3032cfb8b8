package org.overflight.geodata;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The country codes of ISO 3166-1, alpha-2, all officially assigned ones. */
final class IsoCountries {
    private static final Set<String> CODES =
            new TreeSet<>(List.of(("AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE"
                            + " BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW"
                            + " CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN"
                            + " GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM"
                            + " KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS"
                            + " MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW"
                            + " PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH"
                            + " TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW")
                    .split(" ")));

    /** What people write for a code, and would not find by its letters. */
    private static final Map<String, String> HABITS = Map.of("UK", "GB", "EL", "GR", "SUI", "CH", "GER", "DE");

    private IsoCountries() {}

    static Set<String> codes() {
        return new TreeSet<>(CODES);
    }

    /** Whether a code is one; one that is none is reported. */
    static boolean check(YamlNode.Scalar code, ProblemLog log) {
        if (CODES.contains(code.value())) {
            return true;
        }
        String upper = code.value().toUpperCase(Locale.ROOT);
        String meant = HABITS.getOrDefault(upper, CODES.contains(upper) ? upper : ofThreeLetters(upper));
        log.error(
                code.position(),
                "unknown-country",
                Quote.of(code.value()) + " is no country code of ISO 3166-1 alpha-2: two capital letters.",
                meant.isEmpty() ? "" : Quote.didYouMean(meant));
        return false;
    }

    /** The code of the country with this ISO 3166-1 alpha-3 code; empty if there is none. */
    private static String ofThreeLetters(String alpha3) {
        return CODES.stream()
                .filter(code -> new Locale.Builder()
                        .setRegion(code)
                        .build()
                        .getISO3Country()
                        .equals(alpha3))
                .findFirst()
                .orElse("");
    }
}
