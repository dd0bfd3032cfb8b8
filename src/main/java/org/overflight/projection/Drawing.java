package org.overflight.projection;

import org.overflight.scene.Outline;

/** The stages behind the cut: project, bend, clip, thin. */
final class Drawing {
    private final Plan plan;
    private final FrameClip clip;
    private final PixelRun run = new PixelRun();

    Drawing(Plan plan) {
        this.plan = plan;
        clip = new FrameClip(plan.frame().grown(SheetProjection.CLIP_MARGIN_PX));
    }

    Outline draw(CutParts parts) {
        Bending bending = new Bending(plan, parts);
        if (!parts.isClosed()) {
            return drawLines(parts, bending);
        }
        Outline.Builder rings = Outline.rings();
        for (int part = 0; part < parts.partCount(); part++) {
            bendRing(parts, part, bending);
            clip.addRing(run, rings);
        }
        return rings.build();
    }

    /** Draws rings as lines that return to their starts. */
    Outline drawAsLines(CutParts rings) {
        Bending bending = new Bending(plan, rings);
        Outline.Builder lines = Outline.lines();
        for (int part = 0; part < rings.partCount(); part++) {
            bendRing(rings, part, bending);
            bending.addPosition(rings.start(part), run);
            clip.addLine(run, lines);
        }
        return lines.build();
    }

    private Outline drawLines(CutParts parts, Bending bending) {
        Outline.Builder lines = Outline.lines();
        for (int part = 0; part < parts.partCount(); part++) {
            bendLine(parts, part, bending);
            clip.addLine(run, lines);
        }
        return lines.build();
    }

    private void bendLine(CutParts parts, int part, Bending bending) {
        run.clear();
        int last = parts.end(part) - 1;
        for (int i = parts.start(part); i < last; i++) {
            bending.addPosition(i, run);
            bending.addBetween(i, i + 1, run);
        }
        bending.addPosition(last, run);
    }

    private void bendRing(CutParts parts, int part, Bending bending) {
        run.clear();
        int last = parts.end(part) - 1;
        for (int i = parts.start(part); i <= last; i++) {
            bending.addPosition(i, run);
            bending.addBetween(i, i < last ? i + 1 : parts.start(part), run);
        }
    }
}
