package fr.collectivites.compliance.internal.audit;

import fr.collectivites.compliance.audit.Difference;
import fr.collectivites.compliance.audit.PackChange;
import fr.collectivites.compliance.audit.Replay;
import fr.collectivites.compliance.audit.Replay.Verdict;
import fr.collectivites.compliance.internal.json.JsonValues;
import fr.collectivites.compliance.internal.json.RecordContent;
import fr.collectivites.compliance.internal.json.RecordContent.PackStamp;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares what a record says with what came out now. */
final class Comparer {

    private static final String QUESTION = "question";
    private static final String SUBJECT = "subject";
    /** The whole of a finding. */
    private static final String FINDING = "finding";

    private final RecordContent record;
    private final SortedMap<String, PackStamp> packs;
    private final boolean intact;
    private final List<Difference> differences = new ArrayList<>();

    Comparer(RecordContent record, SortedMap<String, PackStamp> packs, boolean intact) {
        this.record = record;
        this.packs = packs;
        this.intact = intact;
    }

    Replay notReplayable() {
        return replay(Verdict.NOT_REPLAYABLE, List.of());
    }

    Replay compare(List<Map<String, Object>> now) {
        Map<List<Object>, Map<String, Object>> byName = new LinkedHashMap<>();
        now.forEach(finding -> byName.put(name(finding), finding));
        Set<Object> asked = new HashSet<>();
        for (Map<String, Object> was : record.findings()) {
            asked.add(was.get(QUESTION));
            Map<String, Object> is = byName.remove(name(was));
            if (is == null) {
                differ(was, FINDING, answer(was), "");
            } else {
                parts(was, is);
            }
        }
        boolean samePacks = changes().isEmpty();
        SortedSet<String> unasked = new TreeSet<>();
        for (Map<String, Object> is : byName.values()) {
            if (samePacks || asked.contains(is.get(QUESTION))) {
                differ(is, FINDING, "", answer(is));
            } else {
                unasked.add((String) is.get(QUESTION));
            }
        }
        return replay(differences.isEmpty() ? Verdict.SAME : Verdict.DIFFERENT, List.copyOf(unasked));
    }

    private Replay replay(Verdict verdict, List<String> newQuestions) {
        return new Replay(
                verdict,
                intact,
                differences,
                changes(),
                record.dropped(),
                newQuestions,
                record.library(),
                LibraryVersion.get());
    }

    private List<PackChange> changes() {
        SortedSet<String> ids = new TreeSet<>(packs.keySet());
        ids.addAll(record.packs().keySet());
        PackStamp none = new PackStamp("", "");
        return ids.stream()
                .map(id -> new PackChange(
                        id,
                        record.packs().getOrDefault(id, none).digest(),
                        packs.getOrDefault(id, none).digest()))
                .filter(change -> !change.was().equals(change.is()))
                .toList();
    }

    private void parts(Map<String, Object> was, Map<String, Object> is) {
        Set<String> parts = new LinkedHashSet<>(was.keySet());
        parts.addAll(is.keySet());
        for (String part : parts) {
            Object before = was.getOrDefault(part, "");
            Object after = is.getOrDefault(part, "");
            if (!before.equals(after)) {
                differ(is, part, text(before), text(after));
            }
        }
    }

    private void differ(Map<String, Object> finding, String part, String was, String is) {
        differences.add(new Difference(
                (String) finding.get(QUESTION), (String) finding.get(SUBJECT), part, was, is, articles(finding)));
    }

    private static List<Object> name(Map<String, Object> finding) {
        return List.of(finding.get(QUESTION), finding.get(SUBJECT));
    }

    private static String answer(Map<String, Object> finding) {
        return text(finding.getOrDefault("value", finding.getOrDefault("answer", "")));
    }

    private static String text(Object value) {
        return value instanceof String text ? text : new String(JsonValues.canonical(value), StandardCharsets.UTF_8);
    }

    /** A record that somebody changed may hold anything there. */
    private static List<String> articles(Map<String, Object> finding) {
        List<String> articles = new ArrayList<>();
        if (finding.get("citations") instanceof List<?> citations) {
            for (Object citation : citations) {
                if (citation instanceof Map<?, ?> of) {
                    articles.add(of.get("source") + ":" + of.get("article"));
                }
            }
        }
        return articles;
    }
}
