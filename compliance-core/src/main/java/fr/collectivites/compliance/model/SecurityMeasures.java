package fr.collectivites.compliance.model;

/**
 * The security measures that the body says are in place; letters are those of NIS 2 art. 21(2).
 *
 * <p>Immutable. Every fact may be unknown and is so unless said; nothing is checked here but the absence of null.
 *
 * @param riskAnalysis risk analysis done; letter a
 * @param securityPolicy written security policy; letter a
 * @param incidentHandling procedure for handling incidents; letter b
 * @param backups regular backups; letter c
 * @param offlineBackups backup kept offline; letter c
 * @param restoreTested restoring tested; letter c
 * @param continuityPlan business continuity plan; letter c
 * @param recoveryPlan recovery plan for information systems; letter c
 * @param crisisManagement crisis management organised; letter c
 * @param supplyChainSecurity security required from suppliers; letter d
 * @param secureAcquisition security taken into account when buying or developing; letter e
 * @param vulnerabilityHandling vulnerabilities followed and treated; letter e
 * @param updates security updates installed without delay; letter e
 * @param effectivenessAssessment effectiveness of the measures assessed; letter f
 * @param regularAudit regular security audit; letter f
 * @param cyberHygieneTraining agents trained in cyber hygiene; letter g
 * @param governanceTrained elected officials and managers trained; letter g and art. 20(2)
 * @param governanceApproved measures approved by the governing body; NIS 2 art. 20(1)
 * @param phishingExercises phishing exercises; letter g
 * @param cryptography policy on encryption; letter h
 * @param machineEncryption laptops and drives encrypted; letter h
 * @param humanResourcesSecurity security of human resources; letter i
 * @param accessControl rights of access limited and reviewed; letter i
 * @param assetInventory inventory of equipment and software; letter i
 * @param leaversAccounts accounts of leavers closed; letter i
 * @param multiFactorAuthentication multi-factor authentication; letter j
 * @param securedEmergencyCommunications secured means of communication for emergencies; letter j
 * @param paperEmergencyContacts emergency contacts kept on paper
 * @param crisisCell crisis unit named in advance
 * @param cyberExercises cyber crisis exercises
 * @param supervision supervision of logs and alerts
 * @param namedReferent named contact for cybersecurity
 * @param sharedSecurityOfficer security officer shared between bodies
 * @param antispam mail filtering
 * @param strongPasswords strong passwords required
 * @param obsoleteProductsRemoved products without support removed
 * @param remoteWorkSecured remote work secured
 * @param networkSegmentation network divided into zones
 * @param edrOrSoc detection on machines or security operations centre
 * @param securityBudget budget for security voted
 * @param industrialSystemsSecured industrial systems secured
 * @param connectedObjectsSecured connected objects secured
 * @param wifiSecured wifi secured and public wifi apart
 * @param crisisCommunication crisis communication prepared
 * @param insuranceReviewed insurance cover reviewed
 * @param websiteProvidersKnown providers of the website known and reachable
 * @param traineesAccounts accounts of trainees and seasonal staff limited and closed at the end
 * @param ownSecurityOfficer security officer employed by the body itself
 * @param itCharter charter of use of digital tools, known to all users
 * @param adminAccountsSeparated administrator accounts apart from everyday accounts
 * @param serverRoomsProtected server rooms and technical premises closed to the unauthorised
 * @param operatesIndustrialSystems industrial control systems run: water, lighting, heating, traffic
 * @param insuranceCoversCrisis insurance that covers the costs of a crisis
 */
