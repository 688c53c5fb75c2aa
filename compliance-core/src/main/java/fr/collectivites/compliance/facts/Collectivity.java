package fr.collectivites.compliance.facts;

import fr.collectivites.compliance.model.CollectivityKind;
import fr.collectivites.compliance.model.DpoRole;
import fr.collectivites.compliance.model.EnterpriseSize;
import fr.collectivites.compliance.model.Nis2Class;
import fr.collectivites.compliance.model.OperatorActivity;
import fr.collectivites.compliance.model.OperatorSector;
import fr.collectivites.compliance.model.OperatorSubSector;
import java.util.Objects;

/**
 * The facts of a {@link fr.collectivites.compliance.model.Collectivity} in one world, all known, as rules match them.
 *
 * <p>Generated from the record: change the record. Getters never return null.
 */
public final class Collectivity implements Subject {

    private final String subject;
    private final Object[] slots;

    /**
     * Creates the facts of a subject.
     *
     * @param subject the name of the subject, not null
     * @param slots a value for each fact, in the order of the projection; not copied, not null
     */
    public Collectivity(String subject, Object[] slots) {
        this.subject = Objects.requireNonNull(subject, "subject");
        this.slots = Objects.requireNonNull(slots, "slots");
    }

    @Override
    public String getSubject() {
        return subject;
    }

    /** Fact {@code siren}: SIREN number of the body. */
    public String getSiren() {
        return (String) slots[0];
    }

    /** Fact {@code name}: name of the body. */
    public String getName() {
        return (String) slots[1];
    }

    /** Fact {@code kind}: legal kind of the body. */
    public CollectivityKind getKind() {
        return (CollectivityKind) slots[2];
    }

    /** Fact {@code departement}: code of the département. */
    public String getDepartement() {
        return (String) slots[3];
    }

    /** Fact {@code protestantTemple}: Protestant temple or mixed church in the commune. */
    public boolean isProtestantTemple() {
        return (Boolean) slots[4];
    }

    /** Fact {@code staff}: number of agents. */
    public long getStaff() {
        return ((Number) slots[5]).longValue();
    }

    /** Fact {@code listedSector}: activity in a sector listed by NIS 2. */
    public boolean isListedSector() {
        return (Boolean) slots[6];
    }

    /** Fact {@code industrialAndCommercial}: industrial and commercial public service. */
    public boolean isIndustrialAndCommercial() {
        return (Boolean) slots[7];
    }

    /** Fact {@code nis2Designation}: class given by an order of the Prime Minister. */
    public Nis2Class getNis2Designation() {
        return (Nis2Class) slots[8];
    }

    /** Fact {@code criticalEntity}: critical entity or former operator of essential services. */
    public boolean isCriticalEntity() {
        return (Boolean) slots[9];
    }

    /** Fact {@code cyberInsured}: insurance against cyber attacks. */
    public boolean isCyberInsured() {
        return (Boolean) slots[10];
    }

    /** Fact {@code healthEstablishment}: health or medico-social establishment run by the body. */
    public boolean isHealthEstablishment() {
        return (Boolean) slots[11];
    }

    /** Fact {@code registeredWithAnssi}: registration with ANSSI done. */
    public boolean isRegisteredWithAnssi() {
        return (Boolean) slots[12];
    }

    /** Fact {@code website}: website of the body. */
    public boolean isWebsite() {
        return (Boolean) slots[13];
    }

    /** Fact {@code dpo.designated}: DPO designated. */
    public boolean isDpoDesignated() {
        return (Boolean) slots[14];
    }

    /** Fact {@code dpo.role}: function of the DPO. */
    public DpoRole getDpoRole() {
        return (DpoRole) slots[15];
    }

    /** Fact {@code dpo.shared}: DPO shared with other bodies. */
    public boolean isDpoShared() {
        return (Boolean) slots[16];
    }

    /** Fact {@code dpo.legalPerson}: DPO that is a legal person. */
    public boolean isDpoLegalPerson() {
        return (Boolean) slots[17];
    }

