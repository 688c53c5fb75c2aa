package fr.collectivites.compliance.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Builds a {@link Dossier}; what is not added is not declared.
 *
 * <p>No argument may be null. For one thread at a time.
 */
public final class DossierBuilder {

    private Collectivity collectivity = Collectivity.builder().build();
    private final List<Processing> processings = new ArrayList<>();
    private final List<Incident> incidents = new ArrayList<>();
    private final List<Publication> publications = new ArrayList<>();
    private final List<Consent> consents = new ArrayList<>();
    private final List<DataSubjectRequest> requests = new ArrayList<>();
    private final List<OnlineService> onlineServices = new ArrayList<>();
    private final List<VideoSystem> videoSystems = new ArrayList<>();
    private final List<SupplierContract> supplierContracts = new ArrayList<>();
    private final List<ActCopyRequest> actCopyRequests = new ArrayList<>();

    DossierBuilder() {}

    /** Says which body it is. Not said, everything about it is unknown. */
    public DossierBuilder collectivity(Collectivity value) {
        this.collectivity = Objects.requireNonNull(value, "collectivity");
        return this;
    }

    /** Says what is known of the body. */
    public DossierBuilder collectivity(UnaryOperator<CollectivityBuilder> said) {
        return collectivity(said.apply(Collectivity.builder()).build());
    }

    /** Adds processings. */
    public DossierBuilder processings(Processing... values) {
        processings.addAll(List.of(values));
        return this;
    }

    /** Adds incidents. */
    public DossierBuilder incidents(Incident... values) {
        incidents.addAll(List.of(values));
        return this;
    }

    /** Adds publications. */
    public DossierBuilder publications(Publication... values) {
        publications.addAll(List.of(values));
        return this;
    }

    /** Adds consents. */
    public DossierBuilder consents(Consent... values) {
        consents.addAll(List.of(values));
        return this;
    }

    /** Adds requests of persons. */
    public DossierBuilder requests(DataSubjectRequest... values) {
        requests.addAll(List.of(values));
        return this;
    }

    /** Adds online services. */
    public DossierBuilder onlineServices(OnlineService... values) {
        onlineServices.addAll(List.of(values));
        return this;
    }

    /** Adds sets of cameras. */
    public DossierBuilder videoSystems(VideoSystem... values) {
        videoSystems.addAll(List.of(values));
        return this;
    }

    /** Adds supplier contracts. */
    public DossierBuilder supplierContracts(SupplierContract... values) {
        supplierContracts.addAll(List.of(values));
        return this;
    }

    /** Adds requests for civil registry acts. */
    public DossierBuilder actCopyRequests(ActCopyRequest... values) {
        actCopyRequests.addAll(List.of(values));
        return this;
    }

    /** Returns the dossier; the builder may be used further. */
    public Dossier build() {
        return new Dossier(
                Dossier.SCHEMA_VERSION,
                collectivity,
                processings,
                incidents,
                publications,
                consents,
                requests,
                onlineServices,
                videoSystems,
                supplierContracts,
                actCopyRequests);
    }
}
