package org.overflight.scene;

/**
 * What colours look like: WCAG 2 contrast, the simulation of colour-blindness by Machado, Oliveira and Fernandes (2009) at
 * severity 1, and the colour difference CIEDE2000 (Sharma, Wu and Dalal 2005).
 */
enum ColorVision {
    NORMAL,
    PROTAN,
    DEUTAN,
    TRITAN;

    private static final double POWER_25_7 = 6103515625.0;

    /** Row by row, of linear RGB. */
    private double[] matrix() {
        return switch (this) {
            case NORMAL -> new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1};
            case PROTAN ->
                new double[] {
                    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998
                };
            case DEUTAN ->
                new double[] {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881
                };
            case TRITAN ->
                new double[] {
                    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900
                };
        };
    }

    /** Contrast of two colours, 1 to 21. */
    static double contrast(String one, String other) {
        double a = luminance(linear(one));
        double b = luminance(linear(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The difference that such an eye sees between two colours, CIEDE2000. */
    double difference(String one, String other) {
        return ciede2000(lab(seen(linear(one))), lab(seen(linear(other))));
    }

    private double[] seen(double[] rgb) {
        double[] matrix = matrix();
        double[] result = new double[3];
        for (int i = 0; i < 3; i++) {
            double value = matrix[3 * i] * rgb[0] + matrix[3 * i + 1] * rgb[1] + matrix[3 * i + 2] * rgb[2];
            result[i] = Math.min(1, Math.max(0, value));
        }
        return result;
    }

    private static double[] linear(String hex) {
        double[] rgb = new double[3];
        for (int i = 0; i < 3; i++) {
            double value = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            rgb[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        return rgb;
    }

    private static double luminance(double[] rgb) {
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] lab(double[] rgb) {
        double x = f((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
        double y = f(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
        double z = f((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    /** CIEDE2000 of two colours in L*a*b*, by the formulas of Sharma, Wu and Dalal. */
    static double ciede2000(double[] one, double[] other) {
        double meanC7 = Math.pow((Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2, 7);
        double g = 0.5 * (1 - Math.sqrt(meanC7 / (meanC7 + POWER_25_7)));
        double a1 = (1 + g) * one[1];
        double a2 = (1 + g) * other[1];
        double c1 = Math.hypot(a1, one[2]);
        double c2 = Math.hypot(a2, other[2]);
        double h1 = hueDeg(a1, one[2]);
        double h2 = hueDeg(a2, other[2]);

        double dh = c1 * c2 == 0 ? 0 : h2 - h1;
        dh += dh > 180 ? -360 : dh < -180 ? 360 : 0;
        double meanH = h1 + h2;
        if (c1 * c2 != 0) {
            meanH = Math.abs(h1 - h2) <= 180 ? meanH / 2 : meanH < 360 ? (meanH + 360) / 2 : (meanH - 360) / 2;
        }
        double meanL = (one[0] + other[0]) / 2;
        double meanC = (c1 + c2) / 2;
        double t = 1
                - 0.17 * cosDeg(meanH - 30)
                + 0.24 * cosDeg(2 * meanH)
                + 0.32 * cosDeg(3 * meanH + 6)
                - 0.20 * cosDeg(4 * meanH - 63);
        double l50 = (meanL - 50) * (meanL - 50);
        double sl = 1 + 0.015 * l50 / Math.sqrt(20 + l50);
        double sc = 1 + 0.045 * meanC;
        double sh = 1 + 0.015 * meanC * t;
        double c7 = Math.pow(meanC, 7);
        double turn = 30 * Math.exp(-Math.pow((meanH - 275) / 25, 2));
        double rt = -Math.sin(Math.toRadians(2 * turn)) * 2 * Math.sqrt(c7 / (c7 + POWER_25_7));
        double l = (other[0] - one[0]) / sl;
        double c = (c2 - c1) / sc;
        double h = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(dh / 2)) / sh;
        return Math.sqrt(l * l + c * c + h * h + rt * c * h);
    }

    private static double hueDeg(double a, double b) {
        double hue = a == 0 && b == 0 ? 0 : Math.toDegrees(Math.atan2(b, a));
        return hue < 0 ? hue + 360 : hue;
    }

    private static double cosDeg(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