    /** Fact {@code dpo.internal}: DPO chosen among the staff. */
    public boolean isDpoInternal() {
        return (Boolean) slots[18];
    }

    /** Fact {@code dpo.contactPublished}: contact details of the DPO published. */
    public boolean isDpoContactPublished() {
        return (Boolean) slots[19];
    }

    /** Fact {@code dpo.declaredToCnil}: DPO declared to the CNIL. */
    public boolean isDpoDeclaredToCnil() {
        return (Boolean) slots[20];
    }

    /** Fact {@code dpo.cooperatesWithCnil}: body that answers the requests and formal notices of the CNIL; RGPD 31. */
    public boolean isDpoCooperatesWithCnil() {
        return (Boolean) slots[21];
    }

    /** Fact {@code dpo.registerKept}: register of processings kept, as a rule by the DPO; RGPD 30(1). */
    public boolean isDpoRegisterKept() {
        return (Boolean) slots[22];
    }

    /** Fact {@code dpo.processesForOthers}: processings run on behalf of other bodies; RGPD 4(8). */
    public boolean isDpoProcessesForOthers() {
        return (Boolean) slots[23];
    }

    /** Fact {@code dpo.processorRegisterKept}: register of the processings run on behalf of others kept; RGPD 30(2). */
    public boolean isDpoProcessorRegisterKept() {
        return (Boolean) slots[24];
    }

    /** Fact {@code operator.size}: size of the operator. */
    public EnterpriseSize getOperatorSize() {
        return (EnterpriseSize) slots[25];
    }

    /** Fact {@code operator.staff}: number of persons employed by the operator. */
    public long getOperatorStaff() {
        return ((Number) slots[26]).longValue();
    }

    /** Fact {@code operator.turnoverEur}: yearly turnover of the operator. */
    public long getOperatorTurnoverEur() {
        return ((Number) slots[27]).longValue();
    }

    /** Fact {@code operator.balanceSheetEur}: balance sheet total of the operator. */
    public long getOperatorBalanceSheetEur() {
        return ((Number) slots[28]).longValue();
    }

    /** Fact {@code operator.sector}: sector of the operator. */
    public OperatorSector getOperatorSector() {
        return (OperatorSector) slots[29];
    }

    /** Fact {@code operator.subSector}: sub-sector of the operator. */
    public OperatorSubSector getOperatorSubSector() {
        return (OperatorSubSector) slots[30];
    }

    /** Fact {@code operator.activity}: activity of the operator. */
    public OperatorActivity getOperatorActivity() {
        return (OperatorActivity) slots[31];
    }

    /** Fact {@code operator.establishedInFrance}: operator established in France. */
    public boolean isOperatorEstablishedInFrance() {
        return (Boolean) slots[32];
    }

    /** Fact {@code security.riskAnalysis}: risk analysis done. */
    public boolean isSecurityRiskAnalysis() {
        return (Boolean) slots[33];
    }

    /** Fact {@code security.securityPolicy}: written security policy. */
    public boolean isSecuritySecurityPolicy() {
        return (Boolean) slots[34];
    }

    /** Fact {@code security.incidentHandling}: procedure for handling incidents. */
    public boolean isSecurityIncidentHandling() {
        return (Boolean) slots[35];
    }

    /** Fact {@code security.backups}: regular backups. */
    public boolean isSecurityBackups() {
        return (Boolean) slots[36];
    }

    /** Fact {@code security.offlineBackups}: backup kept offline. */
    public boolean isSecurityOfflineBackups() {
        return (Boolean) slots[37];
    }

    /** Fact {@code security.restoreTested}: restoring tested. */
    public boolean isSecurityRestoreTested() {
        return (Boolean) slots[38];
    }

    /** Fact {@code security.continuityPlan}: business continuity plan. */
    public boolean isSecurityContinuityPlan() {
        return (Boolean) slots[39];
    }

    /** Fact {@code security.recoveryPlan}: recovery plan for information systems. */
    public boolean isSecurityRecoveryPlan() {
        return (Boolean) slots[40];
    }

