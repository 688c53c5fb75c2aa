package example.canteen.requests;

import example.canteen.accounts.Account;
import example.canteen.compliance.Advice;
import example.canteen.compliance.Decisions;
import example.canteen.compliance.MaskingKeys;
import example.canteen.compliance.RequestAdvice;
import example.canteen.retention.Erasure;
import example.canteen.retention.Visas;
import fr.collectivites.compliance.model.DataSubjectRight;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Receives, shows and answers requests, with the time limits and the conditions that the library gives. */
@Service
public class DemandDesk {

    private final Demands demands;
    private final RequestAdvice advice;
    private final Visas visas;
    private final Erasure erasure;
    private final MaskingKeys keys;

    DemandDesk(Demands demands, RequestAdvice advice, Visas visas, Erasure erasure, MaskingKeys keys) {
        this.demands = demands;
        this.advice = advice;
        this.visas = visas;
        this.erasure = erasure;
        this.keys = keys;
    }

    /** Receives a request and starts its clock. */
    @Transactional
    public Demand receive(Account parent, DataSubjectRight right, boolean noLongerNeeded, boolean particular) {
        Demand demand = demands.receive(parent.id(), right, noLongerNeeded, particular);
        note(demand, "demande reçue");
        return demand;
    }

    /** Puts a request and what is due into words. */
    public Shown show(Demand demand) {
        boolean visa = visa(demand).isPresent();
        return new Shown(demand, advice.answerBy(demand.toLibrary(), visa), advice.open(demand.toLibrary(), visa));
    }

    /**
     * Announces more time to the parent; the library says whether that is in time.
     *
     * @throws ResponseStatusException when more time was announced before, or the request is answered
     */
    @Transactional
    public void extend(Demand demand) {
        onlyOnce(demands.extend(demand.id()));
        note(demands.find(demand.id()).orElseThrow(), "demande prolongée");
    }

    /**
     * Answers a request; an erasure is carried out at once, and nobody can tell any more whom the records of the family
     * were about.
     *
     * @return why it cannot be done yet: the visa of the archives is missing; empty when it is done
     * @throws ResponseStatusException when the request is answered already: nothing is erased on it any more
     */
    @Transactional
    public Optional<Advice> answer(Demand demand, boolean refused) {
        onlyOnce(demand.open());
        boolean erases = demand.kind() == DataSubjectRight.ERASURE && !refused;
        Optional<Long> visa = erases ? visa(demand) : Optional.empty();
        if (erases) {
            Advice needed = advice.visa(demand.toLibrary(), visa.isPresent());
            if (!needed.holds()) {
                return Optional.of(needed);
            }
        }
        onlyOnce(demands.answer(demand.id(), refused, visa));
        note(demands.find(demand.id()).orElseThrow(), refused ? "demande refusée" : "demande acceptée");
        if (erases) {
            erasure.eraseFamilyOf(demand.accountId());
            keys.shred(Decisions.family(demands.familyOf(demand)));
        }
        return Optional.empty();
    }

    /** A page left open, or two agents at once: whoever comes second changes nothing. */
    private static void onlyOnce(boolean first) {
        if (!first) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
    }

    private void note(Demand demand, String about) {
        advice.note(
                demands.familyOf(demand),
                about,
                demand.toLibrary(),
                visa(demand).isPresent());
    }

    /** A visa that covers all meals of the family up to today. */
    private Optional<Long> visa(Demand demand) {
        return visas.covering(erasure.lastMealOf(demand.accountId())).map(Visas.Visa::id);
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
