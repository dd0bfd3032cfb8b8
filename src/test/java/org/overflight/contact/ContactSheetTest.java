package org.overflight.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.overflight.cartography.SheetLayout;
import org.overflight.contact.ContactSheet.Drawn;
import org.overflight.model.Mission;

/** Draws the contact sheet. */
class ContactSheetTest {
    private static final Path OUT = Path.of("target", "contact-sheet");

    @Test
    void sizes() throws IOException {
        SheetLayout small = new SheetLayout("case", 240, 150, 0, 0, 90, java.util.Set.of());
        ContactSheet sheet = ContactSheet.of(Path.of("src/test/resources/good/hard-cases"));
        for (Mission mission : sheet.missions()) {
            System.out.println(mission.id() + " " + sheet.drawBare(mission, small).length() + " " + sheet.draw(mission, small).svg().length());
        }
    }

    @Test
    void everyCaseIsDrawn() throws IOException {
        List<Drawn> drawn = new ArrayList<>();
        for (Path project : List.of(Path.of("src/test/resources/good/hard-cases"), Path.of(""))) {
            ContactSheet sheet = ContactSheet.of(project);
            for (Mission mission : sheet.missions()) {
                drawn.add(sheet.draw(mission, SheetLayout.WIDE));
            }
        }
        Files.createDirectories(OUT);
        StringBuilder page = new StringBuilder(
                "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Contact sheet</title>\n"
                        + "<style>body{font:14px sans-serif;display:grid;grid-template-columns:repeat(auto-fill,minmax(480px,1fr));gap:16px}"
                        + "figure{margin:0}img{width:100%}</style>\n");
        for (Drawn each : drawn) {
            Files.writeString(OUT.resolve(each.id() + ".svg"), each.svg());
            page.append("<figure><img src=\"" + each.id() + ".svg\" alt=\"\"><figcaption><b>" + each.id() + "</b> "
                    + each.title() + "<br><small>" + each.credit() + "</small></figcaption></figure>\n");
        }
        Files.writeString(OUT.resolve("index.html"), page.append("</html>\n"));
        assertThat(drawn).hasSizeGreaterThan(60);
    }
}
