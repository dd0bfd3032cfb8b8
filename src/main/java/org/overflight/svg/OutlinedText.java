package org.overflight.svg;

import java.util.ArrayList;
import java.util.List;
import org.overflight.lettering.MarkOutlines;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.Outline;
import org.overflight.scene.Scene;
import org.overflight.scene.Theme;

/** Turns the letters of a scene into shapes, for programs and printers that lack its fonts. */
record OutlinedText(Theme theme, MarkOutlines outlines) {
    /** The same scene without text. */
    Scene of(Scene scene) {
        return new Scene(
                scene.id(),
                scene.widthPx(),
                scene.heightPx(),
                scene.language(),
                scene.title(),
                scene.description(),
                marks(scene.marks()));
    }

    private List<Mark> marks(List<Mark> marks) {
        List<Mark> shapes = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Label label) {
                shapes.add(letters(outlines.label(label, theme.appearance(label.looks())), label.looks()));
            } else if (mark instanceof Mark.Symbol symbol && !symbol.number().isEmpty()) {
                List<Look> looks = List.of(Look.DISC_NUMBER);
                shapes.add(new Mark.Symbol(
                        symbol.kind(), symbol.at(), symbol.rotationDeg(), symbol.scale(), "", symbol.looks()));
                shapes.add(letters(outlines.number(symbol, theme.appearance(looks)), looks));
            } else if (mark instanceof Mark.Group group) {
                shapes.add(new Mark.Group(
                        group.key(), group.href(), group.title(), group.clip(), group.looks(), marks(group.marks())));
            } else {
                shapes.add(mark);
            }
        }
        return shapes;
    }

    private static Mark letters(Outline outline, List<Look> looks) {
        List<Look> all = new ArrayList<>(looks);
        all.add(Look.LETTERS);
        return new Mark.Shape(outline, all);
    }
}
