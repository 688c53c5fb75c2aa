package fr.collectivites.compliance.audit;

import fr.collectivites.compliance.audit.ChainFault.Kind;
import fr.collectivites.compliance.internal.json.ChainLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Goes through the lines of a log, once. */
final class ChainWalk {

    private final Optional<String> knownHash;
    private final List<ChainFault> faults = new ArrayList<>();
    private final Set<Long> tampered = new HashSet<>();
    /** Numbers not met yet, below the highest one met, by the first of each gap. */
    private final TreeMap<Long, Gap> gaps = new TreeMap<>();

    private long lines;
    private long highest;
    /** The line of the highest number; empty when it cannot be relied upon. */
    private Optional<Met> head = Optional.of(new Met(0, ChainLine.BEFORE_THE_FIRST));
    /** Lines without a usable number since the head: each stands for one that is not missing. */
    private long numberless;

    private String lastHash = ChainLine.BEFORE_THE_FIRST;
    private boolean knownHashMet;

    private record Met(long line, String hash) {}

    /**
     * Lines that were not met where they should be.
     *
     * @param last the number of the last one
     * @param line the line that stands in their place
     */
    private record Gap(long last, long line) {}

    ChainWalk(Optional<String> knownHash) {
        this.knownHash = knownHash;
    }

    void line(String text) {
        lines++;
        Optional<ChainLine> line = ChainLine.of(text);
        if (line.isEmpty()) {
            fault(Kind.UNREADABLE, lines, 0);
            numberless++;
            head = Optional.empty();
        } else {
            place(line.get());
            lastHash = line.get().hash();
            knownHashMet |= knownHash.filter(lastHash::equals).isPresent();
        }
    }

    private void place(ChainLine line) {
        long next = highest + 1 + numberless;
        if (!line.holds()) {
            tampered(lines, line.number());
            if (line.number() != next) {
                numberless++;
                head = Optional.empty();
                return;
            }
        }
        if (line.number() > highest) {
            if (line.number() == highest + 1) {
                follows(line);
            } else if (line.number() > next) {
                gaps.put(next, new Gap(line.number() - 1, lines));
            }
            highest = line.number();
            numberless = 0;
            head = Optional.of(new Met(lines, line.hash()));
        } else {
            fault(fills(line.number()) ? Kind.REORDERED : Kind.REPEATED, lines, line.number());
        }
    }

    /** Whoever rewrites a line and its hash cannot help that the line after it remembers the old one. */
    private void follows(ChainLine line) {
        if (head.isPresent() && !line.previous().equals(head.get().hash()) && !tampered.contains(lines)) {
            boolean first = line.number() == 1;
            tampered(first ? lines : head.get().line(), first ? 1 : line.number() - 1);
        }
    }

    private void tampered(long line, long number) {
        if (tampered.add(line)) {
            fault(Kind.TAMPERED, line, number);
        }
    }

    private void fault(Kind kind, long line, long number) {
        faults.add(new ChainFault(kind, line, number, 1));
    }

    /** Takes a number out of the gap that holds it. */
    private boolean fills(long number) {
        Map.Entry<Long, Gap> entry = gaps.floorEntry(number);
        if (entry == null || entry.getValue().last() < number) {
            return false;
        }
        Gap gap = gaps.remove(entry.getKey());
        if (entry.getKey() < number) {
            gaps.put(entry.getKey(), new Gap(number - 1, gap.line()));
        }
        if (number < gap.last()) {
            gaps.put(number + 1, new Gap(gap.last(), gap.line()));
        }
        return true;
    }

    ChainVerification end() {
        gaps.forEach(
                (first, gap) -> faults.add(new ChainFault(Kind.MISSING, gap.line(), first, gap.last() - first + 1)));
        faults.sort(Comparator.comparingLong(ChainFault::line));
        if (knownHash.isPresent() && !knownHashMet) {
            fault(Kind.TRUNCATED, lines + 1, highest + numberless + 1);
        }
        return new ChainVerification(lines, lastHash, faults);
    }
}
