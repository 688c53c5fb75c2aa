package fr.collectivites.compliance.internal.projection;

import fr.collectivites.compliance.model.Collectivity;
import fr.collectivites.compliance.model.CollectivityKind;
import fr.collectivites.compliance.model.DpoRole;
import fr.collectivites.compliance.model.EnterpriseSize;
import fr.collectivites.compliance.model.Nis2Class;
import fr.collectivites.compliance.model.OperatorActivity;
import fr.collectivites.compliance.model.OperatorSector;
import fr.collectivites.compliance.model.OperatorSubSector;

/** Slots of a {@link Collectivity}. Generated from the record: change the record. */
final class CollectivityProjection {

    static final FactType TYPE = new FactList()
            .fact("siren", "siren", FactKind.STRING)
            .fact("name", "name", FactKind.STRING)
            .code("kind", "kind", CollectivityKind.class)
            .fact("departement", "departement", FactKind.STRING)
            .fact("protestantTemple", "protestantTemple", FactKind.BOOLEAN)
            .fact("staff", "staff", FactKind.INTEGER)
            .fact("listedSector", "listedSector", FactKind.BOOLEAN)
            .fact("industrialAndCommercial", "industrialAndCommercial", FactKind.BOOLEAN)
            .code("nis2Designation", "nis2Designation", Nis2Class.class)
            .fact("criticalEntity", "criticalEntity", FactKind.BOOLEAN)
            .fact("cyberInsured", "cyberInsured", FactKind.BOOLEAN)
            .fact("healthEstablishment", "healthEstablishment", FactKind.BOOLEAN)
            .fact("registeredWithAnssi", "registeredWithAnssi", FactKind.BOOLEAN)
            .fact("website", "website", FactKind.BOOLEAN)
            .fact("dpoDesignated", "dpo.designated", FactKind.BOOLEAN)
            .code("dpoRole", "dpo.role", DpoRole.class)
            .fact("dpoShared", "dpo.shared", FactKind.BOOLEAN)
            .fact("dpoLegalPerson", "dpo.legalPerson", FactKind.BOOLEAN)
            .fact("dpoInternal", "dpo.internal", FactKind.BOOLEAN)
            .fact("dpoContactPublished", "dpo.contactPublished", FactKind.BOOLEAN)
            .fact("dpoDeclaredToCnil", "dpo.declaredToCnil", FactKind.BOOLEAN)
            .fact("dpoCooperatesWithCnil", "dpo.cooperatesWithCnil", FactKind.BOOLEAN)
            .fact("dpoRegisterKept", "dpo.registerKept", FactKind.BOOLEAN)
            .fact("dpoProcessesForOthers", "dpo.processesForOthers", FactKind.BOOLEAN)
            .fact("dpoProcessorRegisterKept", "dpo.processorRegisterKept", FactKind.BOOLEAN)
            .code("operatorSize", "operator.size", EnterpriseSize.class)
            .fact("operatorStaff", "operator.staff", FactKind.INTEGER)
            .fact("operatorTurnoverEur", "operator.turnoverEur", FactKind.LONG)
            .fact("operatorBalanceSheetEur", "operator.balanceSheetEur", FactKind.LONG)
            .code("operatorSector", "operator.sector", OperatorSector.class)
            .code("operatorSubSector", "operator.subSector", OperatorSubSector.class)
            .code("operatorActivity", "operator.activity", OperatorActivity.class)
            .fact("operatorEstablishedInFrance", "operator.establishedInFrance", FactKind.BOOLEAN)
            .fact("securityRiskAnalysis", "security.riskAnalysis", FactKind.BOOLEAN)
            .fact("securitySecurityPolicy", "security.securityPolicy", FactKind.BOOLEAN)
            .fact("securityIncidentHandling", "security.incidentHandling", FactKind.BOOLEAN)
            .fact("securityBackups", "security.backups", FactKind.BOOLEAN)
            .fact("securityOfflineBackups", "security.offlineBackups", FactKind.BOOLEAN)
            .fact("securityRestoreTested", "security.restoreTested", FactKind.BOOLEAN)
            .fact("securityContinuityPlan", "security.continuityPlan", FactKind.BOOLEAN)
            .fact("securityRecoveryPlan", "security.recoveryPlan", FactKind.BOOLEAN)
            .fact("securityCrisisManagement", "security.crisisManagement", FactKind.BOOLEAN)
            .fact("securitySupplyChainSecurity", "security.supplyChainSecurity", FactKind.BOOLEAN)
            .fact("securitySecureAcquisition", "security.secureAcquisition", FactKind.BOOLEAN)
            .fact("securityVulnerabilityHandling", "security.vulnerabilityHandling", FactKind.BOOLEAN)
            .fact("securityUpdates", "security.updates", FactKind.BOOLEAN)
            .fact("securityEffectivenessAssessment", "security.effectivenessAssessment", FactKind.BOOLEAN)
            .fact("securityRegularAudit", "security.regularAudit", FactKind.BOOLEAN)
            .fact("securityCyberHygieneTraining", "security.cyberHygieneTraining", FactKind.BOOLEAN)
            .fact("securityGovernanceTrained", "security.governanceTrained", FactKind.BOOLEAN)
            .fact("securityGovernanceApproved", "security.governanceApproved", FactKind.BOOLEAN)
            .fact("securityPhishingExercises", "security.phishingExercises", FactKind.BOOLEAN)
            .fact("securityCryptography", "security.cryptography", FactKind.BOOLEAN)
            .fact("securityMachineEncryption", "security.machineEncryption", FactKind.BOOLEAN)
            .fact("securityHumanResourcesSecurity", "security.humanResourcesSecurity", FactKind.BOOLEAN)
            .fact("securityAccessControl", "security.accessControl", FactKind.BOOLEAN)
            .fact("securityAssetInventory", "security.assetInventory", FactKind.BOOLEAN)
            .fact("securityLeaversAccounts", "security.leaversAccounts", FactKind.BOOLEAN)
            .fact("securityMultiFactorAuthentication", "security.multiFactorAuthentication", FactKind.BOOLEAN)
            .fact("securitySecuredEmergencyCommunications", "security.securedEmergencyCommunications", FactKind.BOOLEAN)
            .fact("securityPaperEmergencyContacts", "security.paperEmergencyContacts", FactKind.BOOLEAN)
            .fact("securityCrisisCell", "security.crisisCell", FactKind.BOOLEAN)
            .fact("securityCyberExercises", "security.cyberExercises", FactKind.BOOLEAN)
            .fact("securitySupervision", "security.supervision", FactKind.BOOLEAN)
            .fact("securityNamedReferent", "security.namedReferent", FactKind.BOOLEAN)
            .fact("securitySharedSecurityOfficer", "security.sharedSecurityOfficer", FactKind.BOOLEAN)
            .fact("securityAntispam", "security.antispam", FactKind.BOOLEAN)
            .fact("securityStrongPasswords", "security.strongPasswords", FactKind.BOOLEAN)
            .fact("securityObsoleteProductsRemoved", "security.obsoleteProductsRemoved", FactKind.BOOLEAN)
            .fact("securityRemoteWorkSecured", "security.remoteWorkSecured", FactKind.BOOLEAN)
            .fact("securityNetworkSegmentation", "security.networkSegmentation", FactKind.BOOLEAN)
            .fact("securityEdrOrSoc", "security.edrOrSoc", FactKind.BOOLEAN)
            .fact("securitySecurityBudget", "security.securityBudget", FactKind.BOOLEAN)
            .fact("securityIndustrialSystemsSecured", "security.industrialSystemsSecured", FactKind.BOOLEAN)
            .fact("securityConnectedObjectsSecured", "security.connectedObjectsSecured", FactKind.BOOLEAN)
            .fact("securityWifiSecured", "security.wifiSecured", FactKind.BOOLEAN)
            .fact("securityCrisisCommunication", "security.crisisCommunication", FactKind.BOOLEAN)
            .fact("securityInsuranceReviewed", "security.insuranceReviewed", FactKind.BOOLEAN)
            .fact("securityWebsiteProvidersKnown", "security.websiteProvidersKnown", FactKind.BOOLEAN)
            .fact("securityTraineesAccounts", "security.traineesAccounts", FactKind.BOOLEAN)
            .fact("securityOwnSecurityOfficer", "security.ownSecurityOfficer", FactKind.BOOLEAN)
            .fact("securityItCharter", "security.itCharter", FactKind.BOOLEAN)
            .fact("securityAdminAccountsSeparated", "security.adminAccountsSeparated", FactKind.BOOLEAN)
            .fact("securityServerRoomsProtected", "security.serverRoomsProtected", FactKind.BOOLEAN)
            .fact("securityOperatesIndustrialSystems", "security.operatesIndustrialSystems", FactKind.BOOLEAN)
            .fact("securityInsuranceCoversCrisis", "security.insuranceCoversCrisis", FactKind.BOOLEAN)
            .type("Collectivity", "collectivity", fr.collectivites.compliance.facts.Collectivity::new);

