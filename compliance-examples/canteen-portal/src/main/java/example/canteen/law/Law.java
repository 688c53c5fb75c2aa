package example.canteen.law;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.finding.Assessment;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.plan.IncidentPlan;
import fr.collectivites.compliance.wording.Language;
import fr.collectivites.compliance.wording.Wording;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * Asks the library on behalf of the portal: at the time of its clock, under the reading of the guide, in French.
 *
 * <p>It decides nothing by itself and keeps nothing. It measures the time that the library takes, for the header that
 * each page carries.
 */
@Service
public class Law {

    private final Compliance compliance;
    private final Clock clock;
    private final Wording wording;

    /** Binds the library to the portal's clock. */
    public Law(Compliance compliance, Clock clock) {
        this.compliance = compliance;
        this.clock = clock;
        this.wording = compliance.wording(Language.FRENCH);
    }

    /**
     * Asks one question.
     *
     * @param dossier what is known, not null
     * @param question the identifier that jurists gave it, not null
     * @param subject a subject of the dossier, not null
     * @return the finding, not null
     * @throws IllegalArgumentException when the dossier has no such subject
     */
    public Finding ask(Dossier dossier, String question, String subject) {
        return measured(() -> compliance.ask(dossier, question, subject, now(), Reading.GUIDE))
                .orElseThrow(() -> new IllegalArgumentException("the dossier has no subject " + subject));
    }

    /** Answers every question about a dossier. */
    public Assessment assess(Dossier dossier) {
        return measured(() -> compliance.assess(dossier, now(), Reading.GUIDE));
    }

    /** Plans what to do about one incident of a dossier. */
    public IncidentPlan plan(Dossier dossier, String incident) {
        return measured(() -> compliance.plan(dossier, incident, now(), Reading.GUIDE));
    }

    /** Returns the sentences of the packs, in French. */
    public Wording wording() {
        return wording;
    }

    /** Puts findings into words. */
    public List<Advice> advise(List<Finding> findings) {
        return findings.stream().map(finding -> Advice.of(finding, wording)).toList();
    }

    /** Puts one finding into words. */
    public Advice advise(Finding finding) {
        return Advice.of(finding, wording);
    }

    /** Writes findings as the library writes an assessment: the same findings give the same text. */
    String json(List<Finding> findings) {
        return compliance.toJson(
                new Assessment(now(), Reading.GUIDE, findings, List.of(), compliance.digests()), Language.FRENCH);
    }

    private AsOf now() {
        return AsOf.of(clock.instant(), clock.getZone());
    }

    private static <T> T measured(Supplier<T> question) {
        long start = System.nanoTime();
        try {
            return question.get();
        } finally {
            LawTime.add(System.nanoTime() - start);
        }
    }
}
