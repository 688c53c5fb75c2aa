package fr.collectivites.compliance.internal.audit;

import fr.collectivites.compliance.audit.DecisionRecord;
import fr.collectivites.compliance.audit.MaskingKey;
import fr.collectivites.compliance.audit.RecordPolicy;
import fr.collectivites.compliance.audit.Records;
import fr.collectivites.compliance.audit.Replay;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.input.InputLimits;
import fr.collectivites.compliance.internal.json.JsonOut;
import fr.collectivites.compliance.internal.json.JsonValues;
import fr.collectivites.compliance.internal.json.Minimiser;
import fr.collectivites.compliance.internal.json.RecordContent;
import fr.collectivites.compliance.internal.json.RecordContent.PackStamp;
import fr.collectivites.compliance.internal.json.RecordReader;
import fr.collectivites.compliance.internal.json.RecordWriter;
import fr.collectivites.compliance.internal.messages.PackWording;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.packs.Sha256;
import fr.collectivites.compliance.internal.worlds.Assessor;
import fr.collectivites.compliance.internal.worlds.FactsRead;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes records and replays them with the packs and the engine of one library. */
public final class RecordKeeper implements Records {

    private static final String DIGEST = "digest";
    /** Read by nothing that decides, and the surest way to tell whose record it is. */
    private static final String NAME = "collectivity.name";

    private final RuleBook book;
    private final Assessor assessor;
    private final InputLimits limits;

    /**
     * Creates a keeper.
     *
     * @param book the packs, not null
     * @param assessor what answers, not null
     * @param limits how large a dossier may be; a record may be as much larger as its findings need, not null
     */
    public RecordKeeper(RuleBook book, Assessor assessor, InputLimits limits) {
        this.book = book;
        this.assessor = assessor;
        this.limits = limits;
    }

    @Override
    public DecisionRecord record(Dossier dossier, AsOf asOf, Reading reading, MaskingKey key, RecordPolicy policy) {
        DroppedFacts dropped = DroppedFacts.of(policy.dropped(), book);
        FactsRead read = assessor.factsRead(asOf, reading);
        Dossier masked = new Minimiser(entry -> wanted(entry, read), key::mask).copy(dossier);
        List<Finding> findings = assessor.assess(masked, asOf, reading);
        Minimiser policed = new Minimiser(entry -> !dropped.includes(entry), (list, pseudonym) -> pseudonym);
        Dossier kept = policed.copy(masked);
        // What the dossier did not know takes nothing from the findings: the record still replays.
        DroppedFacts lost = dropped.only(policed.dropped());
        RecordContent content = new RecordContent(
                LibraryVersion.get(),
                stamps(),
                asOf,
                reading,
                policy.language(),
                policed.dropped(),
                kept,
                RecordWriter.findings(
                        findings.stream().map(lost::cleared).toList(), new PackWording(book, policy.language())));
        Map<String, Object> members = RecordWriter.members(content);
        members.put(DIGEST, digest(members));
        return decision(members, content);
    }

    /** A list is wanted as soon as one of its elements is looked at, a part of a list as soon as the list is. */
    private static boolean wanted(String entry, FactsRead read) {
        if (entry.equals(NAME)) {
            return false;
        }
        if (entry.indexOf('.') < 0) {
            return read.lists().contains(entry);
        }
        return read.facts().contains(entry) || read.facts().contains(entry.substring(0, entry.lastIndexOf('.')));
    }

    @Override
    public DecisionRecord read(String text) {
        Map<String, Object> members = RecordReader.members(text, limits);
        return decision(members, RecordReader.read(text, members, limits));
    }

    @Override
    public boolean intact(String text) {
        return intact(RecordReader.members(text, limits));
    }

    private static boolean intact(Map<String, Object> members) {
        return digest(members).equals(members.get(DIGEST));
    }

    @Override
    public Replay replay(String text) {
        Map<String, Object> members = RecordReader.members(text, limits);
        RecordContent content = RecordReader.read(text, members, limits);
        Comparer comparer = new Comparer(content, stamps(), intact(members));
        if (!content.dropped().isEmpty()) {
            return comparer.notReplayable();
        }
        List<Finding> findings = assessor.assess(content.dossier(), content.asOf(), content.reading());
        return comparer.compare(RecordWriter.findings(findings, new PackWording(book, content.language())));
    }

    private SortedMap<String, PackStamp> stamps() {
        SortedMap<String, PackStamp> stamps = new TreeMap<>();
        book.packs().forEach((id, pack) -> stamps.put(id, new PackStamp(pack.version(), pack.digest())));
        book.overlay()
                .stamp()
                .ifPresent(stamp -> stamps.put(
                        stamp,
                        new PackStamp(book.overlay().name(), book.overlay().digest())));
        return stamps;
    }

    private static String digest(Map<String, Object> members) {
        Map<String, Object> rest = new LinkedHashMap<>(members);
        rest.remove(DIGEST);
        return Sha256.of(JsonValues.canonical(rest));
    }

    private static DecisionRecord decision(Map<String, Object> members, RecordContent content) {
        JsonOut text = JsonOut.indented();
        JsonValues.write(members, text);
        JsonOut line = JsonOut.compact();
        JsonValues.write(members, line);
        return new DecisionRecord(text.string(), line.string(), (String) members.get(DIGEST), content.dropped());
    }
}
