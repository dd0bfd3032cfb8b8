package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import org.overflight.cartography.MapSubject.FlightMark;
import org.overflight.model.TrackReceipt;
import org.overflight.model.TrackReceipt.Suspect;
import org.overflight.projection.SheetProjection;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/** Crosses where a recording has positions that no aircraft can have been at, as far as they lie on the map. */
record SuspectMarks(SheetProjection sheet) {
    private static final int MOST = 200;
    private static final double ARM_PX = 3.2;

    /** On the map of a stage. */
    static List<Mark> of(MapStage stage) {
        SuspectMarks drawing = new SuspectMarks(stage.sheet());
        List<Mark> marks = new ArrayList<>();
        for (FlightMark flight : stage.subject().flights()) {
            for (TrackReceipt receipt : flight.flight().tracks()) {
                receipt.suspects().stream().limit(MOST).forEach(suspect -> drawing.add(marks, suspect));
            }
        }
        return marks;
    }

    /** One for the key. */
    static Mark sample(PointPx at) {
        return new Mark.Shape(cross(at), List.of(Look.TIME_TICK));
    }

    private void add(List<Mark> marks, Suspect suspect) {
        sheet.point(suspect.fix().position())
                .filter(sheet.frame()::contains)
                .ifPresent(at -> marks.add(new Mark.Group(
                        "",
                        null,
                        "Left out as impossible: position " + suspect.number(),
                        null,
                        List.of(),
                        List.of(sample(at)))));
    }

    private static Outline cross(PointPx at) {
        return Outline.lines()
                .startPart()
                .add(at.xPx() - ARM_PX, at.yPx() - ARM_PX)
                .add(at.xPx() + ARM_PX, at.yPx() + ARM_PX)
                .startPart()
                .add(at.xPx() - ARM_PX, at.yPx() + ARM_PX)
                .add(at.xPx() + ARM_PX, at.yPx() - ARM_PX)
                .build();
    }
}
