package org.overflight.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What leads nowhere in a site: links, anchors, pictures, names that parts of a page call each other by; and ids given twice. */
public final class LinkFaults {
    private static final List<String> LINKS = List.of("href", "src", "xlink:href", "poster", "action", "data");
    private static final List<String> NAMES =
            List.of("aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "for", "headers", "list");
    private static final Pattern STYLE_LINK = Pattern.compile("url\\(\\s*['\"]?([^'\")]*)['\"]?\\s*\\)");
    /** Other people's pages, and the empty picture that keeps browsers from asking for an icon. */
    private static final Pattern ELSEWHERE = Pattern.compile("https?://.+|data:,");

    private final SiteTree site;
    private final Map<String, Set<String>> idsByPage = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private LinkFaults(SiteTree site) {
        this.site = site;
    }

    /** A line each. */
    public static List<String> in(SiteTree site) {
        LinkFaults faults = new LinkFaults(site);
        Map<String, ParsedPage> pages = new HashMap<>();
        for (String path : site.pages()) {
            ParsedPage page = ParsedPage.of(site.text(path));
            pages.put(path, page);
            faults.collectIds(path, page);
        }
        site.pages().forEach(path -> faults.check(path, pages.get(path)));
        site.paths(".css").forEach(path -> faults.styleLinks(path, site.text(path)));
        return faults.faults;
    }

    private void collectIds(String path, ParsedPage page) {
        Set<String> ids = new HashSet<>();
        for (String id : page.ids()) {
            if (!ids.add(id)) {
                faults.add(path + ": id given twice: " + id);
            }
        }
        idsByPage.put(path, ids);
    }

    private void check(String path, ParsedPage page) {
        for (Element element : page.elements("*")) {
            LINKS.stream().filter(element::hasAttribute).forEach(a -> link(path, element.getAttribute(a)));
            NAMES.stream().filter(element::hasAttribute).forEach(a -> names(path, a, element.getAttribute(a)));
            for (String attribute : List.of("style", "clip-path", "fill", "mask")) {
                styleLinks(path, element.getAttribute(attribute));
            }
            if (element.getTagName().equals("style")) {
                styleLinks(path, element.getTextContent());
            }
        }
    }

    private void names(String path, String attribute, String ids) {
        for (String id : ids.strip().split("\\s+", -1)) {
            if (!idsByPage.getOrDefault(path, Set.of()).contains(id)) {
                faults.add(path + ": " + attribute + " names no id: " + id);
            }
        }
    }

    private void styleLinks(String path, String css) {
        Matcher matcher = STYLE_LINK.matcher(css);
        while (matcher.find()) {
            link(path, matcher.group(1));
        }
    }

    private void link(String path, String href) {
        if (ELSEWHERE.matcher(href).matches()) {
            return;
        }
        URI base = URI.create("site:/" + path);
        URI target;
        try {
            target = base.resolve(href.isEmpty() ? base.toString() : href);
        } catch (IllegalArgumentException e) {
            faults.add(path + ": no address: " + href);
            return;
        }
        if (!"site".equals(target.getScheme())
                || target.getPath() == null
                || target.getPath().startsWith("/..")) {
            faults.add(path + ": leads out of the site: " + href);
            return;
        }
        String file = target.getPath().substring(1);
        if (!site.has(file)) {
            faults.add(path + ": leads to no file: " + href);
        } else if (target.getFragment() != null && !idsOf(file).contains(target.getFragment())) {
            faults.add(path + ": leads to no anchor: " + href);
        }
    }

    private Set<String> idsOf(String file) {
        return idsByPage.getOrDefault(file, Set.of());
    }
}
