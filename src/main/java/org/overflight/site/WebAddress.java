package org.overflight.site;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of other people's pages. */
final class WebAddress {
    /** What follows the scheme must have a host and nothing that ends or splits an address. */
    private static final Pattern LINKABLE =
            Pattern.compile("https?://[^\\s/?#\\p{Cntrl}\\\\][^\\s\\p{Cntrl}]*", Pattern.CASE_INSENSITIVE);

    private WebAddress() {}

    /** The address if it is one of the web that a link may lead to; empty for everything else, so for what would run. */
    static String linkable(@Nullable String url) {
        return url != null && LINKABLE.matcher(url).matches() ? url : "";
    }
}
