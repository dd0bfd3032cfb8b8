package org.overflight.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    @Test
    void eachWorkHasItsResult() {
        SideBySide works = new SideBySide();
        Supplier<Integer> number = works.add(() -> 7);
        Supplier<String> text = works.add(() -> "seven");
        works.run();
        assertThat(number.get()).isEqualTo(7);
        assertThat(text.get()).isEqualTo("seven");
    }

    @Test
    void worksMayHaveWorksOfTheirOwn() {
        SideBySide works = new SideBySide();
        List<Supplier<Integer>> sums = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int outer = i;
            sums.add(works.add(() -> {
                SideBySide inner = new SideBySide();
                List<Supplier<Integer>> parts = new ArrayList<>();
                for (int j = 0; j < 20; j++) {
                    int part = j;
                    parts.add(inner.add(() -> outer * part));
                }
                inner.run();
                return parts.stream().mapToInt(Supplier::get).sum();
            }));
        }
        works.run();
        assertThat(sums.stream().mapToInt(Supplier::get).sum()).isEqualTo(190 * 190);
    }

    @Test
    void whatAWorkThrowsIsThrown() {
        SideBySide works = new SideBySide();
        works.add(() -> 1);
        works.add(() -> {
            throw new IllegalStateException("a planted fault");
        });
        assertThatThrownBy(works::run)
                .isInstanceOf(IllegalStateException.class)
                .hasStackTraceContaining("a planted fault");
    }
}
