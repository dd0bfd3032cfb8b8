package org.overflight.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The themes that come along: complete, legible, and told apart by every eye. */
class ThemeFilesTest {
    private static final List<String> ROLES = List.of("lead", "esc", "tank", "civ");
    private static final double LEAST_TEXT_CONTRAST = 4.5;
    private static final double LEAST_LINE_CONTRAST = 3;
    private static final double LEAST_ROLE_DIFFERENCE = 15;
    private static final double LEAST_TINT_DIFFERENCE = 8;
    private static final Set<Look> COUNTRIES = EnumSet.range(Look.COUNTRY_1, Look.COUNTRY_5);

    @ParameterizedTest
    @ValueSource(strings = {"paper", "night", "atlas"})
    void everyLookHasAnAppearance(String name) {
        Set<Look> missing =
                EnumSet.complementOf(EnumSet.copyOf(theme(name).appearances().keySet()));
        assertThat(missing).isEqualTo(name.equals("atlas") ? Set.of() : COUNTRIES);
        assertThat(theme(name).fontFamilies()).containsOnlyKeys("sans", "serif");
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "night", "atlas"})
    void textAndLinesStandOutFromWhatLiesBelow(String name) {
        assertThat(faintPairs(theme(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "night", "atlas"})
    void rolesAreToldApartByEveryEye(String name) {
        for (ColorScheme scheme : ColorScheme.values()) {
            for (ColorVision eye : ColorVision.values()) {
                assertThat(leastDifference(theme(name), scheme, eye))
                        .as("%s %s seen by %s", name, scheme, eye)
                        .isGreaterThanOrEqualTo(LEAST_ROLE_DIFFERENCE);
            }
        }
    }

    @Test
    void countriesAreToldFromTheirNeighboursAndThoseOfTheStoryFromAllOthers() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            assertThat(leastCountryDifference(theme("atlas"), scheme))
                    .as("%s", scheme)
                    .isGreaterThanOrEqualTo(4);
            for (ColorVision eye : ColorVision.values()) {
                assertThat(leastTintDifference(theme("atlas"), scheme, eye))
                        .as("%s seen by %s", scheme, eye)
                        .isGreaterThanOrEqualTo(LEAST_TINT_DIFFERENCE);
            }
        }
    }

    @Test
    void aRouteThatFadesIntoACountryWouldBeFound() {
        assertThat(faintPairs(with("atlas", Map.of("color.light.country-3", "#9c8fc0"))))
                .anyMatch(pair -> pair.startsWith("LIGHT: clab on country-3"))
                .anyMatch(pair -> pair.startsWith("LIGHT: tank on country-3"));
        Theme pale = with("atlas", Map.of("color.light.tint", "#f8dfc0"));
        assertThat(leastTintDifference(pale, ColorScheme.LIGHT, ColorVision.NORMAL))
                .isLessThan(LEAST_TINT_DIFFERENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "night", "atlas"})
    void noTextIsSmallerThanCanBeRead(String name) {
        theme(name).appearances().forEach((look, appearance) -> {
            if (appearance.sizePx() != null) {
                assertThat(appearance.sizePx()).as(look.cssName()).isGreaterThanOrEqualTo(9.5);
                assertThat(appearance.font()).as(look.cssName()).isNotNull();
            }
        });
    }

    @Test
    void aTankerInOchreAndAnAirlineInVioletWouldBeFound() {
        Theme firstTry = with("paper", Map.of("color.light.tank", "#8a6d1a", "color.light.civ", "#7b4fa3"));
        Theme faded = with("paper", Map.of("color.light.wlab", "#8ab0c2", "color.light.leadlt", "#e8a398"));

        double difference = leastDifference(firstTry, ColorScheme.LIGHT, ColorVision.DEUTAN);
        assertThat(difference).isLessThan(LEAST_ROLE_DIFFERENCE);
        assertThat(leastDifference(firstTry, ColorScheme.LIGHT, ColorVision.NORMAL))
                .as("looks fine to most")
                .isGreaterThan(LEAST_ROLE_DIFFERENCE);
        assertThat(faintPairs(faded)).hasSizeGreaterThan(2);
    }

    @Test
    void everyFaultOfAThemeIsToldAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> with("paper", Map.of("color.light.water", "blue", "font.sans", "x;}</style>", "a", "b")))
                .withMessageContaining("color.light.water: expected a colour")
                .withMessageContaining("font.sans: expected names of fonts")
                .withMessageContaining("a: expected color.");
    }

    @Test
    void differencesAgreeWithThePublishedTestData() {
        assertThat(ciede2000(50, 2.6772, -79.7751, 50, 0, -82.7485)).isCloseTo(2.0425, within(1e-4));
        assertThat(ciede2000(50, 2.49, -0.001, 50, -2.49, 0.0011)).isCloseTo(7.2195, within(1e-4));
        assertThat(ciede2000(50, 2.5, 0, 73, 25, -18)).isCloseTo(27.1492, within(1e-4));
        assertThat(ciede2000(2.0776, 0.0795, -1.135, 0.9033, -0.0636, -0.5514)).isCloseTo(0.9082, within(1e-4));
        assertThat(ColorVision.contrast("#ffffff", "#767676")).isCloseTo(4.54, within(0.005));
    }

    @Test
    void differencesOfThePaperThemeAreTheOnesOfItsDesign() {
        Theme paper = theme("paper");
        assertThat(leastDifference(paper, ColorScheme.LIGHT, ColorVision.NORMAL))
                .isCloseTo(21.0, within(0.1));
        assertThat(leastDifference(paper, ColorScheme.LIGHT, ColorVision.DEUTAN))
                .isCloseTo(24.1, within(0.1));
        assertThat(leastDifference(paper, ColorScheme.LIGHT, ColorVision.PROTAN))
                .isCloseTo(21.8, within(0.1));
        assertThat(leastDifference(paper, ColorScheme.LIGHT, ColorVision.TRITAN))
                .isCloseTo(17.9, within(0.1));
        assertThat(leastDifference(paper, ColorScheme.DARK, ColorVision.PROTAN)).isCloseTo(19.6, within(0.1));
        assertThat(leastDifference(paper, ColorScheme.PRINT, ColorVision.TRITAN))
                .isCloseTo(22.0, within(0.1));
    }

    private static List<String> faintPairs(Theme theme) {
        List<String> faint = new ArrayList<>();
        for (ColorScheme scheme : ColorScheme.values()) {
            List<String> countries = countryColors(theme);
            List<String> ground = new ArrayList<>(List.of("land", "water", "halo", "halow"));
            ground.addAll(countries);
            for (String below : ground) {
                for (String text : List.of("ink", "ink2", "wlab", "lead", "esc", "civ")) {
                    check(faint, theme, scheme, text, below, LEAST_TEXT_CONTRAST);
                }
                for (String line : List.of("lead", "leadlt", "esc", "tank", "civ", "ink")) {
                    check(faint, theme, scheme, line, below, LEAST_LINE_CONTRAST);
                }
            }
            countries.forEach(below -> check(faint, theme, scheme, "clab", below, LEAST_TEXT_CONTRAST));
            check(faint, theme, scheme, "clab", "land", LEAST_TEXT_CONTRAST);
            check(faint, theme, scheme, "esc", "tint", LEAST_LINE_CONTRAST);
            check(faint, theme, scheme, "clab", "tint", LEAST_TEXT_CONTRAST);
            check(faint, theme, scheme, "lead", "tint", LEAST_LINE_CONTRAST);
            for (String text : List.of("ink", "ink2", "ink3", "lead")) {
                check(faint, theme, scheme, text, "page", LEAST_TEXT_CONTRAST);
                check(faint, theme, scheme, text, "card", LEAST_TEXT_CONTRAST);
            }
        }
        return faint;
    }

    private static void check(
            List<String> faint, Theme theme, ColorScheme scheme, String above, String below, double least) {
        double contrast = ColorVision.contrast(theme.color(scheme, above), theme.color(scheme, below));
        if (contrast < least) {
            faint.add(String.format(Locale.ROOT, "%s: %s on %s %.2f", scheme, above, below, contrast));
        }
    }

    /** The tokens with which a theme fills countries. */
    private static List<String> countryColors(Theme theme) {
        return COUNTRIES.stream()
                .filter(theme::fills)
                .map(look -> theme.appearance(List.of(look)).fill())
                .toList();
    }

    private static double leastCountryDifference(Theme theme, ColorScheme scheme) {
        double least = Double.MAX_VALUE;
        for (String one : countryColors(theme)) {
            for (String other : countryColors(theme)) {
                if (!one.equals(other)) {
                    least = Math.min(
                            least, ColorVision.NORMAL.difference(theme.color(scheme, one), theme.color(scheme, other)));
                }
            }
        }
        return least;
    }

    private static double leastTintDifference(Theme theme, ColorScheme scheme, ColorVision eye) {
        String tint = theme.color(scheme, "tint");
        return countryColors(theme).stream()
                .mapToDouble(token -> eye.difference(tint, theme.color(scheme, token)))
                .min()
                .orElseThrow();
    }

    private static double leastDifference(Theme theme, ColorScheme scheme, ColorVision eye) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < ROLES.size(); i++) {
            for (int j = 0; j < i; j++) {
                String one = theme.color(scheme, ROLES.get(i));
                least = Math.min(least, eye.difference(one, theme.color(scheme, ROLES.get(j))));
            }
        }
        return least;
    }

    private static double ciede2000(double... lab) {
        return ColorVision.ciede2000(new double[] {lab[0], lab[1], lab[2]}, new double[] {lab[3], lab[4], lab[5]});
    }

    private static Theme theme(String name) {
        return with(name, Map.of());
    }

    private static Theme with(String name, Map<String, String> changes) {
        Properties file = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("templates", "themes", name + ".properties"))) {
            file.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Map<String, String> data = new HashMap<>();
        file.forEach((key, value) -> data.put((String) key, (String) value));
        data.putAll(changes);
        return Theme.parse(name, data);
    }
}