    /** Fact {@code security.crisisManagement}: crisis management organised. */
    public boolean isSecurityCrisisManagement() {
        return (Boolean) slots[41];
    }

    /** Fact {@code security.supplyChainSecurity}: security required from suppliers. */
    public boolean isSecuritySupplyChainSecurity() {
        return (Boolean) slots[42];
    }

    /** Fact {@code security.secureAcquisition}: security taken into account when buying or developing. */
    public boolean isSecuritySecureAcquisition() {
        return (Boolean) slots[43];
    }

    /** Fact {@code security.vulnerabilityHandling}: vulnerabilities followed and treated. */
    public boolean isSecurityVulnerabilityHandling() {
        return (Boolean) slots[44];
    }

    /** Fact {@code security.updates}: security updates installed without delay. */
    public boolean isSecurityUpdates() {
        return (Boolean) slots[45];
    }

    /** Fact {@code security.effectivenessAssessment}: effectiveness of the measures assessed. */
    public boolean isSecurityEffectivenessAssessment() {
        return (Boolean) slots[46];
    }

    /** Fact {@code security.regularAudit}: regular security audit. */
    public boolean isSecurityRegularAudit() {
        return (Boolean) slots[47];
    }

    /** Fact {@code security.cyberHygieneTraining}: agents trained in cyber hygiene. */
    public boolean isSecurityCyberHygieneTraining() {
        return (Boolean) slots[48];
    }

    /** Fact {@code security.governanceTrained}: elected officials and managers trained. */
    public boolean isSecurityGovernanceTrained() {
        return (Boolean) slots[49];
    }

    /** Fact {@code security.governanceApproved}: measures approved by the governing body. */
    public boolean isSecurityGovernanceApproved() {
        return (Boolean) slots[50];
    }

    /** Fact {@code security.phishingExercises}: phishing exercises. */
    public boolean isSecurityPhishingExercises() {
        return (Boolean) slots[51];
    }

    /** Fact {@code security.cryptography}: policy on encryption. */
    public boolean isSecurityCryptography() {
        return (Boolean) slots[52];
    }

    /** Fact {@code security.machineEncryption}: laptops and drives encrypted. */
    public boolean isSecurityMachineEncryption() {
        return (Boolean) slots[53];
    }

    /** Fact {@code security.humanResourcesSecurity}: security of human resources. */
    public boolean isSecurityHumanResourcesSecurity() {
        return (Boolean) slots[54];
    }

    /** Fact {@code security.accessControl}: rights of access limited and reviewed. */
    public boolean isSecurityAccessControl() {
        return (Boolean) slots[55];
    }

    /** Fact {@code security.assetInventory}: inventory of equipment and software. */
    public boolean isSecurityAssetInventory() {
        return (Boolean) slots[56];
    }

    /** Fact {@code security.leaversAccounts}: accounts of leavers closed. */
    public boolean isSecurityLeaversAccounts() {
        return (Boolean) slots[57];
    }

    /** Fact {@code security.multiFactorAuthentication}: multi-factor authentication. */
    public boolean isSecurityMultiFactorAuthentication() {
        return (Boolean) slots[58];
    }

    /** Fact {@code security.securedEmergencyCommunications}: secured means of communication for emergencies. */
    public boolean isSecuritySecuredEmergencyCommunications() {
        return (Boolean) slots[59];
    }

    /** Fact {@code security.paperEmergencyContacts}: emergency contacts kept on paper. */
    public boolean isSecurityPaperEmergencyContacts() {
        return (Boolean) slots[60];
    }

    /** Fact {@code security.crisisCell}: crisis unit named in advance. */
    public boolean isSecurityCrisisCell() {
        return (Boolean) slots[61];
    }

    /** Fact {@code security.cyberExercises}: cyber crisis exercises. */
    public boolean isSecurityCyberExercises() {
        return (Boolean) slots[62];
    }

    /** Fact {@code security.supervision}: supervision of logs and alerts. */
    public boolean isSecuritySupervision() {
        return (Boolean) slots[63];
    }

