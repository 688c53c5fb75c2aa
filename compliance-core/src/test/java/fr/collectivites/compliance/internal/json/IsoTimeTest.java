package fr.collectivites.compliance.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {

    @Property
    void every_instant_is_read_as_the_platform_writes_it(
            @ForAll @LongRange(min = -62_135_500_000L, max = 253_402_200_000L) long second,
            @ForAll @IntRange(max = 999_999_999) int nanos,
            @ForAll @IntRange(min = -1080, max = 1080) int offset) {
        Instant instant = Instant.ofEpochSecond(second, nanos);
        OffsetDateTime written = instant.atOffset(ZoneOffset.ofTotalSeconds(offset * 60));
        assertThat(IsoTime.instant(instant.toString())).contains(instant);
        assertThat(IsoTime.instant(written.toString())).contains(instant);
    }

    @Property
    void every_day_is_read_as_the_platform_writes_it(@ForAll @LongRange(min = -719_162, max = 2_932_896) long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        assertThat(IsoTime.date(date.toString())).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-16T24:00:00Z",
                "2026-11-16T08:60:00Z",
                "2026-11-16T08:30:60Z",
                "2026-11-16t08:30:00z",
                "2026-11-16 08:30:00Z",
                "2026-11-16T08:30:00.Z",
                "2026-11-16T08:30:00.1234567890Z",
                "2026-11-16T08:30:00,5Z",
                "2026-11-16T08:30.5Z",
                "2026-11-16T08:30:00+1",
                "2026-11-16T08:30:00+0100",
                "2026-11-16T08:30:00+18:01",
                "2026-11-16T08:30:00+19:00",
                "2026-11-16T08:30:00Z ",
                "2026-11-16T08:30:00+01:00[Europe/Paris]",
                "0000-11-16T08:30:00Z",
                "0001-01-01T00:00:00+01:00",
                "+2026-11-16T08:30:00Z",
                "٢٠٢٦-11-16T08:30:00Z",
                "2026-02-29T00:00:00Z",
                "",
                "Z"
            })
    void an_instant_in_another_writing_is_none(String text) {
        assertThat(IsoTime.instant(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "2026-11-31", "2026-13-01", "2026-11-1 ", "20261116", "2026-W47-1"})
    void a_day_in_another_writing_is_none(String text) {
        assertThat(IsoTime.date(text)).isEmpty();
    }
}
