package example.canteen.requests;

import example.canteen.families.FormDesign;
import example.canteen.law.Advice;
import example.canteen.law.DecisionLog;
import example.canteen.law.Law;
import example.canteen.law.TownDossier;
import example.canteen.retention.Erasure;
import example.canteen.retention.Visas;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Status;
import fr.collectivites.compliance.model.DataSubjectRight;
import fr.collectivites.compliance.model.Dossier;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receives, shows and answers requests, with the time limits and the conditions that the library gives. */
@Service
public class DemandDesk {

    private final Demands demands;
    private final Law law;
    private final TownDossier dossiers;
    private final FormDesign design;
    private final DecisionLog log;
    private final Visas visas;
    private final Erasure erasure;

    DemandDesk(
            Demands demands,
            Law law,
            TownDossier dossiers,
            FormDesign design,
            DecisionLog log,
            Visas visas,
            Erasure erasure) {
        this.demands = demands;
        this.law = law;
        this.dossiers = dossiers;
        this.design = design;
        this.log = log;
        this.visas = visas;
        this.erasure = erasure;
    }

    /** Receives a request and starts its clock. */
    @Transactional
    public Demand receive(long account, DataSubjectRight right, boolean noLongerNeeded, boolean particular) {
        Demand demand = demands.receive(account, right, noLongerNeeded, particular);
        Dossier dossier = dossier(demand);
        log.record(demand.subject(), List.of(answerBy(dossier, demand), open(dossier, demand)));
        return demand;
    }

    /** Puts a request and what is due into words. */
    public Shown show(Demand demand) {
        Dossier dossier = dossier(demand);
        return new Shown(demand, law.advise(answerBy(dossier, demand)), law.advise(open(dossier, demand)));
    }

    /** Announces more time to the parent; the library says whether that is in time. */
    @Transactional
    public void extend(Demand demand) {
        demands.extend(demand.id());
        Demand extended = demands.find(demand.id()).orElseThrow();
        log.record(demand.subject(), List.of(law.ask(dossier(extended), "demande.prolongation", extended.subject())));
    }

    /**
     * Answers a request; an erasure is carried out at once.
     *
     * @return why it cannot be done yet: the visa of the archives is missing; empty when it is done
     */
    @Transactional
    public Optional<Advice> answer(Demand demand, boolean refused) {
        Dossier dossier = dossier(demand);
        boolean erases = demand.kind() == DataSubjectRight.ERASURE && !refused;
        Optional<Long> visa = Optional.empty();
        if (erases) {
            Finding needed = law.ask(dossier, "demande.visa-archives", demand.subject());
            if (needed.status() == Status.DUE || needed.status() == Status.UNDETERMINED) {
                return Optional.of(law.advise(needed));
            }
            visa = visas.newest().map(Visas.Visa::id);
            erasure.eraseFamilyOf(demand.accountId());
        }
        demands.answer(demand.id(), refused, visa);
        Demand answered = demands.find(demand.id()).orElseThrow();
        Dossier after = dossier(answered);
        log.record(demand.subject(), List.of(answerBy(after, answered), open(after, answered)));
        return Optional.empty();
    }

    private Finding answerBy(Dossier dossier, Demand demand) {
        return law.ask(dossier, "demande.reponse", demand.subject());
    }

    private Finding open(Dossier dossier, Demand demand) {
        return law.ask(dossier, "demande.droit-ouvert", demand.subject());
    }

    private Dossier dossier(Demand demand) {
        return dossiers.town()
                .processings(dossiers.canteen(design.categories())
                        .archivingVisa(visas.newest().isPresent())
                        .build())
                .requests(demand.toLibrary())
                .build();
    }

    /**
     * A request ready for a page.
     *
     * @param demand the request, not null
     * @param deadline by when to answer, not null
     * @param right whether the parent has this right, not null
     */
    public record Shown(Demand demand, Advice deadline, Advice right) {}
}
