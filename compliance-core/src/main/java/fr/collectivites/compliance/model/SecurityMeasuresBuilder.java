package fr.collectivites.compliance.model;

import java.util.Objects;

/**
 * Builds a {@link SecurityMeasures}; what is not said stays unknown.
 *
 * <p>No argument may be null. For one thread at a time. Generated from the record: change the record.
 */
public final class SecurityMeasuresBuilder {

    private Fact<Boolean> riskAnalysis = Fact.unknown();
    private Fact<Boolean> securityPolicy = Fact.unknown();
    private Fact<Boolean> incidentHandling = Fact.unknown();
    private Fact<Boolean> backups = Fact.unknown();
    private Fact<Boolean> offlineBackups = Fact.unknown();
    private Fact<Boolean> restoreTested = Fact.unknown();
    private Fact<Boolean> continuityPlan = Fact.unknown();
    private Fact<Boolean> recoveryPlan = Fact.unknown();
    private Fact<Boolean> crisisManagement = Fact.unknown();
    private Fact<Boolean> supplyChainSecurity = Fact.unknown();
    private Fact<Boolean> secureAcquisition = Fact.unknown();
    private Fact<Boolean> vulnerabilityHandling = Fact.unknown();
    private Fact<Boolean> updates = Fact.unknown();
    private Fact<Boolean> effectivenessAssessment = Fact.unknown();
    private Fact<Boolean> regularAudit = Fact.unknown();
    private Fact<Boolean> cyberHygieneTraining = Fact.unknown();
    private Fact<Boolean> governanceTrained = Fact.unknown();
    private Fact<Boolean> governanceApproved = Fact.unknown();
    private Fact<Boolean> phishingExercises = Fact.unknown();
    private Fact<Boolean> cryptography = Fact.unknown();
    private Fact<Boolean> machineEncryption = Fact.unknown();
    private Fact<Boolean> humanResourcesSecurity = Fact.unknown();
    private Fact<Boolean> accessControl = Fact.unknown();
    private Fact<Boolean> assetInventory = Fact.unknown();
    private Fact<Boolean> leaversAccounts = Fact.unknown();
    private Fact<Boolean> multiFactorAuthentication = Fact.unknown();
    private Fact<Boolean> securedEmergencyCommunications = Fact.unknown();
    private Fact<Boolean> paperEmergencyContacts = Fact.unknown();
    private Fact<Boolean> crisisCell = Fact.unknown();
    private Fact<Boolean> cyberExercises = Fact.unknown();
    private Fact<Boolean> supervision = Fact.unknown();
    private Fact<Boolean> namedReferent = Fact.unknown();
    private Fact<Boolean> sharedSecurityOfficer = Fact.unknown();
    private Fact<Boolean> antispam = Fact.unknown();
    private Fact<Boolean> strongPasswords = Fact.unknown();
    private Fact<Boolean> obsoleteProductsRemoved = Fact.unknown();
    private Fact<Boolean> remoteWorkSecured = Fact.unknown();
    private Fact<Boolean> networkSegmentation = Fact.unknown();
    private Fact<Boolean> edrOrSoc = Fact.unknown();
    private Fact<Boolean> securityBudget = Fact.unknown();
    private Fact<Boolean> industrialSystemsSecured = Fact.unknown();
    private Fact<Boolean> connectedObjectsSecured = Fact.unknown();
    private Fact<Boolean> wifiSecured = Fact.unknown();
    private Fact<Boolean> crisisCommunication = Fact.unknown();
    private Fact<Boolean> insuranceReviewed = Fact.unknown();
    private Fact<Boolean> websiteProvidersKnown = Fact.unknown();
    private Fact<Boolean> traineesAccounts = Fact.unknown();
    private Fact<Boolean> ownSecurityOfficer = Fact.unknown();
    private Fact<Boolean> itCharter = Fact.unknown();
    private Fact<Boolean> adminAccountsSeparated = Fact.unknown();
    private Fact<Boolean> serverRoomsProtected = Fact.unknown();
    private Fact<Boolean> operatesIndustrialSystems = Fact.unknown();
    private Fact<Boolean> insuranceCoversCrisis = Fact.unknown();

    SecurityMeasuresBuilder() {}

