package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.projection.SubjectFacts;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.spi.RuleEngine;
import java.util.List;
import java.util.Optional;

/** The law of one day under one reading, ready to answer about any dossier. Safe for use by many threads. */
public final class LawOfDay {

    private final CompiledLaw law;
    private final RuleEngine engine;
    private final int guard;

    LawOfDay(CompiledLaw law, RuleEngine engine, int guard) {
        this.law = law;
        this.engine = engine;
        this.guard = guard;
    }

    /** What a search needs. */
    record Parts(CompiledLaw law, RuleEngine engine, int guard) {}

    /**
     * Arranges the law of a day.
     *
     * @param book the packs, not null
     * @param engine the engine that holds their rules, not null
     * @param guard how many worlds one question may look at before it gives up
     * @param asOf a moment of the day, not null
     * @param reading the reading, not null
     * @return the law of that day, not null
     */
    public static LawOfDay of(RuleBook book, RuleEngine engine, int guard, AsOf asOf, Reading reading) {
        return new LawOfDay(new CompiledLaw(book.at(asOf, reading)), engine, guard);
    }

    /**
     * Answers one question on one subject, and only what it needs.
     *
     * @param dossier the dossier, not null
     * @param question the identifier of the question, not null
     * @param subject the name of the subject, not null
     * @param asOf the date of the question, on the day of this law, not null
     * @return the finding; empty when the dossier has no such subject, not null
     */
    public Optional<Finding> ask(Dossier dossier, String question, String subject, AsOf asOf) {
        Situation situation = Situation.of(dossier);
        Clocks clocks = Clocks.of(law, asOf, situation);
        Optional<SubjectFacts> self = situation.ofType(law.subjectTypeOf(question)).stream()
                .filter(facts -> facts.subject().equals(subject))
                .findFirst();
        return self.map(facts -> {
            Judge.Judgment judgment = Judge.one(law, situation, clocks, engine, guard, question, facts);
            return new Findings(law, situation, clocks, judgment).of(question, facts);
        });
    }

    /**
     * Searches the possible worlds of a dossier for what no rule answers and for rules that contradict each other.
     *
     * <p>The less the dossier knows, the more worlds are searched. What rules observe of a duty is searched too, wherever
     * the duty may apply.
     *
     * @param dossier the dossier, not null
     * @param asOf the date of the question, on the day of this law, not null
     * @return what is wrong, each with a world in which it shows, by question, not null
     */
    public List<Flaw> flaws(Dossier dossier, AsOf asOf) {
        Situation situation = Situation.of(dossier);
        return Judge.flaws(new Parts(law, engine, guard), situation, Clocks.of(law, asOf, situation));
    }
}
