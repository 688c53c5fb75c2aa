package fr.collectivites.compliance.internal.projection;

import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.Keyed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Turns the records of a dossier into slots that the possible worlds fill. It decides nothing. */
public final class Projection {

    /** In a slot: nobody knows. */
    public static final Object UNKNOWN = Gap.UNKNOWN;

    /** In a slot: known not to be, such as the instant of a notification that was never made. */
    public static final Object NONE = Gap.NONE;

    /** Name of the subject that every dossier has. */
    public static final String COLLECTIVITY = "collectivity";

    private enum Gap {
        UNKNOWN,
        NONE
    }

    private Projection() {}

    /**
     * Projects a dossier.
     *
     * @param dossier the dossier, not null
     * @return the collectivity, its four populations, then the elements of each list in the order of the dossier, not
     *     null
     */
    public static List<SubjectFacts> of(Dossier dossier) {
        List<SubjectFacts> subjects = new ArrayList<>();
        subjects.add(new SubjectFacts(
                CollectivityProjection.TYPE, COLLECTIVITY, CollectivityProjection.slots(dossier.collectivity())));
        PopulationProjection.add(subjects, dossier.collectivity().populations());
        add(subjects, ProcessingProjection.TYPE, dossier.processings(), ProcessingProjection::slots);
        add(subjects, IncidentProjection.TYPE, dossier.incidents(), IncidentProjection::slots);
        dossier.publications().forEach(publication -> subjects.add(PublicationFacts.of(publication, dossier)));
        add(subjects, ConsentProjection.TYPE, dossier.consents(), ConsentProjection::slots);
        add(subjects, DataSubjectRequestProjection.TYPE, dossier.requests(), DataSubjectRequestProjection::slots);
        add(subjects, OnlineServiceProjection.TYPE, dossier.onlineServices(), OnlineServiceProjection::slots);
        add(subjects, VideoSystemProjection.TYPE, dossier.videoSystems(), VideoSystemProjection::slots);
        add(subjects, SupplierContractProjection.TYPE, dossier.supplierContracts(), SupplierContractProjection::slots);
        add(subjects, ActCopyRequestProjection.TYPE, dossier.actCopyRequests(), ActCopyRequestProjection::slots);
        for (SubjectFacts facts : subjects) {
            Denials.mark(facts.type(), facts.slots());
            Links.follow(facts.type(), facts.slots());
        }
        return List.copyOf(subjects);
    }

    /**
     * Makes what rules see of a subject in one world.
     *
     * @param type the type of the subject, not null
     * @param subject its name, not null
     * @param filled a value for each slot, none of them {@link #UNKNOWN}; not copied, not null
     * @return the view, not null
     */
    public static Object view(FactType type, String subject, Object[] filled) {
        return type.view(subject, filled);
    }

    private static <R extends Keyed> void add(
            List<SubjectFacts> subjects, FactType type, List<R> records, Function<R, Object[]> slots) {
        for (R element : records) {
            subjects.add(new SubjectFacts(type, type.listName() + "/" + element.key(), slots.apply(element)));
        }
    }

    /** The value of a fact, or the mark that it is unknown. */
    static Object value(Fact<?> fact) {
        return fact instanceof Fact.Known<?> known ? known.value() : UNKNOWN;
    }

    /** The number of a fact as a {@link Long}, or the mark that it is unknown. */
    static Object number(Fact<? extends Number> fact) {
        return fact instanceof Fact.Known<? extends Number> known
                ? (Object) known.value().longValue()
                : UNKNOWN;
    }
}