    /** Says: risk analysis done. Not said, it stays unknown. */
    public SecurityMeasuresBuilder riskAnalysis(boolean value) {
        this.riskAnalysis = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: risk analysis done. */
    public SecurityMeasuresBuilder riskAnalysis(Fact<Boolean> fact) {
        this.riskAnalysis = Objects.requireNonNull(fact, "riskAnalysis");
        return this;
    }

    /** Says: written security policy. Not said, it stays unknown. */
    public SecurityMeasuresBuilder securityPolicy(boolean value) {
        this.securityPolicy = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: written security policy. */
    public SecurityMeasuresBuilder securityPolicy(Fact<Boolean> fact) {
        this.securityPolicy = Objects.requireNonNull(fact, "securityPolicy");
        return this;
    }

    /** Says: procedure for handling incidents. Not said, it stays unknown. */
    public SecurityMeasuresBuilder incidentHandling(boolean value) {
        this.incidentHandling = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: procedure for handling incidents. */
    public SecurityMeasuresBuilder incidentHandling(Fact<Boolean> fact) {
        this.incidentHandling = Objects.requireNonNull(fact, "incidentHandling");
        return this;
    }

    /** Says: regular backups. Not said, it stays unknown. */
    public SecurityMeasuresBuilder backups(boolean value) {
        this.backups = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: regular backups. */
    public SecurityMeasuresBuilder backups(Fact<Boolean> fact) {
        this.backups = Objects.requireNonNull(fact, "backups");
        return this;
    }

    /** Says: backup kept offline. Not said, it stays unknown. */
    public SecurityMeasuresBuilder offlineBackups(boolean value) {
        this.offlineBackups = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: backup kept offline. */
    public SecurityMeasuresBuilder offlineBackups(Fact<Boolean> fact) {
        this.offlineBackups = Objects.requireNonNull(fact, "offlineBackups");
        return this;
    }

    /** Says: restoring tested. Not said, it stays unknown. */
    public SecurityMeasuresBuilder restoreTested(boolean value) {
        this.restoreTested = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: restoring tested. */
    public SecurityMeasuresBuilder restoreTested(Fact<Boolean> fact) {
        this.restoreTested = Objects.requireNonNull(fact, "restoreTested");
        return this;
    }

    /** Says: business continuity plan. Not said, it stays unknown. */
    public SecurityMeasuresBuilder continuityPlan(boolean value) {
        this.continuityPlan = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: business continuity plan. */
    public SecurityMeasuresBuilder continuityPlan(Fact<Boolean> fact) {
        this.continuityPlan = Objects.requireNonNull(fact, "continuityPlan");
        return this;
    }

    /** Says: recovery plan for information systems. Not said, it stays unknown. */
    public SecurityMeasuresBuilder recoveryPlan(boolean value) {
        this.recoveryPlan = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: recovery plan for information systems. */
    public SecurityMeasuresBuilder recoveryPlan(Fact<Boolean> fact) {
        this.recoveryPlan = Objects.requireNonNull(fact, "recoveryPlan");
        return this;
    }

    /** Says: crisis management organised. Not said, it stays unknown. */
    public SecurityMeasuresBuilder crisisManagement(boolean value) {
        this.crisisManagement = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: crisis management organised. */
    public SecurityMeasuresBuilder crisisManagement(Fact<Boolean> fact) {
        this.crisisManagement = Objects.requireNonNull(fact, "crisisManagement");
        return this;
    }

    /** Says: security required from suppliers. Not said, it stays unknown. */
    public SecurityMeasuresBuilder supplyChainSecurity(boolean value) {
        this.supplyChainSecurity = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: security required from suppliers. */
    public SecurityMeasuresBuilder supplyChainSecurity(Fact<Boolean> fact) {
        this.supplyChainSecurity = Objects.requireNonNull(fact, "supplyChainSecurity");
        return this;
    }

    /** Says: security taken into account when buying or developing. Not said, it stays unknown. */
    public SecurityMeasuresBuilder secureAcquisition(boolean value) {
        this.secureAcquisition = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: security taken into account when buying or developing. */
    public SecurityMeasuresBuilder secureAcquisition(Fact<Boolean> fact) {
        this.secureAcquisition = Objects.requireNonNull(fact, "secureAcquisition");
        return this;
    }

    /** Says: vulnerabilities followed and treated. Not said, it stays unknown. */
    public SecurityMeasuresBuilder vulnerabilityHandling(boolean value) {
        this.vulnerabilityHandling = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: vulnerabilities followed and treated. */
    public SecurityMeasuresBuilder vulnerabilityHandling(Fact<Boolean> fact) {
        this.vulnerabilityHandling = Objects.requireNonNull(fact, "vulnerabilityHandling");
        return this;
    }

    /** Says: security updates installed without delay. Not said, it stays unknown. */
    public SecurityMeasuresBuilder updates(boolean value) {
        this.updates = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: security updates installed without delay. */
    public SecurityMeasuresBuilder updates(Fact<Boolean> fact) {
        this.updates = Objects.requireNonNull(fact, "updates");
        return this;
    }

    /** Says: effectiveness of the measures assessed. Not said, it stays unknown. */
    public SecurityMeasuresBuilder effectivenessAssessment(boolean value) {
        this.effectivenessAssessment = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: effectiveness of the measures assessed. */
    public SecurityMeasuresBuilder effectivenessAssessment(Fact<Boolean> fact) {
        this.effectivenessAssessment = Objects.requireNonNull(fact, "effectivenessAssessment");
        return this;
    }

    /** Says: regular security audit. Not said, it stays unknown. */
    public SecurityMeasuresBuilder regularAudit(boolean value) {
        this.regularAudit = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: regular security audit. */
    public SecurityMeasuresBuilder regularAudit(Fact<Boolean> fact) {
        this.regularAudit = Objects.requireNonNull(fact, "regularAudit");
        return this;
    }

    /** Says: agents trained in cyber hygiene. Not said, it stays unknown. */
    public SecurityMeasuresBuilder cyberHygieneTraining(boolean value) {
        this.cyberHygieneTraining = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: agents trained in cyber hygiene. */
    public SecurityMeasuresBuilder cyberHygieneTraining(Fact<Boolean> fact) {
        this.cyberHygieneTraining = Objects.requireNonNull(fact, "cyberHygieneTraining");
        return this;
    }

    /** Says: elected officials and managers trained. Not said, it stays unknown. */
    public SecurityMeasuresBuilder governanceTrained(boolean value) {
        this.governanceTrained = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: elected officials and managers trained. */
    public SecurityMeasuresBuilder governanceTrained(Fact<Boolean> fact) {
        this.governanceTrained = Objects.requireNonNull(fact, "governanceTrained");
        return this;
    }

    /** Says: measures approved by the governing body. Not said, it stays unknown. */
    public SecurityMeasuresBuilder governanceApproved(boolean value) {
        this.governanceApproved = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: measures approved by the governing body. */
    public SecurityMeasuresBuilder governanceApproved(Fact<Boolean> fact) {
        this.governanceApproved = Objects.requireNonNull(fact, "governanceApproved");
        return this;
    }

    /** Says: phishing exercises. Not said, it stays unknown. */
    public SecurityMeasuresBuilder phishingExercises(boolean value) {
        this.phishingExercises = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: phishing exercises. */
    public SecurityMeasuresBuilder phishingExercises(Fact<Boolean> fact) {
        this.phishingExercises = Objects.requireNonNull(fact, "phishingExercises");
        return this;
    }

    /** Says: policy on encryption. Not said, it stays unknown. */
    public SecurityMeasuresBuilder cryptography(boolean value) {
        this.cryptography = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: policy on encryption. */
    public SecurityMeasuresBuilder cryptography(Fact<Boolean> fact) {
        this.cryptography = Objects.requireNonNull(fact, "cryptography");
        return this;
    }

    /** Says: laptops and drives encrypted. Not said, it stays unknown. */
    public SecurityMeasuresBuilder machineEncryption(boolean value) {
        this.machineEncryption = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: laptops and drives encrypted. */
    public SecurityMeasuresBuilder machineEncryption(Fact<Boolean> fact) {
        this.machineEncryption = Objects.requireNonNull(fact, "machineEncryption");
        return this;
    }

    /** Says: security of human resources. Not said, it stays unknown. */
    public SecurityMeasuresBuilder humanResourcesSecurity(boolean value) {
        this.humanResourcesSecurity = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: security of human resources. */
    public SecurityMeasuresBuilder humanResourcesSecurity(Fact<Boolean> fact) {
        this.humanResourcesSecurity = Objects.requireNonNull(fact, "humanResourcesSecurity");
        return this;
    }

    /** Says: rights of access limited and reviewed. Not said, it stays unknown. */
    public SecurityMeasuresBuilder accessControl(boolean value) {
        this.accessControl = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: rights of access limited and reviewed. */
    public SecurityMeasuresBuilder accessControl(Fact<Boolean> fact) {
        this.accessControl = Objects.requireNonNull(fact, "accessControl");
        return this;
    }

    /** Says: inventory of equipment and software. Not said, it stays unknown. */
    public SecurityMeasuresBuilder assetInventory(boolean value) {
        this.assetInventory = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: inventory of equipment and software. */
    public SecurityMeasuresBuilder assetInventory(Fact<Boolean> fact) {
        this.assetInventory = Objects.requireNonNull(fact, "assetInventory");
        return this;
    }

    /** Says: accounts of leavers closed. Not said, it stays unknown. */
    public SecurityMeasuresBuilder leaversAccounts(boolean value) {
        this.leaversAccounts = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: accounts of leavers closed. */
    public SecurityMeasuresBuilder leaversAccounts(Fact<Boolean> fact) {
        this.leaversAccounts = Objects.requireNonNull(fact, "leaversAccounts");
        return this;
    }

    /** Says: multi-factor authentication. Not said, it stays unknown. */
    public SecurityMeasuresBuilder multiFactorAuthentication(boolean value) {
        this.multiFactorAuthentication = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: multi-factor authentication. */
    public SecurityMeasuresBuilder multiFactorAuthentication(Fact<Boolean> fact) {
        this.multiFactorAuthentication = Objects.requireNonNull(fact, "multiFactorAuthentication");
        return this;
    }

    /** Says: secured means of communication for emergencies. Not said, it stays unknown. */
    public SecurityMeasuresBuilder securedEmergencyCommunications(boolean value) {
        this.securedEmergencyCommunications = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: secured means of communication for emergencies. */
    public SecurityMeasuresBuilder securedEmergencyCommunications(Fact<Boolean> fact) {
        this.securedEmergencyCommunications = Objects.requireNonNull(fact, "securedEmergencyCommunications");
        return this;
    }

    /** Says: emergency contacts kept on paper. Not said, it stays unknown. */
    public SecurityMeasuresBuilder paperEmergencyContacts(boolean value) {
        this.paperEmergencyContacts = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: emergency contacts kept on paper. */
    public SecurityMeasuresBuilder paperEmergencyContacts(Fact<Boolean> fact) {
        this.paperEmergencyContacts = Objects.requireNonNull(fact, "paperEmergencyContacts");
        return this;
    }

    /** Says: crisis unit named in advance. Not said, it stays unknown. */
    public SecurityMeasuresBuilder crisisCell(boolean value) {
        this.crisisCell = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: crisis unit named in advance. */
    public SecurityMeasuresBuilder crisisCell(Fact<Boolean> fact) {
        this.crisisCell = Objects.requireNonNull(fact, "crisisCell");
        return this;
    }

    /** Says: cyber crisis exercises. Not said, it stays unknown. */
    public SecurityMeasuresBuilder cyberExercises(boolean value) {
        this.cyberExercises = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: cyber crisis exercises. */
    public SecurityMeasuresBuilder cyberExercises(Fact<Boolean> fact) {
        this.cyberExercises = Objects.requireNonNull(fact, "cyberExercises");
        return this;
    }

    /** Says: supervision of logs and alerts. Not said, it stays unknown. */
    public SecurityMeasuresBuilder supervision(boolean value) {
        this.supervision = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: supervision of logs and alerts. */
    public SecurityMeasuresBuilder supervision(Fact<Boolean> fact) {
        this.supervision = Objects.requireNonNull(fact, "supervision");
        return this;
    }

    /** Says: named contact for cybersecurity. Not said, it stays unknown. */
    public SecurityMeasuresBuilder namedReferent(boolean value) {
        this.namedReferent = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: named contact for cybersecurity. */
    public SecurityMeasuresBuilder namedReferent(Fact<Boolean> fact) {
        this.namedReferent = Objects.requireNonNull(fact, "namedReferent");
        return this;
    }

    /** Says: security officer shared between bodies. Not said, it stays unknown. */
    public SecurityMeasuresBuilder sharedSecurityOfficer(boolean value) {
        this.sharedSecurityOfficer = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: security officer shared between bodies. */
    public SecurityMeasuresBuilder sharedSecurityOfficer(Fact<Boolean> fact) {
        this.sharedSecurityOfficer = Objects.requireNonNull(fact, "sharedSecurityOfficer");
        return this;
    }

    /** Says: mail filtering. Not said, it stays unknown. */
    public SecurityMeasuresBuilder antispam(boolean value) {
        this.antispam = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: mail filtering. */
    public SecurityMeasuresBuilder antispam(Fact<Boolean> fact) {
        this.antispam = Objects.requireNonNull(fact, "antispam");
        return this;
    }

    /** Says: strong passwords required. Not said, it stays unknown. */
    public SecurityMeasuresBuilder strongPasswords(boolean value) {
        this.strongPasswords = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: strong passwords required. */
    public SecurityMeasuresBuilder strongPasswords(Fact<Boolean> fact) {
        this.strongPasswords = Objects.requireNonNull(fact, "strongPasswords");
        return this;
    }

    /** Says: products without support removed. Not said, it stays unknown. */
    public SecurityMeasuresBuilder obsoleteProductsRemoved(boolean value) {
        this.obsoleteProductsRemoved = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: products without support removed. */
    public SecurityMeasuresBuilder obsoleteProductsRemoved(Fact<Boolean> fact) {
        this.obsoleteProductsRemoved = Objects.requireNonNull(fact, "obsoleteProductsRemoved");
        return this;
    }

    /** Says: remote work secured. Not said, it stays unknown. */
    public SecurityMeasuresBuilder remoteWorkSecured(boolean value) {
        this.remoteWorkSecured = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: remote work secured. */
    public SecurityMeasuresBuilder remoteWorkSecured(Fact<Boolean> fact) {
        this.remoteWorkSecured = Objects.requireNonNull(fact, "remoteWorkSecured");
        return this;
    }

    /** Says: network divided into zones. Not said, it stays unknown. */
    public SecurityMeasuresBuilder networkSegmentation(boolean value) {
        this.networkSegmentation = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: network divided into zones. */
    public SecurityMeasuresBuilder networkSegmentation(Fact<Boolean> fact) {
        this.networkSegmentation = Objects.requireNonNull(fact, "networkSegmentation");
        return this;
    }

    /** Says: detection on machines or security operations centre. Not said, it stays unknown. */
    public SecurityMeasuresBuilder edrOrSoc(boolean value) {
        this.edrOrSoc = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: detection on machines or security operations centre. */
    public SecurityMeasuresBuilder edrOrSoc(Fact<Boolean> fact) {
        this.edrOrSoc = Objects.requireNonNull(fact, "edrOrSoc");
        return this;
    }

    /** Says: budget for security voted. Not said, it stays unknown. */
    public SecurityMeasuresBuilder securityBudget(boolean value) {
        this.securityBudget = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: budget for security voted. */
    public SecurityMeasuresBuilder securityBudget(Fact<Boolean> fact) {
        this.securityBudget = Objects.requireNonNull(fact, "securityBudget");
        return this;
    }

    /** Says: industrial systems secured. Not said, it stays unknown. */
    public SecurityMeasuresBuilder industrialSystemsSecured(boolean value) {
        this.industrialSystemsSecured = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: industrial systems secured. */
    public SecurityMeasuresBuilder industrialSystemsSecured(Fact<Boolean> fact) {
        this.industrialSystemsSecured = Objects.requireNonNull(fact, "industrialSystemsSecured");
        return this;
    }

    /** Says: connected objects secured. Not said, it stays unknown. */
    public SecurityMeasuresBuilder connectedObjectsSecured(boolean value) {
        this.connectedObjectsSecured = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: connected objects secured. */
    public SecurityMeasuresBuilder connectedObjectsSecured(Fact<Boolean> fact) {
        this.connectedObjectsSecured = Objects.requireNonNull(fact, "connectedObjectsSecured");
        return this;
    }

    /** Says: wifi secured and public wifi apart. Not said, it stays unknown. */
    public SecurityMeasuresBuilder wifiSecured(boolean value) {
        this.wifiSecured = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: wifi secured and public wifi apart. */
    public SecurityMeasuresBuilder wifiSecured(Fact<Boolean> fact) {
        this.wifiSecured = Objects.requireNonNull(fact, "wifiSecured");
        return this;
    }

    /** Says: crisis communication prepared. Not said, it stays unknown. */
    public SecurityMeasuresBuilder crisisCommunication(boolean value) {
        this.crisisCommunication = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: crisis communication prepared. */
    public SecurityMeasuresBuilder crisisCommunication(Fact<Boolean> fact) {
        this.crisisCommunication = Objects.requireNonNull(fact, "crisisCommunication");
        return this;
    }

    /** Says: insurance cover reviewed. Not said, it stays unknown. */
    public SecurityMeasuresBuilder insuranceReviewed(boolean value) {
        this.insuranceReviewed = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: insurance cover reviewed. */
    public SecurityMeasuresBuilder insuranceReviewed(Fact<Boolean> fact) {
        this.insuranceReviewed = Objects.requireNonNull(fact, "insuranceReviewed");
        return this;
    }

    /** Says: providers of the website known and reachable. Not said, it stays unknown. */
    public SecurityMeasuresBuilder websiteProvidersKnown(boolean value) {
        this.websiteProvidersKnown = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: providers of the website known and reachable. */
    public SecurityMeasuresBuilder websiteProvidersKnown(Fact<Boolean> fact) {
        this.websiteProvidersKnown = Objects.requireNonNull(fact, "websiteProvidersKnown");
        return this;
    }

    /** Says: accounts of trainees closed. Not said, it stays unknown. */
    public SecurityMeasuresBuilder traineesAccounts(boolean value) {
        this.traineesAccounts = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: accounts of trainees closed. */
    public SecurityMeasuresBuilder traineesAccounts(Fact<Boolean> fact) {
        this.traineesAccounts = Objects.requireNonNull(fact, "traineesAccounts");
        return this;
    }

    /** Says: security officer of its own. Not said, it stays unknown. */
    public SecurityMeasuresBuilder ownSecurityOfficer(boolean value) {
        this.ownSecurityOfficer = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: security officer of its own. */
    public SecurityMeasuresBuilder ownSecurityOfficer(Fact<Boolean> fact) {
        this.ownSecurityOfficer = Objects.requireNonNull(fact, "ownSecurityOfficer");
        return this;
    }

    /** Says: charter of use of digital tools. Not said, it stays unknown. */
    public SecurityMeasuresBuilder itCharter(boolean value) {
        this.itCharter = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: charter of use of digital tools. */
    public SecurityMeasuresBuilder itCharter(Fact<Boolean> fact) {
        this.itCharter = Objects.requireNonNull(fact, "itCharter");
        return this;
    }

    /** Says: administrator accounts kept apart. Not said, it stays unknown. */
    public SecurityMeasuresBuilder adminAccountsSeparated(boolean value) {
        this.adminAccountsSeparated = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: administrator accounts kept apart. */
    public SecurityMeasuresBuilder adminAccountsSeparated(Fact<Boolean> fact) {
        this.adminAccountsSeparated = Objects.requireNonNull(fact, "adminAccountsSeparated");
        return this;
    }

    /** Says: server rooms protected. Not said, it stays unknown. */
    public SecurityMeasuresBuilder serverRoomsProtected(boolean value) {
        this.serverRoomsProtected = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: server rooms protected. */
    public SecurityMeasuresBuilder serverRoomsProtected(Fact<Boolean> fact) {
        this.serverRoomsProtected = Objects.requireNonNull(fact, "serverRoomsProtected");
        return this;
    }

    /** Says: industrial control systems run. Not said, it stays unknown. */
    public SecurityMeasuresBuilder operatesIndustrialSystems(boolean value) {
        this.operatesIndustrialSystems = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: industrial control systems run. */
    public SecurityMeasuresBuilder operatesIndustrialSystems(Fact<Boolean> fact) {
        this.operatesIndustrialSystems = Objects.requireNonNull(fact, "operatesIndustrialSystems");
        return this;
    }

    /** Says: costs of a crisis insured. Not said, it stays unknown. */
    public SecurityMeasuresBuilder insuranceCoversCrisis(boolean value) {
        this.insuranceCoversCrisis = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: costs of a crisis insured. */
    public SecurityMeasuresBuilder insuranceCoversCrisis(Fact<Boolean> fact) {
        this.insuranceCoversCrisis = Objects.requireNonNull(fact, "insuranceCoversCrisis");
        return this;
    }

    /** Returns the record; the builder may be used further. */
    public SecurityMeasures build() {
        return new SecurityMeasures(
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
}