public record SecurityMeasures(
        Fact<Boolean> riskAnalysis,
        Fact<Boolean> securityPolicy,
        Fact<Boolean> incidentHandling,
        Fact<Boolean> backups,
        Fact<Boolean> offlineBackups,
        Fact<Boolean> restoreTested,
        Fact<Boolean> continuityPlan,
        Fact<Boolean> recoveryPlan,
        Fact<Boolean> crisisManagement,
        Fact<Boolean> supplyChainSecurity,
        Fact<Boolean> secureAcquisition,
        Fact<Boolean> vulnerabilityHandling,
        Fact<Boolean> updates,
        Fact<Boolean> effectivenessAssessment,
        Fact<Boolean> regularAudit,
        Fact<Boolean> cyberHygieneTraining,
        Fact<Boolean> governanceTrained,
        Fact<Boolean> governanceApproved,
        Fact<Boolean> phishingExercises,
        Fact<Boolean> cryptography,
        Fact<Boolean> machineEncryption,
        Fact<Boolean> humanResourcesSecurity,
        Fact<Boolean> accessControl,
        Fact<Boolean> assetInventory,
        Fact<Boolean> leaversAccounts,
        Fact<Boolean> multiFactorAuthentication,
        Fact<Boolean> securedEmergencyCommunications,
        Fact<Boolean> paperEmergencyContacts,
        Fact<Boolean> crisisCell,
        Fact<Boolean> cyberExercises,
        Fact<Boolean> supervision,
        Fact<Boolean> namedReferent,
        Fact<Boolean> sharedSecurityOfficer,
        Fact<Boolean> antispam,
        Fact<Boolean> strongPasswords,
        Fact<Boolean> obsoleteProductsRemoved,
        Fact<Boolean> remoteWorkSecured,
        Fact<Boolean> networkSegmentation,
        Fact<Boolean> edrOrSoc,
        Fact<Boolean> securityBudget,
        Fact<Boolean> industrialSystemsSecured,
        Fact<Boolean> connectedObjectsSecured,
        Fact<Boolean> wifiSecured,
        Fact<Boolean> crisisCommunication,
        Fact<Boolean> insuranceReviewed,
        Fact<Boolean> websiteProvidersKnown,
        Fact<Boolean> traineesAccounts,
        Fact<Boolean> ownSecurityOfficer,
        Fact<Boolean> itCharter,
        Fact<Boolean> adminAccountsSeparated,
        Fact<Boolean> serverRoomsProtected,
        Fact<Boolean> operatesIndustrialSystems,
        Fact<Boolean> insuranceCoversCrisis) {

    /** Refuses null; the message names the component. */
    public SecurityMeasures {
        Components.refuseNull(
                SecurityMeasures.class,
                riskAnalysis,
                securityPolicy,
                incidentHandling,
                backups,
                offlineBackups,
                restoreTested,
                continuityPlan,
                recoveryPlan,
                crisisManagement,
                supplyChainSecurity,
                secureAcquisition,
                vulnerabilityHandling,
                updates,
                effectivenessAssessment,
                regularAudit,
                cyberHygieneTraining,
                governanceTrained,
                governanceApproved,
                phishingExercises,
                cryptography,
                machineEncryption,
                humanResourcesSecurity,
                accessControl,
                assetInventory,
                leaversAccounts,
                multiFactorAuthentication,
                securedEmergencyCommunications,
                paperEmergencyContacts,
                crisisCell,
                cyberExercises,
                supervision,
                namedReferent,
                sharedSecurityOfficer,
                antispam,
                strongPasswords,
                obsoleteProductsRemoved,
                remoteWorkSecured,
                networkSegmentation,
                edrOrSoc,
                securityBudget,
                industrialSystemsSecured,
                connectedObjectsSecured,
                wifiSecured,
                crisisCommunication,
                insuranceReviewed,
                websiteProvidersKnown,
                traineesAccounts,
                ownSecurityOfficer,
                itCharter,
                adminAccountsSeparated,
                serverRoomsProtected,
                operatesIndustrialSystems,
                insuranceCoversCrisis);
    }

    /**
     * Starts a record in which every fact is unknown.
     *
     * @return a new builder, not null
     */
    public static SecurityMeasuresBuilder builder() {
        return new SecurityMeasuresBuilder();
    }
}
