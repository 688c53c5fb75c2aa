package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.deadline.Deadline;
import fr.collectivites.compliance.deadline.DeadlineCalculator;
import fr.collectivites.compliance.deadline.FixedDeadline;
import fr.collectivites.compliance.deadline.OpenDeadline;
import fr.collectivites.compliance.deadline.Period;
import fr.collectivites.compliance.deadline.Suspension;
import fr.collectivites.compliance.deadline.Territory;
import fr.collectivites.compliance.deadline.WithoutDelay;
import fr.collectivites.compliance.deadline.WorkingCalendar;
import fr.collectivites.compliance.internal.packs.DeadlineDef;
import fr.collectivites.compliance.internal.packs.SuspensionDef;
import fr.collectivites.compliance.internal.packs.TimelinessName;
import fr.collectivites.compliance.internal.projection.FactDef;
import fr.collectivites.compliance.internal.projection.Projection;
import fr.collectivites.compliance.internal.projection.SubjectFacts;
import fr.collectivites.compliance.law.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Computes, for one dossier, when duties are due; rules never do. */
final class Clocks {

    private final CompiledLaw law;
    private final DeadlineCalculator calculator;
    private final Instant now;
    private final ZoneId zone;

    private Clocks(CompiledLaw law, Instant now, ZoneId zone) {
        this.law = law;
        this.now = now;
        this.zone = zone;
        this.calculator = DeadlineCalculator.of(zone, WorkingCalendar.national());
    }

    /** The clocks of the collectivity's own territory; of the caller's zone while the territory is unknown. */
    static Clocks of(CompiledLaw law, AsOf asOf, Situation situation) {
        SubjectFacts collectivity = situation.ofType("Collectivity").get(0);
        FactDef departement = Facts.named(collectivity.type(), "departement");
        ZoneId zone = World.AS_IS.unknown(collectivity, departement)
                ? asOf.zone()
                : zone(Territory.of((String) World.AS_IS.value(collectivity, departement)), asOf);
        return new Clocks(law, asOf.instant(), zone);
    }

    /** A territory with several zones is read in the one that the caller names, if it is one of them. */
    private static ZoneId zone(Territory territory, AsOf asOf) {
        return territory.zones().contains(asOf.zone()) ? asOf.zone() : territory.zone();
    }

    Instant now() {
        return now;
    }

    /** The clock of a duty, as a question that rules may test. */
    Timeliness timeliness(String question) {
        String duty = TimelinessName.dutyOf(question);
        List<DeadlineDef> deadlines = law.question(duty).deadlines();
        DeadlineDef definition = deadlines.stream()
                .filter(deadline -> deadline.done().isPresent())
                .findFirst()
                .or(() -> deadlines.stream().findFirst())
                .orElseThrow(() -> new IllegalStateException(
                        "rules ask whether " + duty + " was done in time, and it has no deadline"));
        return new Timeliness(duty, definition, this, now);
    }

    /** When a duty is due; empty when its period does not exist at the date asked. */
    Optional<Deadline> deadline(DeadlineDef definition, SubjectFacts self) {
        if (definition.withoutUndueDelay()) {
            return Optional.of(new WithoutDelay());
        }
        Optional<Period> period = law.period(definition.parameter().orElseThrow());
        if (period.isEmpty()) {
            return Optional.empty();
        }
        FactDef anchor = Facts.named(self.type(), definition.from().orElseThrow());
        Object event = self.slots()[anchor.slot()];
        if (event instanceof Instant instant) {
            return Optional.of(suspended(
                    calculator.from(instant.atZone(zone).toOffsetDateTime(), period.get()), definition, self));
        }
        if (event instanceof LocalDate day) {
            return Optional.of(suspended(calculator.from(day, period.get()), definition, self));
        }
        return Optional.of(OpenDeadline.awaiting(period.get(), self.subject() + "/" + anchor.path()));
    }

    /** A doubt that is not known suspends nothing: who invokes it must say when it was raised. */
    private Deadline suspended(FixedDeadline running, DeadlineDef definition, SubjectFacts self) {
        if (definition.suspension().isEmpty()) {
            return running;
        }
        SuspensionDef facts = definition.suspension().get();
        boolean doubt = Boolean.TRUE.equals(slot(facts.doubt(), self));
        Optional<LocalDate> asked = day(facts.asked(), self);
        if (!doubt || asked.isEmpty()) {
            return running;
        }
        boolean withoutDelay = Boolean.TRUE.equals(slot(facts.withoutDelay(), self));
        return calculator.suspend(running, new Suspension(asked.get(), withoutDelay, day(facts.established(), self)));
    }

    private Optional<LocalDate> day(String property, SubjectFacts self) {
        return slot(property, self) instanceof Instant instant
                ? Optional.of(instant.atZone(zone).toLocalDate())
                : Optional.empty();
    }

    private static Object slot(String property, SubjectFacts self) {
        return self.slots()[Facts.named(self.type(), property).slot()];
    }

    /** Whether a moment is past a deadline: the last hour counts in full, the last day ends before midnight. */
    static boolean past(Instant moment, FixedDeadline deadline) {
        Instant due = deadline.due().toInstant();
        return deadline.lastDay().isPresent() ? !moment.isBefore(due) : moment.isAfter(due);
    }

    /** When the duty was done: unknown, known not to be done, or an instant. */
    Done done(DeadlineDef definition, SubjectFacts self) {
        if (definition.done().isEmpty()) {
            return new Done(true, Optional.empty());
        }
        FactDef fact = Facts.named(self.type(), definition.done().get());
        Object raw = self.slots()[fact.slot()];
        if (raw == Projection.NONE) {
            return new Done(false, Optional.empty());
        }
        if (raw instanceof Instant instant) {
            return new Done(false, Optional.of(instant));
        }
        if (raw instanceof LocalDate day) {
            return new Done(false, Optional.of(day.atStartOfDay(zone).toInstant()));
        }
        return new Done(true, Optional.empty());
    }

    /**
     * What is known of the doing of a duty.
     *
     * @param unknown whether the dossier does not say
     * @param at when it was done; empty when it was not, or when unknown
     */
    record Done(boolean unknown, Optional<Instant> at) {}
}