    /** Fact {@code security.namedReferent}: named contact for cybersecurity. */
    public boolean isSecurityNamedReferent() {
        return (Boolean) slots[64];
    }

    /** Fact {@code security.sharedSecurityOfficer}: security officer shared between bodies. */
    public boolean isSecuritySharedSecurityOfficer() {
        return (Boolean) slots[65];
    }

    /** Fact {@code security.antispam}: mail filtering. */
    public boolean isSecurityAntispam() {
        return (Boolean) slots[66];
    }

    /** Fact {@code security.strongPasswords}: strong passwords required. */
    public boolean isSecurityStrongPasswords() {
        return (Boolean) slots[67];
    }

    /** Fact {@code security.obsoleteProductsRemoved}: products without support removed. */
    public boolean isSecurityObsoleteProductsRemoved() {
        return (Boolean) slots[68];
    }

    /** Fact {@code security.remoteWorkSecured}: remote work secured. */
    public boolean isSecurityRemoteWorkSecured() {
        return (Boolean) slots[69];
    }

    /** Fact {@code security.networkSegmentation}: network divided into zones. */
    public boolean isSecurityNetworkSegmentation() {
        return (Boolean) slots[70];
    }

    /** Fact {@code security.edrOrSoc}: detection on machines or security operations centre. */
    public boolean isSecurityEdrOrSoc() {
        return (Boolean) slots[71];
    }

    /** Fact {@code security.securityBudget}: budget for security voted. */
    public boolean isSecuritySecurityBudget() {
        return (Boolean) slots[72];
    }

    /** Fact {@code security.industrialSystemsSecured}: industrial systems secured. */
    public boolean isSecurityIndustrialSystemsSecured() {
        return (Boolean) slots[73];
    }

    /** Fact {@code security.connectedObjectsSecured}: connected objects secured. */
    public boolean isSecurityConnectedObjectsSecured() {
        return (Boolean) slots[74];
    }

    /** Fact {@code security.wifiSecured}: wifi secured and public wifi apart. */
    public boolean isSecurityWifiSecured() {
        return (Boolean) slots[75];
    }

    /** Fact {@code security.crisisCommunication}: crisis communication prepared. */
    public boolean isSecurityCrisisCommunication() {
        return (Boolean) slots[76];
    }

    /** Fact {@code security.insuranceReviewed}: insurance cover reviewed. */
    public boolean isSecurityInsuranceReviewed() {
        return (Boolean) slots[77];
    }

    /** Fact {@code security.websiteProvidersKnown}: providers of the website known and reachable. */
    public boolean isSecurityWebsiteProvidersKnown() {
        return (Boolean) slots[78];
    }

    /** Fact {@code security.traineesAccounts}: accounts of trainees closed. */
    public boolean isSecurityTraineesAccounts() {
        return (Boolean) slots[79];
    }

    /** Fact {@code security.ownSecurityOfficer}: security officer of its own. */
    public boolean isSecurityOwnSecurityOfficer() {
        return (Boolean) slots[80];
    }

    /** Fact {@code security.itCharter}: charter of use of digital tools. */
    public boolean isSecurityItCharter() {
        return (Boolean) slots[81];
    }

    /** Fact {@code security.adminAccountsSeparated}: administrator accounts kept apart. */
    public boolean isSecurityAdminAccountsSeparated() {
        return (Boolean) slots[82];
    }

    /** Fact {@code security.serverRoomsProtected}: server rooms protected. */
    public boolean isSecurityServerRoomsProtected() {
        return (Boolean) slots[83];
    }

    /** Fact {@code security.operatesIndustrialSystems}: industrial control systems run. */
    public boolean isSecurityOperatesIndustrialSystems() {
        return (Boolean) slots[84];
    }

    /** Fact {@code security.insuranceCoversCrisis}: costs of a crisis insured. */
    public boolean isSecurityInsuranceCoversCrisis() {
        return (Boolean) slots[85];
    }

    @Override
    public String toString() {
        return subject;
    }
}
