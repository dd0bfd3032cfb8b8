package org.overflight.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.overflight.model.LonLat;

class GazetteerTest {
    private static final String HEADER =
            "ident,type,name,latitude_deg,longitude_deg,elevation_ft,iso_country,municipality,"
                    + "icao_code,iata_code,gps_code,local_code\n";

    private final Gazetteer bundled = Gazetteer.bundled();

    /** Reference points as the states publish them (AIP, FAA), to a hundredth of a degree. */
    @ParameterizedTest
    @CsvSource({
        "KMIB, KMIB, 48.42, -101.36",
        "LLBG, LLBG, 32.01, 34.89",
        "TLV, LLBG, 32.01, 34.89",
        "JFK, KJFK, 40.64, -73.78",
        "EGLL, EGLL, 51.47, -0.46",
        "NZAA, NZAA, -37.01, 174.79",
        "LLEK, LLEK, 31.84, 34.82"
    })
    void bundledAirportsAreFoundByIcaoAndIata(String code, String icao, double latDeg, double lonDeg) {
        Airport airport = found(bundled, code);
        assertThat(airport.icao()).isEqualTo(icao);
        assertThat(airport.position().latDeg()).isCloseTo(latDeg, within(0.011));
        assertThat(airport.position().lonDeg()).isCloseTo(lonDeg, within(0.011));
    }

    @Test
    void elevationsAreInMetres() {
        assertThat(found(bundled, "KDEN").elevationM()).isCloseTo(5431 * 0.3048, within(5.0));
    }

    @Test
    void namibiaIsNotUnknown() {
        assertThat(found(bundled, "FYWH").countryIso()).isEqualTo("NA");
    }

    /** Their codes are read here by the places of their columns, not by the program's own reader. */
    @Test
    void everyIcaoAndIataCodeOfTheBundledTableIsTheAirportThatBearsIt() throws IOException {
        int icaoCodes = 0;
        int iataCodes = 0;
        for (String line : Files.readAllLines(Path.of("geodata/gazetteer/airports.csv"))) {
            List<String> fields = CsvReader.builder().ofCsvRecord(line).stream()
                    .findFirst()
                    .orElseThrow()
                    .getFields();
            if (fields.get(8).matches("[A-Z0-9]{4}")) {
                icaoCodes++;
                assertThat(found(bundled, fields.get(8)).ident()).as(line).isEqualTo(fields.get(0));
            }
            if (fields.get(9).matches("[A-Z0-9]{3}")) {
                iataCodes++;
                assertThat(found(bundled, fields.get(9)).ident()).as(line).isEqualTo(fields.get(0));
            }
        }
        assertThat(icaoCodes).isEqualTo(8_233);
        assertThat(iataCodes).isEqualTo(9_074);
    }

    /** Codes that are the identifier of another airport, in Mexico, the United States and the Marshall Islands. */
    @ParameterizedTest
    @CsvSource({"AMC, TD", "BDH, IR", "AIP, IN", "MTF, ET", "CVH, AR"})
    void anIataCodeIsNotTheIdentifierOfAFieldElsewhere(String iata, String countryIso) {
        assertThat(found(bundled, iata).countryIso()).isEqualTo(countryIso);
    }

    @Test
    void internationalCodesStandBeforeNationalOnesAndIdentifiers() {
        Gazetteer gazetteer = bundled.with(() -> HEADER
                + "I1,x,By icao,1,1,,IL,,QQQ1,,,\n"
                + "I2,x,By gps,2,2,,IL,,,,QQQ1,\n"
                + "QQQ1,x,By ident,3,3,,IL,,,,,\n"
                + "I5,x,By local,5,5,,IL,,,,,QQ3\n"
                + "I6,x,By iata,6,6,,IL,,,QQ3,,\n"
                + "QQ3,x,Also ident,7,7,,IL,,,,QQ3,\n");
        assertThat(found(gazetteer, "QQQ1").name()).isEqualTo("By icao");
        assertThat(found(gazetteer, "QQ3").name()).isEqualTo("By iata");
    }

    @Test
    void airportsWithACodeInTheSameRightAreCandidates() {
        Gazetteer gazetteer = bundled.with(() -> HEADER
                + "I1,x,By icao,1,1,,IL,,QQQ1,,,\n"
                + "I2,x,By iata,2,2,,IL,,,QQQ1,,\n"
                + "QQQ2,x,By ident,3,3,,IL,,,,QQQ2,\n"
                + "I4,x,By local,4,4,,IL,,,,,QQQ2\n"
                + "I5,x,One iata,5,5,,IL,,,QQ3,,\n"
                + "I6,x,Same iata,6,6,,IL,,,QQ3,,\n");
        assertThat(candidates(gazetteer, "QQQ1")).containsExactly("By icao", "By iata");
        assertThat(candidates(gazetteer, "QQQ2")).containsExactly("By local", "By ident");
        assertThat(candidates(gazetteer, "QQ3")).containsExactly("One iata", "Same iata");
    }

