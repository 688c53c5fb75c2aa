package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.internal.packs.LawSnapshot;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.projection.FactType;
import fr.collectivites.compliance.internal.projection.FactTypes;
import fr.collectivites.compliance.internal.projection.SubjectFacts;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.spi.RuleEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Assesses dossiers: the one road from facts to findings. Safe for use by many threads. */
public final class Assessor {

    /** How many worlds one question may look at before it gives up, when a vendor says nothing. */
    public static final int USUAL_GUARD = 4096;

    private final RuleBook book;
    private final RuleEngine engine;
    private final int guard;
    private final AtomicReferenceArray<CompiledLaw> lastByReading = new AtomicReferenceArray<>(Reading.values().length);

    /**
     * Creates an assessor.
     *
     * @param book the packs, not null
     * @param engine the engine that holds their rules, not null
     * @param guard how many worlds one question may look at before it gives up
     */
    public Assessor(RuleBook book, RuleEngine engine, int guard) {
        this.book = book;
        this.engine = engine;
        this.guard = guard;
    }

    /**
     * Answers every question on every subject.
     *
     * @param dossier the dossier, not null
     * @param asOf the date of the question, not null
     * @param reading the reading, not null
     * @return the findings, by question then subject, not null
     */
    public List<Finding> assess(Dossier dossier, AsOf asOf, Reading reading) {
        CompiledLaw law = law(asOf, reading);
        Situation situation = Situation.of(dossier);
        Clocks clocks = Clocks.of(law, asOf, situation);
        Judge.Judgment judgment = Judge.everything(law, situation, clocks, engine, guard);
        Findings findings = new Findings(law, situation, clocks, judgment);
        List<Finding> all = new ArrayList<>();
        for (String question : new TreeSet<>(law.questions())) {
            situation.ofType(law.subjectTypeOf(question)).stream()
                    .sorted((a, b) -> a.subject().compareTo(b.subject()))
                    .forEach(self -> all.add(findings.of(question, self)));
        }
        return all;
    }

    /**
     * Answers one question on one subject, and only what it needs.
     *
     * @param dossier the dossier, not null
     * @param question the identifier of the question, not null
     * @param subject the name of the subject, not null
     * @param asOf the date of the question, not null
     * @param reading the reading, not null
     * @return the finding; empty when the dossier has no such subject, not null
     */
    public Optional<Finding> ask(Dossier dossier, String question, String subject, AsOf asOf, Reading reading) {
        return new LawOfDay(law(asOf, reading), engine, guard).ask(dossier, question, subject, asOf);
    }

    /**
     * Returns the subjects about which a question is asked.
     *
     * @param dossier the dossier, not null
     * @param question the identifier of the question, not null
     * @return the names, in the order of the dossier, not null
     */
    public List<String> subjects(Dossier dossier, String question) {
        FactType type =
                FactTypes.byListName(book.questions().get(question).subject()).orElseThrow();
        return Situation.of(dossier).ofType(type.name()).stream()
                .map(SubjectFacts::subject)
                .toList();
    }

    private CompiledLaw law(AsOf asOf, Reading reading) {
        LawSnapshot snapshot = book.at(asOf, reading);
        CompiledLaw last = lastByReading.get(reading.ordinal());
        if (last != null && last.snapshot() == snapshot) {
            return last;
        }
        CompiledLaw law = new CompiledLaw(snapshot);
        lastByReading.set(reading.ordinal(), law);
        return law;
    }
}
