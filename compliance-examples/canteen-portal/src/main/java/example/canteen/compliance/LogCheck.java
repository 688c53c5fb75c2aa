package example.canteen.compliance;

import fr.collectivites.compliance.audit.ChainFault;
import fr.collectivites.compliance.audit.ChainVerification;
import fr.collectivites.compliance.audit.Replay;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Checks the log of decisions in words: the whole chain, or one decision taken again from its record. */
@Component
public class LogCheck {

    private static final Logger LOG = LoggerFactory.getLogger(LogCheck.class);

    private final DecisionLog log;

    LogCheck(DecisionLog log) {
        this.log = log;
    }

    /**
     * What came out of a check.
     *
     * @param holds whether all is well
     * @param words the result in a sentence, not null
     */
    public record Result(boolean holds, String words) {}

    /** Verifies the chain and its records every night, and writes its end into the portal's own log: a witness outside the database. */
    @Scheduled(cron = "0 45 3 * * *")
    void nightly() {
        ChainVerification verification = log.verify();
        List<Long> foreign = log.foreignRecords();
        if (!foreign.isEmpty()) {
            LOG.error("log of decisions: the records {} are not those of the chain", foreign);
        }
        if (verification.intact()) {
            LOG.info("log of decisions: {} lines, last hash {}", verification.lines(), verification.lastHash());
        } else {
            LOG.error("log of decisions: {}", verification.faults());
        }
    }

    /** Verifies the whole chain. */
    public Result chain() {
        ChainVerification verification = log.verify();
        List<Long> foreign = verification.intact() ? log.foreignRecords() : List.of();
        if (!foreign.isEmpty()) {
            return new Result(false, "Des enregistrements ne sont pas ceux de la chaîne : décisions " + foreign + ".");
        }
        if (verification.intact()) {
            return new Result(true, "La chaîne est intacte : " + verification.lines() + " décisions.");
        }
        List<String> faults =
                verification.faults().stream().map(LogCheck::words).toList();
        return new Result(false, "La chaîne est rompue : " + String.join(" ; ", faults) + ".");
    }

    /** Takes one decision again from its record. */
    public Result again(long number) {
        Optional<Replay> replay = log.replay(number);
        if (replay.isEmpty()) {
            return new Result(false, "L’enregistrement de la décision " + number + " n’est pas celui du journal.");
        }
        Replay out = replay.orElseThrow();
        if (out.confirmed()) {
            return new Result(true, "Décision " + number + " reprise : mêmes réponses, mot pour mot.");
        }
        return new Result(
                false,
                out.intact()
                        ? "Décision " + number + " reprise : "
                                + out.differences().size() + " réponses diffèrent, car les règles ont changé depuis."
                        : "L’enregistrement de la décision " + number + " a été modifié.");
    }

    private static String words(ChainFault fault) {
        String line = "ligne " + fault.number();
        return switch (fault.kind()) {
            case UNREADABLE -> "ligne illisible à la place " + fault.line();
            case TAMPERED -> line + " modifiée";
            case MISSING -> fault.count() + " ligne(s) manquante(s) à partir de la " + line;
            case REORDERED -> line + " déplacée";
            case REPEATED -> line + " répétée";
            case TRUNCATED -> "la fin du journal manque";
        };
    }
}
