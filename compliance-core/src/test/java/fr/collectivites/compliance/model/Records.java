package fr.collectivites.compliance.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** The records of the model, and what tests ask of all of them alike. */
final class Records {

    static final List<Record> EMPTY = List.of(
            Collectivity.builder().build(),
            PopulationFigure.builder().build(),
            Dpo.builder().build(),
            Operator.builder().build(),
            SecurityMeasures.builder().build(),
            Incident.builder("K").build(),
            Complaint.builder().build(),
            Notification.builder().build(),
            Processing.builder("K").build(),
            AipdCriteria.builder().build(),
            Aipd.builder().build(),
            Processor.builder("K").build(),
            Publication.builder("K").build(),
            Consent.builder("K").build(),
            DataSubjectRequest.builder("K").build(),
            OnlineService.builder("K").build(),
            VideoSystem.builder("K").build(),
            SupplierContract.builder("K").build(),
            ActCopyRequest.builder("K").build());

    private Records() {}

    static Object value(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The record again, one component changed. */
    static Record with(Record owner, RecordComponent changed, Object value) throws ReflectiveOperationException {
        RecordComponent[] components = owner.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> component.getName().equals(changed.getName()) ? value : value(owner, component))
                .toArray();
        Constructor<? extends Record> constructor = owner.getClass().getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }
}
