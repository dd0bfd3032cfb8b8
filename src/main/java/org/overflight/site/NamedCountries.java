package org.overflight.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.overflight.model.NamedCountry;
import org.overflight.model.Prose;
import org.overflight.site.view.FactView;
import org.overflight.site.view.GradeView;

/**
 * Why countries are tinted on the map, for missions that give reasons.
 *
 * @param names by ISO 3166-1 alpha-2 code
 */
record NamedCountries(List<NamedCountry> countries, Map<String, String> names) {
    /** A line for each reason, with the countries that share it; none if the author gives no reason. */
    List<FactView> facts(Citations citations) {
        Map<Prose, List<String>> byReason = new LinkedHashMap<>();
        for (NamedCountry country : countries) {
            String name = names.getOrDefault(country.isoAlpha2(), country.isoAlpha2());
            byReason.computeIfAbsent(country.reason(), r -> new ArrayList<>()).add(name);
        }
        List<FactView> facts = new ArrayList<>();
        byReason.forEach((reason, named) -> {
            if (!reason.isEmpty()) {
                facts.add(fact(reason, named, citations));
            }
        });
        return facts;
    }

    private static FactView fact(Prose reason, List<String> named, Citations citations) {
        String label = "Tinted on the map: " + String.join(", ", named);
        return new FactView(label, citations.prose(reason), "", new GradeView("", ""));
    }
}
