package org.overflight.formats;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Every parser on any bytes. Without JAZZER_FUZZ=1 the saved inputs beside it are read again; with it one method is fuzzed: {@code
 * JAZZER_FUZZ=1 mvn test -Dtest=RecordingFuzzTest#gpx}.
 */
class RecordingFuzzTest {
    @FuzzTest(maxDuration = "2m")
    void gpx(byte[] bytes) {
        FuzzedReading.as(new GpxFormat(), bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void kml(byte[] bytes) {
        FuzzedReading.as(new KmlFormat(), bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void kmz(byte[] bytes) {
        FuzzedReading.as(new KmzFormat(), bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void geoJson(byte[] bytes) {
        FuzzedReading.as(new GeoJsonFormat(), bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void readsb(byte[] bytes) {
        FuzzedReading.as(new ReadsbTraceFormat(), bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void openSkyStates(byte[] bytes) {
        FuzzedReading.as(new OpenSkyStatesFormat(), bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void openSkyTrack(byte[] bytes) {
        FuzzedReading.as(new OpenSkyTrackFormat(), bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void openSkyTable(byte[] bytes) {
        FuzzedReading.as(new OpenSkyTableFormat(), bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void flightRadarTable(byte[] bytes) {
        FuzzedReading.as(new FlightRadarTableFormat(), bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void plainTable(byte[] bytes) {
        FuzzedReading.as(new PlainTableFormat(), bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void igc(byte[] bytes) {
        FuzzedReading.as(new IgcFormat(), bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void openAir(byte[] bytes) {
        FuzzedReading.as(new OpenAirFormat(), bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void anything(byte[] bytes) {
        FuzzedReading.check(RecordingReader.read("fuzzed", bytes, Limits.DEFAULT));
    }
}