    @Test
    void theIdentifiersOfATableWithoutOtherCodesAreNotOverruled() {
        Gazetteer gazetteer =
                bundled.with(() -> "ident,name,latitude_deg,longitude_deg\nAMC,My base,1,1\nQQQ1,My field,2,2\n");
        assertThat(found(gazetteer, "QQQ1").name()).isEqualTo("My field");
        assertThat(candidates(gazetteer, "AMC")).containsExactly("My base", "Am Timan Airport");
    }

    @Test
    void oldTablesHaveTheirIcaoIndicatorsAmongTheCodesOfFlightPlanning() {
        Gazetteer gazetteer = bundled.with(() -> """
                ident,name,latitude_deg,longitude_deg,iata_code,gps_code
                I1,By gps,1,1,,QQQQ
                QQQQ,By ident,2,2,,
                I3,National,3,3,,00QQ
                """);
        assertThat(found(gazetteer, "QQQQ").name()).isEqualTo("By gps");
        assertThat(found(gazetteer, "QQQQ").icao()).isEqualTo("QQQQ");
        assertThat(found(gazetteer, "00QQ").icao()).isNull();
    }

    @Test
    void severalAirportsOfOneCodeAreCandidates() {
        Gazetteer gazetteer = bundled.with(() -> HEADER + "B,x,Second,2,2,,IL,,,,,QQQ1\nA,x,First,1,1,,IL,,,,,QQQ1\n");
        assertThat(candidates(gazetteer, "QQQ1")).containsExactly("First", "Second");
    }

    @Test
    void ofSeveralTheOnlyOneThatIsOpenIsTaken() {
        Gazetteer gazetteer =
                bundled.with(() -> HEADER + "A,closed,Old,1,1,,IL,,,,,QQQ1\nB,small_airport,New,2,2,,IL,,,,,QQQ1\n");
        assertThat(found(gazetteer, "QQQ1").name()).isEqualTo("New");
    }

    @Test
    void aClosedAirportIsFoundAsLongAsItIsTheOnlyOne() {
        Gazetteer gazetteer = bundled.with(() -> HEADER + "A,closed,Old,1,1,,IL,,,,,QQQ1\n");
        assertThat(found(gazetteer, "QQQ1").name()).isEqualTo("Old");
    }

    @Test
    void aProjectMendsARowByItsIdentifier() {
        Gazetteer gazetteer = bundled.with(() -> HEADER + "KMIB,x,Mended,48.5,-101.5,,US,,KMIB,MIB,,\n");
        assertThat(found(gazetteer, "KMIB").name()).isEqualTo("Mended");
        assertThat(found(gazetteer, "MIB").name()).isEqualTo("Mended");
        assertThat(found(gazetteer, "LLBG").name()).contains("Ben Gurion");
    }

    @Test
    void aMendedRowLosesTheCodesThatItNoLongerHas() {
        Gazetteer gazetteer = bundled.with(() -> HEADER + "KMIB,x,Mended,48.5,-101.5,,US,,KMIB,,,\n");
        assertThat(gazetteer.find("MIB")).isInstanceOf(Lookup.Unknown.class);
    }

    @Test
    void theIndexOfManySearchesFindsTheSameAsTheFirstFew() {
        List<String> codes =
                List.of("KMIB", "MIB", "LLBG", "TLV", "LLEK", "03N", "UTK", "07FA", "OCA", "KJFK", "nix", "Tel", "US");
        Gazetteer searched = Gazetteer.bundled();
        for (int i = 0; i < 20; i++) {
            searched.find("KDEN");
        }
        for (String code : codes) {
            assertThat(searched.find(code))
                    .as(code)
                    .isEqualTo(Gazetteer.bundled().find(code));
        }
    }

    @Test
    void theWholeFileOfOurAirportsIsRead() {
        String upstream =
                "\"id\",\"ident\",\"type\",\"name\",\"latitude_deg\",\"longitude_deg\",\"elevation_ft\",\"continent\","
                        + "\"iso_country\",\"iso_region\",\"municipality\",\"scheduled_service\",\"icao_code\",\"iata_code\",\"gps_code\","
                        + "\"local_code\",\"home_link\",\"wikipedia_link\",\"keywords\"\n"
                        + "6523,\"00A\",\"heliport\",\"Total RF, \"\"old\"\" Heliport\",40.070985,-74.933689,11,\"NA\",\"US\",\"US-PA\",\"Bensalem\","
                        + "\"no\",,,\"K00A\",\"00A\",\"https://www.penndot.pa.gov/\",,\n";
        Gazetteer gazetteer = bundled.with(() -> "\uFEFF" + upstream.replace("\n", "\r\n"));
        Airport airport = found(gazetteer, "K00A");
        assertThat(airport.name()).isEqualTo("Total RF, \"old\" Heliport");
        assertThat(airport.position()).isEqualTo(new LonLat(-74.933689, 40.070985));
        assertThat(airport.countryIso()).isEqualTo("US");
        assertThat(Gazetteer.missingColumns(upstream)).isEmpty();
    }

