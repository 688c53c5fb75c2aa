package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.input.InputLimits;
import fr.collectivites.compliance.input.InputProblem;
import fr.collectivites.compliance.input.InputProblem.Kind;
import fr.collectivites.compliance.input.InvalidInputException;
import fr.collectivites.compliance.internal.json.RecordContent.PackStamp;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.wording.Language;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads records of decisions, whole or not at all, with all that is wrong. It does not verify the digest. */
public final class RecordReader {

    /** Sentences and findings take more room than the facts that they rest on. */
    private static final long TIMES_A_DOSSIER = 64;

    private final InputLimits limits;
    private final MemberReader members;

    private RecordReader(Map<String, Object> tree, InputLimits limits, Problems problems) {
        this.limits = limits;
        this.members = new MemberReader(tree, problems);
    }

    /**
     * Reads the members of a record.
     *
     * @param text the record, not null
     * @param dossiers how large a dossier may be; a record may be as much larger as its findings need, not null
     * @return its members in their order, not null
     * @throws InvalidInputException when it is no JSON object
     */
    public static Map<String, Object> members(String text, InputLimits dossiers) {
        return JsonValues.object("record", text, larger(dossiers));
    }

    /**
     * Reads a record.
     *
     * @param text the record, not null
     * @param tree its members, not null
     * @param dossiers how large a dossier may be, not null
     * @return what it says, not null
     * @throws InvalidInputException with all problems, each with its place
     */
    public static RecordContent read(String text, Map<String, Object> tree, InputLimits dossiers) {
        Problems problems = new Problems(dossiers.maxProblems());
        RecordContent content = new RecordReader(tree, dossiers, problems).content(problems);
        if (!problems.isEmpty()) {
            throw problems.refusal("record", Places.of(text, problems.withoutLine()));
        }
        return content;
    }

    static InputLimits larger(InputLimits dossiers) {
        return new InputLimits(
                times(dossiers.maxBytes()),
                dossiers.maxDepth(),
                dossiers.maxElements(),
                times(dossiers.maxValues()),
                dossiers.maxText(),
                dossiers.maxName(),
                dossiers.maxProblems());
    }

    private static int times(int limit) {
        return (int) Math.min(Integer.MAX_VALUE, limit * TIMES_A_DOSSIER);
    }

    private RecordContent content(Problems problems) {
        members.only(
                "schemaVersion",
                "library",
                "packs",
                "asOf",
                "reading",
                "language",
                "dropped",
                "dossier",
                "findings",
                "digest");
        members.version("schemaVersion", RecordContent.SCHEMA_VERSION);
        members.text("digest");
        MemberReader asOf = members.inner("asOf");
        asOf.only("instant", "zone", "knownAt");
        return new RecordContent(
                members.text("library"),
                packs(members.inner("packs")),
                new AsOf(asOf.instant("instant"), zone(asOf), asOf.instant("knownAt")),
                Reading.valueOf(members.code("reading", names(Reading.values()))),
                Language.ofCode(members.code(
                        "language",
                        Arrays.stream(Language.values()).map(Language::code).toList())),
                new TreeSet<>(members.texts("dropped")),
                dossier(problems),
                members.objects("findings", List.of("question", "subject")));
    }

    private static List<String> names(Enum<?>... codes) {
        return Arrays.stream(codes).map(Enum::name).toList();
    }

    private static SortedMap<String, PackStamp> packs(MemberReader packs) {
        SortedMap<String, PackStamp> stamps = new TreeMap<>();
        for (String id : packs.names()) {
            MemberReader pack = packs.inner(id);
            pack.only("version", "digest");
            stamps.put(id, new PackStamp(pack.text("version"), pack.text("digest")));
        }
        return stamps;
    }

    private static ZoneId zone(MemberReader asOf) {
        String id = asOf.text("zone");
        try {
            return ZoneId.of(id.isEmpty() ? "Z" : id);
        } catch (DateTimeException e) {
            asOf.problem(Kind.UNKNOWN_CODE, "zone", Problems.quoted(id), "a zone of the tz database, as Europe/Paris");
        }
        return ZoneId.of("Z");
    }

    private Dossier dossier(Problems problems) {
        Optional<Map<String, Object>> tree = members.object("dossier");
        if (tree.isEmpty()) {
            return Dossier.builder().build();
        }
        JsonOut out = JsonOut.compact();
        JsonValues.write(tree.get(), out);
        try {
            return DossierReader.within(limits).read(out.bytes());
        } catch (InvalidInputException e) {
            for (InputProblem problem : e.problems()) {
                problems.add(problem.kind(), "/dossier" + problem.pointer(), problem.found(), problem.allowed());
            }
            return Dossier.builder().build();
        }
    }
}
