package kz.dalel.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private static final long UNTOLD = -1;

    @Test
    void numbers_from_one_to_four_are_not_told() {
        assertThat(Suppression.alone(Count.exactly(0))).isEqualTo(Count.exactly(0));
        for (int small = 1; small < 5; small++)
            assertThat(Suppression.alone(Count.exactly(small))).isEqualTo(Count.UNTOLD);
        assertThat(Suppression.alone(Count.exactly(5))).isEqualTo(Count.exactly(5));
        assertThat(Suppression.alone(Count.upToMost(Count.MOST + 1)))
                .isEqualTo(new Count(Count.MOST, Count.Exactness.MORE_THAN));
    }

    @Test
    void a_table_without_small_numbers_is_told_whole() {
        assertThat(told(0, 5, 12, 400)).containsExactly(0L, 5L, 12L, 400L);
    }

    @Test
    void one_small_number_takes_the_next_smallest_with_it_or_it_would_follow_from_the_sum() {
        assertThat(told(40, 3, 0, 12)).containsExactly(40L, UNTOLD, 0L, UNTOLD);
    }

    @Test
    void two_small_numbers_that_together_are_small_take_a_third_with_them() {
        assertThat(told(1, 3, 9, 80)).containsExactly(UNTOLD, UNTOLD, UNTOLD, 80L);
        assertThat(told(2, 3, 9, 80)).containsExactly(UNTOLD, UNTOLD, 9L, 80L);
    }

    @Test
    void a_part_is_not_told_where_it_or_the_rest_is_small() {
        Count whole = Count.exactly(20);
        assertThat(Suppression.part(whole, Count.exactly(10))).isEqualTo(Count.exactly(10));
        assertThat(Suppression.part(whole, Count.exactly(20))).isEqualTo(Count.exactly(20));
        assertThat(Suppression.part(whole, Count.exactly(0))).isEqualTo(Count.exactly(0));
        assertThat(Suppression.part(whole, Count.exactly(4))).isEqualTo(Count.UNTOLD);
        assertThat(Suppression.part(whole, Count.exactly(17))).isEqualTo(Count.UNTOLD);
        assertThat(Suppression.part(Count.UNTOLD, Count.exactly(10))).isEqualTo(Count.UNTOLD);
    }

    @Test
    void a_sum_is_untold_where_a_part_is() {
        assertThat(Count.exactly(7).plus(Count.exactly(5))).isEqualTo(Count.exactly(12));
        assertThat(Count.exactly(7).plus(Count.UNTOLD)).isEqualTo(Count.UNTOLD);
        assertThat(Count.exactly(7).plus(Count.upToMost(Count.MOST + 1)).is()).isEqualTo(Count.Exactness.MORE_THAN);
    }

    private static List<Long> told(long... numbers) {
        record Line(int place, Count count) {}
        List<Line> lines = Arrays.stream(numbers)
                .mapToObj(number -> new Line(Long.hashCode(number), Count.exactly(number)))
                .toList();
        return Suppression.table(lines, Line::count, (line, count) -> new Line(line.place(), count)).stream()
                .map(line -> Count.UNTOLD.equals(line.count())
                        ? UNTOLD
                        : line.count().cases())
                .toList();
    }
}
