package fr.collectivites.compliance.rules.records;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.audit.DecisionRecord;
import fr.collectivites.compliance.audit.MaskingKey;
import fr.collectivites.compliance.audit.RecordPolicy;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.wording.Language;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;

/** The dossiers behind the golden records: one a situation, small, with something unknown in each. */
enum GoldenDossier {
    COMMUNE_AU_SEUIL(Reading.GUIDE, "2026-10-07T09:00:00+02:00", Language.FRENCH, """
            {"schemaVersion": 1, "collectivity": {"kind": "COMMUNE", "departement": "35",
              "populations": [{"kind": "TOTALE", "inhabitants": 30001}], "dpo": {"designated": true}}}
            """),
    EPCI_ET_PROJET_DE_LOI(Reading.BILL, "2025-06-01T09:00:00+02:00", Language.FRENCH, """
            {"schemaVersion": 1, "collectivity": {"kind": "CA", "departement": "974",
              "populations": [{"kind": "MUNICIPALE", "inhabitants": 118000}]},
             "incidents": [{"key": "INC-1", "severeDisruption": true, "awareAt": "2025-05-31T22:15:00+04:00"}]}
            """),
    VIOLATION_NOTIFIEE_TARD(Reading.LAW, "2026-02-10T08:00:00+01:00", Language.FRENCH, """
            {"schemaVersion": 1, "collectivity": {"kind": "COMMUNE", "departement": "67"},
             "incidents": [{"key": "INC-1", "cause": "RANSOMWARE", "role": "CONTROLLER", "personalData": true,
               "natures": ["AVAILABILITY", "CONFIDENTIALITY"], "dataCategories": ["IDENTITY", "BANK"],
               "awareAt": "2026-02-02T08:30:00+01:00", "exfiltration": true, "fraudObserved": true,
               "notifications": [{"kind": "CNIL_INITIAL", "at": "2026-02-06T16:00:00+01:00"}]}]}
            """),
    CANTINE_ET_DEMANDE(Reading.GUIDE, "2026-10-07T09:00:00+02:00", Language.FRENCH, """
            {"schemaVersion": 1, "collectivity": {"kind": "COMMUNE", "departement": "35"},
             "processings": [{"key": "CANTINE", "kind": "CANTEEN", "lawfulBasis": "CONSENT",
               "purposes": ["PUBLIC_SERVICE"], "dataCategories": ["IDENTITY", "MEAL_CONSTRAINT", "HEALTH"],
               "dataSubjects": ["CHILDREN", "PARENTS"], "inRegister": true,
               "processors": [{"key": "HEB", "accessesData": true, "writtenContract": true, "audits": false}]}],
             "requests": [{"key": "DEM-1", "right": "ACCESS", "processing": "CANTINE",
               "receivedAt": "2026-08-20T10:00:00+02:00", "answered": false}]}
            """),
    PHOTO_D_UN_ENFANT(Reading.GUIDE, "2026-10-07T09:00:00+02:00", Language.ENGLISH, """
            {"schemaVersion": 1, "collectivity": {"kind": "COMMUNE"},
             "publications": [{"key": "PHOTO-1", "item": "PHOTO", "medium": "WEBSITE", "subjectKind": "MINOR",
               "singledOut": true, "plannedFor": "2026-10-20", "consentKeys": ["C1", "C2"]}],
             "consents": [
               {"key": "C1", "person": "ENFANT-7", "givenBy": "PARENT_1", "purpose": "IMAGE", "media": ["WEBSITE"],
                "form": "WRITTEN", "given": true, "withdrawn": false, "ageYears": 9},
               {"key": "C2", "person": "ENFANT-7", "givenBy": "PARENT_2", "purpose": "IMAGE", "media": ["BULLETIN"],
                "form": "ORAL", "given": true, "ageYears": 9}]}
            """),
    TELESERVICE_VIDEO_FOURNISSEUR(Reading.LAW, "2026-11-20T09:00:00+01:00", Language.FRENCH, """
            {"schemaVersion": 1, "collectivity": {"kind": "CC", "departement": "2A"},
             "onlineServices": [{"key": "PORTAIL", "live": true, "exchangesWithUsers": true, "homologated": false}],
             "videoSystems": [{"key": "PLACE", "place": "PUBLIC_ROAD", "authorised": true, "retentionDays": 31,
               "authorisedOn": "2022-03-01", "authorisedUntil": "2027-03-01"}],
             "supplierContracts": [{"key": "HEB", "service": "HOSTING", "accessesPersonalData": true}]}
            """);

    private static final byte[] KEY = "clé publique des dossiers de référence".getBytes(StandardCharsets.UTF_8);

    private final Reading reading;
    private final String instant;
    private final Language language;
    private final String json;

    GoldenDossier(Reading reading, String instant, Language language, String json) {
        this.reading = reading;
        this.instant = instant;
        this.language = language;
        this.json = json;
    }

    String file() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".json";
    }

    DecisionRecord record(Compliance library) {
        return library.records()
                .record(
                        library.read(json),
                        AsOf.of(Instant.parse(instant), ZoneId.of("Europe/Paris")),
                        reading,
                        MaskingKey.of(KEY),
                        RecordPolicy.keepingAllRead().in(language));
    }
}
