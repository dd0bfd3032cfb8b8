package org.overflight.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTagsTest {
    @ParameterizedTest
    @CsvSource({
        "ar, true",
        "ar-EG, true",
        "HE, true",
        "fa-IR, true",
        "ar-Latn, false",
        "pa-Arab-PK, true",
        "pa, false",
        "en, false",
        "de-CH, false",
        "zh-Hant, false",
        "az-Latn, false"
    })
    void theDirectionIsThatOfTheScript(String tag, boolean rightToLeft) {
        assertThat(LanguageTags.isRightToLeft(tag)).isEqualTo(rightToLeft);
    }

    @ParameterizedTest
    @CsvSource({"en, true", "en-GB, true", "EN-us, true", "enm, false", "de, false"})
    void englishIsEnglishInEveryCountry(String tag, boolean english) {
        assertThat(LanguageTags.isEnglish(tag)).isEqualTo(english);
    }
}
