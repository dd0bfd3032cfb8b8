package org.overflight.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ThemeKeysTest {
    private static final Map<String, String> FITTING =
            Map.of("fill", "none", "stroke", "none", "dash", "none", "cap", "butt", "font", "SANS");

    @Test
    void everyNameIsOneThatAThemeTakes() {
        Map<String, String> data = ThemeKeys.of(List.of()).stream()
                .collect(Collectors.toMap(
                        key -> key, key -> FITTING.getOrDefault(key.substring(key.lastIndexOf('.') + 1), "1")));
        assertThat(data).hasSize(Look.values().length * ThemeKeys.PROPERTIES.size());
        assertThat(Theme.parse("all", data).appearances()).hasSize(Look.values().length);
    }
}
