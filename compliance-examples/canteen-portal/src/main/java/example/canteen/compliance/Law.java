package example.canteen.compliance;

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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * Asks the library on behalf of the portal: at the time of its clock, under the reading of the guide, in French.
 *
 * <p>The other classes of this package ask it, each for one place of the portal. It decides nothing by itself. The library is pure: the same dossier at the same moment has the same answer, so an
 * answer is kept for a minute, or for the day when the dossier holds no moment. It measures the time that the library
 * takes, for the header that each page carries.
 */
@Service
public class Law {

    private static final int MOST_ANSWERS = 2_000;

    private final Compliance compliance;
    private final Clock clock;
    private final Wording wording;
    private final Map<Asked, Object> answers = new ConcurrentHashMap<>();

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
    Finding ask(Dossier dossier, String question, String subject) {
        return kept(dossier, question + " " + subject, asOf -> answer(dossier, question, subject, asOf));
    }

    /** Asks one question about something new, which nobody will ask again: the answer is not kept. */
    Finding askOnce(Dossier dossier, String question, String subject) {
        return timed(() -> answer(dossier, question, subject, moment(dossier)));
    }

    private Finding answer(Dossier dossier, String question, String subject, AsOf asOf) {
        return compliance
                .ask(dossier, question, subject, asOf, Reading.GUIDE)
                .orElseThrow(() -> new IllegalArgumentException("the dossier has no subject " + subject));
    }

    /** Answers every question about a dossier. */
    Assessment assess(Dossier dossier) {
        return kept(dossier, "", asOf -> compliance.assess(dossier, asOf, Reading.GUIDE));
    }

    /** Plans what to do about one incident of a dossier. */
    IncidentPlan plan(Dossier dossier, String incident) {
        return kept(dossier, "plan " + incident, asOf -> compliance.plan(dossier, incident, asOf, Reading.GUIDE));
    }

    /** Puts findings into words. */
    List<Advice> advise(List<Finding> findings) {
        return findings.stream().map(finding -> Advice.of(finding, wording)).toList();
    }

    /** Puts one finding into words. */
    Advice advise(Finding finding) {
        return Advice.of(finding, wording);
    }

    @SuppressWarnings("unchecked")
    private <T> T kept(Dossier dossier, String about, Function<AsOf, T> question) {
        return timed(() -> {
            Asked asked = new Asked(dossier, about, moment(dossier));
            Object known = answers.get(asked);
            if (known == null) {
                known = question.apply(asked.asOf());
                if (answers.size() >= MOST_ANSWERS) {
                    answers.clear();
                }
                answers.put(asked, known);
            }
            return (T) known;
        });
    }

    /** Counts what the library does here as its share of the page. */
    <T> T timed(Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            LawTime.add(System.nanoTime() - start);
        }
    }

    /** The minute, for a dossier with clocks; the start of the day for one without. */
    AsOf moment(Dossier dossier) {
        boolean clocks = !dossier.incidents().isEmpty()
                || !dossier.requests().isEmpty()
                || !dossier.consents().isEmpty();
        return clocks
                ? AsOf.of(clock.instant().truncatedTo(ChronoUnit.MINUTES), clock.getZone())
                : AsOf.of(LocalDate.now(clock), clock.getZone());
    }

    private record Asked(Dossier dossier, String about, AsOf asOf) {}
}
