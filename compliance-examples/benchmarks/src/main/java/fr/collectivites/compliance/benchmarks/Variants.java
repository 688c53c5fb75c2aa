package fr.collectivites.compliance.benchmarks;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.finding.Assessment;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.spi.Firing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Every way of answering that the table compares; one method a variant. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Variants {

    static final String QUESTION = "violation.risque";
    static final String SUBJECT = "incidents/INC-3";

    private Compliance library;
    private BareEngine engine;
    private Dossier town;
    private Dossier nineUnknown;
    private Dossier halfKnown;
    private List<HandFinding> covered;
    private String json;

    @Setup
    public void open() {
        library = Compliance.create();
        town = ReferenceTown.dossier();
        nineUnknown = Dossier.builder()
                .collectivity(town.collectivity())
                .incidents(TownIncidents.nineUnknown())
                .build();
        halfKnown = FactRewriter.halfKnown(town);
        engine = BareEngine.recorded(town, ReferenceTown.AS_OF);
        covered = HandWritten.assess(town, ReferenceTown.AS_OF);
        json = library.write(town);
    }

    @Benchmark
    public Assessment libraryWhole() {
        return library.assess(town, ReferenceTown.AS_OF);
    }

    @Benchmark
    public List<Finding> libraryAskedOfEachCovered() {
        List<Finding> findings = new ArrayList<>(covered.size());
        for (HandFinding hand : covered) {
            findings.add(ask(town, hand.question(), hand.subject()).orElseThrow());
        }
        return findings;
    }

    @Benchmark
    public List<HandFinding> handWritten() {
        return HandWritten.assess(town, ReferenceTown.AS_OF);
    }

    @Benchmark
    public List<Firing> enginePrepared() {
        return engine.fire();
    }

    @Benchmark
    public List<Firing> engineWithFacts() {
        return engine.fireFresh(town);
    }

    @Benchmark
    public List<Firing> engineNaive() {
        return engine.fireNaively();
    }

    @Benchmark
    public Optional<Finding> askOne() {
        return ask(town, QUESTION, SUBJECT);
    }

    @Benchmark
    public Optional<Finding> askNineUnknown() {
        return ask(nineUnknown, QUESTION, SUBJECT);
    }

    @Benchmark
    public Assessment libraryHalfKnown() {
        return library.assess(halfKnown, ReferenceTown.AS_OF);
    }

    @Benchmark
    public Dossier readJson() {
        return library.read(json);
    }

    private Optional<Finding> ask(Dossier dossier, String question, String subject) {
        return library.ask(dossier, question, subject, ReferenceTown.AS_OF, Reading.GUIDE);
    }
}
