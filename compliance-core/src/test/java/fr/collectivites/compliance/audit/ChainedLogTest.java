package fr.collectivites.compliance.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.collectivites.compliance.audit.ChainFault.Kind;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChainedLogTest {

    private static final String OTHER = "f".repeat(64);

    private List<String> lines;

    @BeforeEach
    void fiveLines() throws IOException {
        lines = log(5);
    }

    @Test
    void a_log_as_written_is_intact() throws IOException {
        StringBuilder out = new StringBuilder();
        ChainedLog log = ChainedLog.start(out);
        log.append(record(1));
        String middle = log.appendDigest(record(2));
        log.append(record(3));

        ChainVerification verified = ChainVerification.of(new StringReader(out.toString()), Optional.of(middle));
        assertThat(verified).isEqualTo(new ChainVerification(3, log.lastHash(), List.of()));
        assertThat(verified.intact()).isTrue();
        assertThat(log.size()).isEqualTo(3);
        assertThat(out.toString().lines().toList().get(1))
                .contains("\"recordDigest\":\"" + record(2).digest());
    }

    @Test
    void an_empty_log_is_intact_unless_something_was_in_it() {
        assertThat(verify(List.of())).isEmpty();
        assertThat(ChainVerification.of(List.<String>of().iterator(), Optional.of(OTHER))
                        .faults())
                .containsExactly(new ChainFault(Kind.TRUNCATED, 1, 1, 1));
    }

    @Test
    void a_changed_line_is_named() {
        lines.set(2, lines.get(2).replace("\"answer\":\"YES\"", "\"answer\":\"NO\""));

        assertThat(verify(lines)).containsExactly(new ChainFault(Kind.TAMPERED, 3, 3, 1));
    }

    @Test
    void a_line_rewritten_with_its_hash_is_given_away_by_the_next() throws IOException {
        StringBuilder forged = new StringBuilder();
        ChainedLog.resume(lines.get(1), forged).append(record(99));
        lines.set(2, forged.toString().strip());

        assertThat(verify(lines)).containsExactly(new ChainFault(Kind.TAMPERED, 3, 3, 1));
    }

    @Test
    void the_last_line_rewritten_with_its_hash_is_given_away_by_the_hash_kept_elsewhere() throws IOException {
        String kept = ChainVerification.of(lines.iterator(), Optional.empty()).lastHash();
        StringBuilder forged = new StringBuilder();
        ChainedLog.resume(lines.get(3), forged).append(record(99));
        lines.set(4, forged.toString().strip());

        assertThat(verify(lines)).isEmpty();
        assertThat(ChainVerification.of(lines.iterator(), Optional.of(kept)).faults())
                .extracting(ChainFault::kind)
                .containsExactly(Kind.TRUNCATED);
    }

    @Test
    void missing_lines_are_counted_where_they_should_be() {
        lines.remove(1);
        lines.remove(1);

        assertThat(verify(lines)).containsExactly(new ChainFault(Kind.MISSING, 2, 2, 2));
    }

    @Test
    void a_missing_first_line_is_seen() {
        lines.remove(0);

        assertThat(verify(lines)).containsExactly(new ChainFault(Kind.MISSING, 1, 1, 1));
    }

    @Test
    void a_cut_tail_is_seen_with_the_hash_kept_elsewhere() {
        String kept = ChainVerification.of(lines.iterator(), Optional.empty()).lastHash();
        lines.remove(4);

        assertThat(verify(lines)).isEmpty();
        assertThat(ChainVerification.of(lines.iterator(), Optional.of(kept)).faults())
                .containsExactly(new ChainFault(Kind.TRUNCATED, 5, 5, 1));
    }

    @Test
    void a_moved_line_is_named() {
        lines.add(3, lines.remove(1));

        assertThat(verify(lines)).containsExactly(new ChainFault(Kind.REORDERED, 4, 2, 1));
    }

    @Test
    void a_repeated_line_is_named() {
        lines.add(lines.get(2));

        assertThat(verify(lines)).containsExactly(new ChainFault(Kind.REPEATED, 6, 3, 1));
    }

    @Test
    void half_a_line_is_unreadable_and_an_empty_one_too() {
        lines.set(2, lines.get(2).substring(0, 40));
        lines.add("");

        assertThat(verify(lines))
                .containsExactly(new ChainFault(Kind.UNREADABLE, 3, 0, 1), new ChainFault(Kind.UNREADABLE, 6, 0, 1));
    }

    @Test
    void a_line_put_in_between_misplaces_no_other() {
        lines.add(2, "");

        assertThat(verify(lines)).containsExactly(new ChainFault(Kind.UNREADABLE, 3, 0, 1));
    }

    @Property(tries = 100)
    void no_change_of_one_character_goes_unseen(
            @ForAll @IntRange(min = 0, max = 4) int line, @ForAll @IntRange(min = 0, max = 10_000) int place)
            throws IOException {
        List<String> log = log(5);
        String kept = ChainVerification.of(log.iterator(), Optional.empty()).lastHash();
        String before = log.get(line);
        int at = place % before.length();
        char other = before.charAt(at) == '7' ? '8' : '7';
        log.set(line, before.substring(0, at) + other + before.substring(at + 1));

        assertThat(ChainVerification.of(log.iterator(), Optional.of(kept)).faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.line()).isBetween(line + 1L, 6L));
    }

    @Test
    void a_log_goes_on_from_its_last_line_alone() throws IOException {
        StringBuilder more = new StringBuilder();
        ChainedLog log = ChainedLog.resume(lines.get(4) + "\n", more);
        log.append(record(6));
        more.toString().lines().forEach(lines::add);

        assertThat(log.size()).isEqualTo(6);
        assertThat(verify(lines)).isEmpty();
    }

    @Test
    void a_log_does_not_go_on_from_half_a_line_nor_from_a_changed_one() {
        String last = lines.get(4);
        for (String wrong : List.of(last.substring(0, 30), last.replace("YES", "NO"), "", "{}")) {
            assertThatThrownBy(() -> ChainedLog.resume(wrong, new StringBuilder()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("cut off");
        }
    }

    @Test
    void a_log_that_failed_to_write_takes_no_other_line() throws IOException {
        ChainedLog log = ChainedLog.start(new java.io.Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });

        assertThatThrownBy(() -> log.append(record(1))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> log.append(record(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("resume");
        assertThat(log.size()).isZero();
    }

    private static List<String> log(int size) throws IOException {
        StringBuilder out = new StringBuilder();
        ChainedLog log = ChainedLog.start(out);
        for (int i = 1; i <= size; i++) {
            log.append(record(i));
        }
        return new ArrayList<>(out.toString().lines().toList());
    }

    private static List<ChainFault> verify(List<String> lines) {
        return ChainVerification.of(lines.iterator(), Optional.empty()).faults();
    }

    private static DecisionRecord record(int number) {
        String digest = String.valueOf(number % 10).repeat(64);
        String line = "{\"n\":" + number + ",\"answer\":\"YES\",\"digest\":\"" + digest + "\"}";
        return new DecisionRecord(line, line, digest, new TreeSet<>());
    }
}
