package org.overflight.basemap;

/** The three scales at which Natural Earth generalises the world. */
public enum Resolution {
    /** 1:110 million: the world on a page. */
    R110M("countries-110m.json"),
    /** 1:50 million: a continent. */
    R50M("countries-50m.json"),
    /** 1:10 million: a country. True to about 400 m at best. */
    R10M("countries-10m.json");

    private final String fileName;

    Resolution(String fileName) {
        this.fileName = fileName;
    }

    /** Name of its file in {@code geodata/basemap}. */
    String fileName() {
        return fileName;
    }

    /**
     * The coarsest resolution that still looks right.
     *
     * @param metresPerPx where the map's scale is largest
     */
    static Resolution forScale(double metresPerPx) {
        if (metresPerPx > 20_000) {
            return R110M;
        }
        return metresPerPx > 2_000 ? R50M : R10M;
    }
}
