package fr.collectivites.compliance.examples.commandline.report;

import fr.collectivites.compliance.deadline.Deadline;
import fr.collectivites.compliance.finding.Answer;
import fr.collectivites.compliance.finding.Assessment;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The findings of an assessment, sorted into what a mayor does with them. */
public final class Situation {

    /** What a reader does with a finding. */
    public enum Place {
        /** Do it. */
        TO_DO,
        /** Find out, and act meanwhile as if. */
        IN_DOUBT,
        /** Nothing more to do. */
        MET,
        /** Know it. */
        TO_KNOW,
        /** Forget it. */
        NOT_APPLICABLE
    }

    private static final List<Status> URGENCY = List.of(
            Status.VIOLATED, Status.OVERDUE, Status.DUE, Status.REVIEW, Status.UNDETERMINED, Status.ANTICIPATED);

    private static final Comparator<Finding> BY_WEIGHT =
            Comparator.comparing(Finding::severity, Comparator.reverseOrder());

    private static final Comparator<Finding> BY_DEADLINE = Comparator.<Finding, Boolean>comparing(
                    finding -> finding.deadline().isEmpty())
            .thenComparing((a, b) -> a.deadline().isPresent() && b.deadline().isPresent()
                    ? Deadline.planOrder()
                            .compare(a.deadline().orElseThrow(), b.deadline().orElseThrow())
                    : 0);

    /** Late first, then by deadline, then by weight; ties keep the order of the library. */
    private static final Comparator<Finding> BY_URGENCY = Comparator.<Finding>comparingInt(
                    finding -> URGENCY.indexOf(finding.status()))
            .thenComparing(BY_DEADLINE)
            .thenComparing(BY_WEIGHT);

    /** What may have to be done first, with a time limit before without; what is only to be known last. */
    private static final Comparator<Finding> BY_DOUBT = Comparator.<Finding, Boolean>comparing(
                    finding -> !finding.nature().canBeMet())
            .thenComparing(BY_DEADLINE)
            .thenComparing(BY_WEIGHT);

    private final Map<Place, List<Finding>> places = new EnumMap<>(Place.class);

    private Situation() {
        for (Place place : Place.values()) {
            places.put(place, new ArrayList<>());
        }
    }

    /**
     * Sorts the findings of an assessment.
     *
     * @param assessment the assessment, not null
     * @return the findings by place, not null
     */
    public static Situation of(Assessment assessment) {
        Situation situation = new Situation();
        for (Finding finding : assessment.findings()) {
            situation.places.get(place(finding)).add(finding);
        }
        situation.places.get(Place.TO_DO).sort(BY_URGENCY);
        situation.places.get(Place.IN_DOUBT).sort(BY_DOUBT);
        situation.places.get(Place.NOT_APPLICABLE).sort(BY_WEIGHT);
        return situation;
    }

    /**
     * Returns the findings of one place, the most pressing first.
     *
     * @param place the place, not null
     * @return the findings, not null
     */
    public List<Finding> at(Place place) {
        return List.copyOf(places.get(place));
    }

    /**
     * Says whether something is late or broken.
     *
     * @return true when it is
     */
    public boolean late() {
        return at(Place.TO_DO).stream().map(Finding::status).anyMatch(Situation::late);
    }

    static boolean late(Status status) {
        return status == Status.OVERDUE || status == Status.VIOLATED;
    }

    /** A status that presses comes before all else: a prohibition that is broken may well be worded as a no. */
    private static Place place(Finding finding) {
        if (finding.status().pressing()) {
            return Place.TO_DO;
        }
        if (finding.answer() == Answer.UNDETERMINED) {
            return Place.IN_DOUBT;
        }
        if (finding.status() == Status.SATISFIED) {
            return Place.MET;
        }
        boolean open = finding.status() == Status.UNDETERMINED || finding.status() == Status.ANTICIPATED;
        if (finding.nature().canBeMet() && open) {
            return Place.TO_DO;
        }
        return finding.answer() == Answer.YES ? Place.TO_KNOW : Place.NOT_APPLICABLE;
    }
}
