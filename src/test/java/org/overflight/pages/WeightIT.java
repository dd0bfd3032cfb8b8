package org.overflight.pages;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a reader has to fetch. */
class WeightIT {
    /** A page with its maps inline, as servers send it. */
    private static final int HEAVIEST_PAGE_BYTES = 100_000;

    private static final int HEAVIEST_STYLE_BYTES = 10_000;
    private static final long HEAVIEST_SITE_BYTES = 12_000_000;

    @Test
    void noPageWeighsMoreThanAHundredKilobytes() throws IOException {
        SiteTree site = BuiltSite.tree();
        Map<String, Integer> bytes = new LinkedHashMap<>();
        for (String path : site.pages()) {
            bytes.put(path, gzipped(site.bytes(path)));
        }
        System.out.println("bytes, gzipped:" + figures(site, bytes));
        assertThat(bytes)
                .isNotEmpty()
                .allSatisfy((path, weight) -> assertThat(weight).as(path).isLessThan(HEAVIEST_PAGE_BYTES));
    }

    @Test
    void theStyleSheetIsLight() throws IOException {
        assertThat(gzipped(BuiltSite.tree().bytes("style.css"))).isLessThan(HEAVIEST_STYLE_BYTES);
    }

    @Test
    void theWholeSiteStaysSmallEnoughToBeKeptBesideItsSources() throws IOException {
        assertThat(BuiltSite.tree().files().values().stream()
                        .mapToLong(b -> b.length)
                        .sum())
                .isPositive()
                .isLessThan(HEAVIEST_SITE_BYTES);
    }

    /** A line for each page, the heaviest first. */
    private static String figures(SiteTree site, Map<String, Integer> gzipped) {
        return gzipped.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> String.format("%n%8d %8d  %s", site.bytes(e.getKey()).length, e.getValue(), e.getKey()))
                .collect(joining());
    }

    private static int gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.size();
    }
}