    private CollectivityProjection() {}

    static Object[] slots(Collectivity element) {
        Object[] slots = new Object[86];
        slots[0] = Projection.value(element.siren());
        slots[1] = Projection.value(element.name());
        slots[2] = Projection.value(element.kind());
        slots[3] = Projection.value(element.departement());
        slots[4] = Projection.value(element.protestantTemple());
        slots[5] = Projection.number(element.staff());
        slots[6] = Projection.value(element.listedSector());
        slots[7] = Projection.value(element.industrialAndCommercial());
        slots[8] = Projection.value(element.nis2Designation());
        slots[9] = Projection.value(element.criticalEntity());
        slots[10] = Projection.value(element.cyberInsured());
        slots[11] = Projection.value(element.healthEstablishment());
        slots[12] = Projection.value(element.registeredWithAnssi());
        slots[13] = Projection.value(element.website());
        slots[14] = Projection.value(element.dpo().designated());
        slots[15] = Projection.value(element.dpo().role());
        slots[16] = Projection.value(element.dpo().shared());
        slots[17] = Projection.value(element.dpo().legalPerson());
        slots[18] = Projection.value(element.dpo().internal());
        slots[19] = Projection.value(element.dpo().contactPublished());
        slots[20] = Projection.value(element.dpo().declaredToCnil());
        slots[21] = Projection.value(element.dpo().cooperatesWithCnil());
        slots[22] = Projection.value(element.dpo().registerKept());
        slots[23] = Projection.value(element.dpo().processesForOthers());
        slots[24] = Projection.value(element.dpo().processorRegisterKept());
        slots[25] = Projection.value(element.operator().size());
        slots[26] = Projection.number(element.operator().staff());
        slots[27] = Projection.number(element.operator().turnoverEur());
        slots[28] = Projection.number(element.operator().balanceSheetEur());
        slots[29] = Projection.value(element.operator().sector());
        slots[30] = Projection.value(element.operator().subSector());
        slots[31] = Projection.value(element.operator().activity());
        slots[32] = Projection.value(element.operator().establishedInFrance());
        slots[33] = Projection.value(element.security().riskAnalysis());
        slots[34] = Projection.value(element.security().securityPolicy());
        slots[35] = Projection.value(element.security().incidentHandling());
        slots[36] = Projection.value(element.security().backups());
        slots[37] = Projection.value(element.security().offlineBackups());
        slots[38] = Projection.value(element.security().restoreTested());
        slots[39] = Projection.value(element.security().continuityPlan());
        slots[40] = Projection.value(element.security().recoveryPlan());
        slots[41] = Projection.value(element.security().crisisManagement());
        slots[42] = Projection.value(element.security().supplyChainSecurity());
        slots[43] = Projection.value(element.security().secureAcquisition());
        slots[44] = Projection.value(element.security().vulnerabilityHandling());
        slots[45] = Projection.value(element.security().updates());
        slots[46] = Projection.value(element.security().effectivenessAssessment());
        slots[47] = Projection.value(element.security().regularAudit());
        slots[48] = Projection.value(element.security().cyberHygieneTraining());
        slots[49] = Projection.value(element.security().governanceTrained());
        slots[50] = Projection.value(element.security().governanceApproved());
        slots[51] = Projection.value(element.security().phishingExercises());
        slots[52] = Projection.value(element.security().cryptography());
        slots[53] = Projection.value(element.security().machineEncryption());
        slots[54] = Projection.value(element.security().humanResourcesSecurity());
        slots[55] = Projection.value(element.security().accessControl());
        slots[56] = Projection.value(element.security().assetInventory());
        slots[57] = Projection.value(element.security().leaversAccounts());
        slots[58] = Projection.value(element.security().multiFactorAuthentication());
        slots[59] = Projection.value(element.security().securedEmergencyCommunications());
        slots[60] = Projection.value(element.security().paperEmergencyContacts());
        slots[61] = Projection.value(element.security().crisisCell());
        slots[62] = Projection.value(element.security().cyberExercises());
        slots[63] = Projection.value(element.security().supervision());
        slots[64] = Projection.value(element.security().namedReferent());
        slots[65] = Projection.value(element.security().sharedSecurityOfficer());
        slots[66] = Projection.value(element.security().antispam());
        slots[67] = Projection.value(element.security().strongPasswords());
        slots[68] = Projection.value(element.security().obsoleteProductsRemoved());
        slots[69] = Projection.value(element.security().remoteWorkSecured());
        slots[70] = Projection.value(element.security().networkSegmentation());
        slots[71] = Projection.value(element.security().edrOrSoc());
        slots[72] = Projection.value(element.security().securityBudget());
        slots[73] = Projection.value(element.security().industrialSystemsSecured());
        slots[74] = Projection.value(element.security().connectedObjectsSecured());
        slots[75] = Projection.value(element.security().wifiSecured());
        slots[76] = Projection.value(element.security().crisisCommunication());
        slots[77] = Projection.value(element.security().insuranceReviewed());
        slots[78] = Projection.value(element.security().websiteProvidersKnown());
        slots[79] = Projection.value(element.security().traineesAccounts());
        slots[80] = Projection.value(element.security().ownSecurityOfficer());
        slots[81] = Projection.value(element.security().itCharter());
        slots[82] = Projection.value(element.security().adminAccountsSeparated());
        slots[83] = Projection.value(element.security().serverRoomsProtected());
        slots[84] = Projection.value(element.security().operatesIndustrialSystems());
        slots[85] = Projection.value(element.security().insuranceCoversCrisis());
        return slots;
    }
}
