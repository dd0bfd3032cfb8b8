package org.overflight.basemap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class JsonScannerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "countries-110m.json",
                "countries-50m.json",
                "countries-10m.json",
                "lakes-rivers-50m.json",
                "disputed-borders.geojson"
            })
    void readsEveryFileOfTheBasemapAsJacksonDoes(String name) throws IOException {
        byte[] bytes;
        try (InputStream in = BasemapFile.open("basemap/" + name)) {
            bytes = in.readAllBytes();
        }
        List<Object> expected = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token.isNumeric()) {
                    expected.add(json.getDoubleValue());
                } else if (token.isScalarValue() || token == JsonToken.PROPERTY_NAME) {
                    expected.add(json.getString());
                }
            }
        }
        List<Object> scanned = new ArrayList<>();
        addAll(new JsonScanner(bytes), scanned);
        assertThat(scanned).isEqualTo(expected);
    }

    private static void addAll(JsonScanner json, List<Object> values) {
        json.begin();
        while (json.hasNext()) {
            if (json.isAt('[') || json.isAt('{')) {
                addAll(json, values);
            } else if (json.isAt('"')) {
                values.add(json.text());
            } else {
                values.add(json.decimal());
            }
        }
    }

    @Test
    void skipsAnyValue() {
        JsonScanner json = scanner("{\"a\": {\"b]\": [1, \"}\", {}]}, \"c\": null, \"d\": [], \"e\": -17 }");
        json.begin();
        for (int i = 0; i < 3; i++) {
            json.text();
            json.skip();
        }
        assertThat(json.text()).isEqualTo("e");
        assertThat(json.integer()).isEqualTo(-17);
        assertThat(json.hasNext()).isFalse();
    }

    @Test
    void saysWhenAFileIsNotAsItShouldBe() {
        assertThatThrownBy(scanner("1")::begin).hasMessageContaining("byte 0");
        assertThatThrownBy(scanner("\"a\\n\"")::text).hasMessageContaining("byte 2");
        assertThatThrownBy(scanner(" x")::integer).hasMessageContaining("byte 1");
        JsonScanner pair = scanner("[1, 2, 3]");
        pair.begin();
        pair.integer();
        pair.integer();
        assertThatThrownBy(pair::end).isInstanceOf(IllegalStateException.class);
    }

    private static JsonScanner scanner(String text) {
        return new JsonScanner(text.getBytes(UTF_8));
    }
}
