package fr.collectivites.compliance.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.finding.Assessment;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Each sample is told for its defects: they are all found, and what is in order is not blamed. */
class SamplesTest {

    private static final Map<String, Assessment> ASSESSED = new HashMap<>();

    @ParameterizedTest(name = "{0}: {1} on {2} is {3}")
    @CsvSource({
        // A town with twenty processings.
        "ville-20-traitements, rgpd.nir, processings/ecole, FORBIDDEN VIOLATED",
        "ville-20-traitements, rgpd.donnees-sante, processings/cantine, FORBIDDEN VIOLATED",
        "ville-20-traitements, rgpd.donnees-sensibles, processings/cantine, YES REVIEW",
        "ville-20-traitements, rgpd.licite, processings/lettre-d-information, YES VIOLATED",
        "ville-20-traitements, rgpd.licite, processings/mediatheque, YES SATISFIED",
        "ville-20-traitements, rgpd.conservation, processings/videoprotection, LEGAL_LIMIT VIOLATED",
        "ville-20-traitements, rgpd.conservation, processings/recrutement, REFERENCE_LIMIT REVIEW",
        "ville-20-traitements, rgpd.donnees-biometriques, processings/badges, UNFORESEEN REVIEW",
        "ville-20-traitements, aipd.requise, processings/badges, REQUIRED NOT_APPLICABLE",
        "ville-20-traitements, aipd.faite, processings/badges, YES VIOLATED",
        "ville-20-traitements, aipd.faite, processings/action-sociale, YES VIOLATED",
        "ville-20-traitements, aipd.faite, processings/cantine, NO NOT_APPLICABLE",
        "ville-20-traitements, aipd.contenu, processings/logement-social, YES VIOLATED",
        "ville-20-traitements, sous-traitance.contrat, processings/urbanisme, RGPD VIOLATED",
        "ville-20-traitements, sous-traitance.contrat, processings/paie, RGPD SATISFIED",
        "ville-20-traitements, sous-traitance.clause-audits, processings/cantine, RGPD VIOLATED",
        "ville-20-traitements, sous-traitance.clause-sort-donnees, processings/cantine, RGPD VIOLATED",
        "ville-20-traitements, sous-traitance.clause-sous-traitants, processings/portail-familles, RGPD VIOLATED",
        "ville-20-traitements, rgpd.information, processings/cadastre, INDIRECT OVERDUE",
        "ville-20-traitements, registre.inscription, processings/registre-canicule, RGPD VIOLATED",
        "ville-20-traitements, rgpd.archives, processings/urbanisme, YES DUE",
        "ville-20-traitements, demande.reponse, requests/demande-2026-014, ONE_MONTH OVERDUE",
        "ville-20-traitements, dpo.publication, collectivity, YES VIOLATED",
        "ville-20-traitements, publication.donnees-ouvertes, collectivity, YES DUE",
        "ville-20-traitements, violation.registre, incidents/courriel-egare, YES DUE",
        // Twelve items of a village bulletin.
        "bulletin, publication.autorisee, publications/naissance-mai, ALLOWED NOT_APPLICABLE",
        "bulletin, publication.autorisee, publications/naissance-juin, FORBIDDEN NOT_APPLICABLE",
        "bulletin, publication.fichier-etat-civil, publications/naissance-juin, YES VIOLATED",
        "bulletin, publication.autorisee, publications/photo-nouveau-ne, FORBIDDEN NOT_APPLICABLE",
        "bulletin, publication.consentement-parents, publications/photo-nouveau-ne, ONE NOT_APPLICABLE",
        "bulletin, publication.support, publications/photo-nouveau-ne, SEPARATE_ONLINE DUE",
        "bulletin, publication.autorisee, publications/mariage, FORBIDDEN NOT_APPLICABLE",
        "bulletin, publication.autorisee, publications/deces, FORBIDDEN NOT_APPLICABLE",
        "bulletin, publication.autorisee, publications/centenaire, FORBIDDEN NOT_APPLICABLE",
        "bulletin, consentement.preuve, consents/centenaire-accord, YES VIOLATED",
        "bulletin, publication.autorisee, publications/nouveaux-habitants, FORBIDDEN NOT_APPLICABLE",
        "bulletin, publication.autorisee, publications/photo-fete, ALLOWED NOT_APPLICABLE",
        "bulletin, publication.autorisee, publications/photo-classe, FORBIDDEN NOT_APPLICABLE",
        "bulletin, publication.interdite, publications/photo-classe, YES VIOLATED",
        "bulletin, publication.retrait, publications/photo-classe, REMOVE_ONLINE DUE",
        "bulletin, publication.autorisee, publications/deliberation-aide, FORBIDDEN NOT_APPLICABLE",
        "bulletin, publication.anonymisation, publications/deliberation-aide, YES DUE",
        "bulletin, publication.publicite-acte, publications/deliberation-aide, CHOICE DUE",
        "bulletin, publication.autorisee, publications/agents, ALLOWED NOT_APPLICABLE",
        "bulletin, publication.autorisee, publications/menus, ALLOWED NOT_APPLICABLE",
        // The cameras of a town.
        "video, video.autorisation, videoSystems/centre-ville, YES VIOLATED",
        "video, video.renouvellement, videoSystems/centre-ville, YES OVERDUE",
        "video, video.conservation, videoSystems/centre-ville, YES VIOLATED",
        "video, video.aipd, videoSystems/centre-ville, REQUIRED VIOLATED",
        "video, video.conservation, videoSystems/port, YES SATISFIED",
        "video, video.masquage, videoSystems/port, YES VIOLATED",
        "video, video.registre, videoSystems/port, YES VIOLATED",
        "video, video.information, videoSystems/port, YES VIOLATED",
        "video, video.autorisation, videoSystems/mediatheque, YES DUE",
        "video, video.silence, videoSystems/mediatheque, IMPLICIT_REFUSAL NOT_APPLICABLE",
        "video, video.conservation, videoSystems/marche-de-noel, YES VIOLATED",
        "video, video.regime, videoSystems/ateliers, GDPR_ONLY NOT_APPLICABLE",
        "video, video.enregistreur, videoSystems/ateliers, YES VIOLATED",
        "video, video.consultation-personnel, videoSystems/ateliers, YES REVIEW",
        "video, rgpd.conservation, processings/cameras-pietons, LEGAL_LIMIT VIOLATED",
        "video, video.lecture-plaques, processings/lecture-plaques, YES VIOLATED",
        // A portal about to open, beside two services that are.
        "portail, teleservice.homologation, onlineServices/portail-familles, YES DUE",
        "portail, teleservice.accessibilite, onlineServices/portail-familles, YES DUE",
        "portail, teleservice.traceurs, onlineServices/portail-familles, YES DUE",
        "portail, teleservice.mineurs, onlineServices/portail-familles, YES DUE",
        "portail, teleservice.franceconnect, onlineServices/portail-familles, YES ANTICIPATED",
        "portail, teleservice.identite-europeenne, onlineServices/portail-familles, YES REVIEW",
        "portail, teleservice.homologation, onlineServices/demarches, YES VIOLATED",
        "portail, teleservice.signataire, onlineServices/demarches, YES VIOLATED",
        "portail, teleservice.decision-visible, onlineServices/demarches, YES VIOLATED",
        "portail, teleservice.homologation, onlineServices/site-vitrine, NO NOT_APPLICABLE",
        "portail, teleservice.declaration-accessibilite, onlineServices/site-vitrine, YES VIOLATED",
        "portail, fournisseur.alerte-incident, supplierContracts/editeur-du-portail, REQUIRED VIOLATED",
        "portail, fournisseur.clauses-rgpd, supplierContracts/hebergeur, YES VIOLATED",
        "portail, fournisseur.donnees-sante, supplierContracts/hebergeur, YES VIOLATED",
        "portail, fournisseur.localisation, supplierContracts/hebergeur, TRANSFERS REVIEW"
    })
    void what_a_sample_is_told_for_is_found(String sample, String question, String subject, String expected) {
        Assessment assessment = ASSESSED.computeIfAbsent(sample, Samples::assess);

        assertThat(Samples.said(assessment, question, subject)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ville-20-traitements", "ville-a-moitie-connue", "bulletin", "video", "portail"})
    void a_sample_says_what_the_library_would_write(String sample) {
        String written = Samples.LIBRARY.write(Samples.LIBRARY.read(Samples.text(sample)));

        assertThat(JsonMapper.shared().readTree(written))
                .isEqualTo(JsonMapper.shared().readTree(Samples.text(sample)));
    }
}
