package fr.collectivites.compliance.model;

import fr.collectivites.compliance.model.constraints.UniqueKeys;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;

/**
 * What a vendor hands over: a collectivity and what it does.
 *
 * <p>Immutable. A list is what the dossier declares; an empty list declares nothing of its kind. Keys are not compared
 * here: {@link UniqueKeys} is a shape rule.
 *
 * @param schemaVersion version of the form of the dossier, {@value #SCHEMA_VERSION}
 * @param collectivity the body, not null
 * @param processings processings of personal data, not null
 * @param incidents security incidents, not null
 * @param publications publications made or planned, not null
 * @param consents consents, not null
 * @param requests requests of persons, not null
 * @param onlineServices online services, not null
 * @param videoSystems sets of cameras, not null
 * @param supplierContracts contracts with digital suppliers, not null
 * @param actCopyRequests requests for civil registry acts, not null
 */
public record Dossier(
        @Min(SCHEMA_VERSION) @Max(SCHEMA_VERSION) int schemaVersion,
        @Valid Collectivity collectivity,
        @UniqueKeys List<@Valid Processing> processings,
        @UniqueKeys List<@Valid Incident> incidents,
        @UniqueKeys List<@Valid Publication> publications,
        @UniqueKeys List<@Valid Consent> consents,
        @UniqueKeys List<@Valid DataSubjectRequest> requests,
        @UniqueKeys List<@Valid OnlineService> onlineServices,
        @UniqueKeys List<@Valid VideoSystem> videoSystems,
        @UniqueKeys List<@Valid SupplierContract> supplierContracts,
        @UniqueKeys List<@Valid ActCopyRequest> actCopyRequests) {

    /** The one version of the form that this library reads. */
    public static final int SCHEMA_VERSION = 1;

    /** Refuses null and copies the lists. */
    public Dossier {
        Components.refuseNull(
                Dossier.class,
                schemaVersion,
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
        processings = List.copyOf(processings);
        incidents = List.copyOf(incidents);
        publications = List.copyOf(publications);
        consents = List.copyOf(consents);
        requests = List.copyOf(requests);
        onlineServices = List.copyOf(onlineServices);
        videoSystems = List.copyOf(videoSystems);
        supplierContracts = List.copyOf(supplierContracts);
        actCopyRequests = List.copyOf(actCopyRequests);
    }

    /**
     * Starts a dossier in which nothing is known and nothing declared.
     *
     * @return a new builder, not null
     */
    public static DossierBuilder builder() {
        return new DossierBuilder();
    }
}
