package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.deadline.Deadline;
import fr.collectivites.compliance.deadline.FixedDeadline;
import fr.collectivites.compliance.deadline.OpenDeadline;
import fr.collectivites.compliance.finding.Answer;
import fr.collectivites.compliance.finding.Missing;
import fr.collectivites.compliance.finding.Nature;
import fr.collectivites.compliance.finding.Status;
import fr.collectivites.compliance.internal.packs.DeadlineDef;
import fr.collectivites.compliance.internal.packs.QuestionDef;
import fr.collectivites.compliance.internal.projection.FactDef;
import fr.collectivites.compliance.internal.projection.SubjectFacts;
import fr.collectivites.compliance.law.LegalForce;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether a duty is met: what rules observed, else what the clock says, else what its nature implies. */
final class StatusOf {

    private final Clocks clocks;
    private final QuestionDef question;
    private final SubjectFacts self;

    StatusOf(Clocks clocks, QuestionDef question, SubjectFacts self) {
        this.clocks = clocks;
        this.question = question;
        this.self = self;
    }

    Status of(
            Verdict answer,
            Verdict status,
            Optional<DeadlineDef> clock,
            Optional<Deadline> deadline,
            List<Missing> missing) {
        if (!question.nature().canBeMet()) {
            return Status.NOT_APPLICABLE;
        }
        if (answer.certain() == null) {
            return Status.UNDETERMINED;
        }
        if (question.answer(answer.certain()) == Answer.NO) {
            return Status.NOT_APPLICABLE;
        }
        if (status != null && status.certain() == null) {
            return Status.UNDETERMINED;
        }
        if (status != null && !status.certain().isEmpty()) {
            return Status.valueOf(status.certain());
        }
        if (clock.isPresent() && deadline.isPresent()) {
            return byClock(clock.get(), deadline.get(), missing);
        }
        return question.nature() == Nature.RIGHT ? Status.NOT_APPLICABLE : Status.DUE;
    }

    private Status byClock(DeadlineDef definition, Deadline deadline, List<Missing> missing) {
        Clocks.Done done = clocks.done(definition, self);
        Instant now = clocks.now();
        boolean over = deadline instanceof FixedDeadline fixed && Clocks.past(now, fixed);
        if (done.at().isPresent()) {
            return inTime(done.at().get(), deadline) ? Status.SATISFIED : Status.OVERDUE;
        }
        if (!done.unknown()) {
            return over ? Status.OVERDUE : Status.DUE;
        }
        definition.done().ifPresent(fact -> missing.add(timeFact(fact, Missing.Decides.STATUS)));
        return over && definition.done().isPresent() ? Status.UNDETERMINED : Status.DUE;
    }

    private static boolean inTime(Instant done, Deadline deadline) {
        return !(deadline instanceof FixedDeadline fixed) || !Clocks.past(done, fixed);
    }

    /** A clock whose start is not known cannot be read: the start would decide when the duty is due. */
    void noteUnknownAnchor(Optional<DeadlineDef> clock, Optional<Deadline> deadline, List<Missing> missing) {
        if (deadline.isPresent() && deadline.get() instanceof OpenDeadline) {
            String anchor = clock.orElseThrow().from().orElseThrow();
            if (World.AS_IS.unknown(self, Facts.named(self.type(), anchor))) {
                missing.add(timeFact(anchor, Missing.Decides.DEADLINE));
            }
        }
    }

    private Missing timeFact(String property, Missing.Decides decides) {
        FactDef fact = Facts.named(self.type(), property);
        return new Missing(
                Missing.Kind.FACT, Facts.place(self, fact), Facts.asked(self, fact), decides, List.of(), true);
    }

    /** What is not in force blames nobody. */
    Status capped(Status status, LegalForce force) {
        return status.pressing() && !force.binding() ? Status.ANTICIPATED : status;
    }
}
