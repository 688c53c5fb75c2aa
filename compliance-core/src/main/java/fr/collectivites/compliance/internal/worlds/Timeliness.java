package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.deadline.Deadline;
import fr.collectivites.compliance.deadline.FixedDeadline;
import fr.collectivites.compliance.internal.packs.DeadlineDef;
import fr.collectivites.compliance.internal.packs.Op;
import fr.collectivites.compliance.internal.packs.TimelinessName;
import fr.collectivites.compliance.internal.projection.FactDef;
import fr.collectivites.compliance.internal.projection.SubjectFacts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether what a duty asks was done in time, as a question that rules may test under the name {@code <duty>:delai}.
 *
 * <p>{@code IN_TIME}: done in time. {@code LATE}: done after. {@code RUNNING}: not done, still time. {@code MISSED}: not
 * done, too late.
 */
record Timeliness(String duty, DeadlineDef definition, Clocks clocks, Instant now) {

    /** What can be, given what is known; the likeliest first. */
    List<String> possible(SubjectFacts self) {
        Optional<Deadline> deadline = clocks.deadline(definition, self);
        Clocks.Done done = done(self);
        if (deadline.isEmpty() || !(deadline.get() instanceof FixedDeadline fixed)) {
            return done.unknown()
                    ? List.of("RUNNING", "IN_TIME", "LATE", "MISSED")
                    : done.at().isPresent() ? List.of("IN_TIME", "LATE") : List.of("RUNNING", "MISSED");
        }
        List<String> possible = new ArrayList<>();
        boolean over = Clocks.past(now, fixed);
        if (done.at().isPresent()) {
            possible.add(Clocks.past(done.at().get(), fixed) ? "LATE" : "IN_TIME");
        } else {
            possible.add(over ? "MISSED" : "RUNNING");
            if (done.unknown()) {
                possible.add("IN_TIME");
                if (over) {
                    possible.add("LATE");
                }
            }
        }
        return possible;
    }

    /** A validity is never done: it runs, or is over. */
    private Clocks.Done done(SubjectFacts self) {
        return definition.done().isEmpty() ? new Clocks.Done(false, Optional.empty()) : clocks.done(definition, self);
    }

    /** The fact that would settle it. */
    Dimension dimension(SubjectFacts self) {
        String property = done(self).unknown() && definition.done().isPresent()
                ? definition.done().get()
                : definition.from().orElseThrow();
        FactDef fact = Facts.named(self.type(), property);
        return new Dimension.OfTime(TimelinessName.of(duty), Facts.place(self, fact), Facts.asked(self, fact));
    }

    void reach(SubjectFacts self, Relevance.Reach reach, World world) {
        reach.visible.add(self);
        Object supposed = world.supposed(dimension(self));
        List<String> possible = supposed == null ? possible(self) : List.of((String) supposed);
        reach.values.addAll(possible);
        if (possible.size() > 1) {
            reach.unknown.add(dimension(self), new Probe(Op.IN, possible, List.of()));
        }
    }
}