    @Test
    void aTableIsFetchedOnceAndOnlyIfACodeIsLookedUp() {
        AtomicInteger fetched = new AtomicInteger();
        Gazetteer gazetteer = bundled.with(() -> {
            fetched.incrementAndGet();
            return HEADER;
        });
        assertThat(fetched).hasValue(0);
        gazetteer.find("KMIB");
        gazetteer.find("LLBG");
        assertThat(fetched).hasValue(1);
    }

    @Test
    void linesThatAreNoGoodAreLeftOut() {
        Gazetteer gazetteer = bundled.with(() -> HEADER
                + "A,x,No position,,,,IL,,,,,QQQ1\n"
                + "B,x,Too far north,95,1,,IL,,,,,QQQ1\n"
                + "C,x,No number,1e3,1,,IL,,,,,QQQ1\n"
                + ",x,No identifier,1,1,,IL,,,,,QQQ1\n"
                + "D,x,\"Open quote,1,1,,IL,,,,,QQQ1\n"
                + "E,x,Short,QQQ1\n"
                + "F,x,Good,1,1,,IL,,,,,QQQ1");
        assertThat(found(gazetteer, "QQQ1").name()).isEqualTo("Good");
    }

    @Test
    void aPartOfAnotherWordIsNoCode() {
        Gazetteer gazetteer = bundled.with(() -> HEADER + "AQQQ1,x,QQQ1 Field,1,1,,IL,,,,,QQQ11\n");
        assertThat(gazetteer.find("QQQ1")).isInstanceOf(Lookup.Unknown.class);
    }

    @Test
    void aWrongLetterGetsSuggestions() {
        assertThat(suggestions("LLBQ")).extracting(Airport::code).contains("LLBG");
        assertThat(suggestions("kmib")).extracting(Airport::code).first().isEqualTo("KMIB");
    }

    @Test
    void aNameGetsSuggestionsAlsoWithTypingMistakes() {
        assertThat(suggestions("Ben Gurion")).extracting(Airport::code).contains("LLBG");
        assertThat(suggestions("Ben Guroin")).extracting(Airport::code).contains("LLBG");
        assertThat(suggestions("Reykjavik")).extracting(Airport::code).contains("BIRK");
    }

    private List<String> codes(String word) {
        return ((Lookup.Unknown) bundled.find(word))
                .suggestions().stream().map(Suggestion::code).toList();
    }

    @Test
    void aCodeThatIsLikeThatOfALargeAirportGetsThatOne() {
        assertThat(codes("JFX")).contains("JFK");
        assertThat(codes("EDBB")).first().isEqualTo("EDDB");
        assertThat(codes("KLXA")).as("two letters exchanged").first().isEqualTo("KLAX");
        assertThat(codes("LAXX")).as("one letter too many").contains("LAX");
        assertThat(codes("KJF")).as("one letter too few").contains("KJFK");
    }

    @Test
    void theCodeOfASuggestionIsTheOneThatIsLikeTheWord() {
        Lookup.Unknown unknown = (Lookup.Unknown) bundled.find("JFX");
        assertThat(unknown.suggestions())
                .extracting(Suggestion::toLine)
                .contains("JFK (John F Kennedy International Airport, US)");
    }

    @Test
    void aCityGetsItsLargeAirportsFirst() {
        assertThat(codes("PARIS")).startsWith("LFPG", "LFPO");
        assertThat(codes("London")).contains("EGLL");
        assertThat(codes("New York")).startsWith("KJFK", "KLGA");
        assertThat(suggestions("Moscow"))
                .hasSize(4)
                .allMatch(airport -> airport.municipality().equals("Moscow"));
    }

    @Test
    void nonsenseGetsNone() {
        assertThat(suggestions("qwrtzuiopxx")).isEmpty();
        assertThat(suggestions("")).isEmpty();
    }

    @Test
    void missingColumnsAreNamed() {
        assertThat(Gazetteer.missingColumns("code,name\nx,y\n"))
                .containsExactly("ident", "latitude_deg", "longitude_deg");
        assertThat(Gazetteer.missingColumns("")).hasSize(4);
    }

    private List<Airport> suggestions(String word) {
        return ((Lookup.Unknown) bundled.find(word))
                .suggestions().stream().map(Suggestion::airport).toList();
    }

    private static List<String> candidates(Gazetteer gazetteer, String code) {
        Lookup lookup = gazetteer.find(code);
        assertThat(lookup).isInstanceOf(Lookup.Ambiguous.class);
        return ((Lookup.Ambiguous) lookup)
                .candidates().stream().map(Airport::name).toList();
    }

    private static Airport found(Gazetteer gazetteer, String code) {
        Lookup lookup = gazetteer.find(code);
        assertThat(lookup).isInstanceOf(Lookup.Found.class);
        return ((Lookup.Found) lookup).airport();
    }
}
