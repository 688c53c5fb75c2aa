package fr.collectivites.compliance.model;

import fr.collectivites.compliance.model.constraints.Key;
import fr.collectivites.compliance.model.constraints.UniqueKeys;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A processing of personal data, as an entry of the register describes it (RGPD art. 30).
 *
 * <p>Immutable. Every fact may be unknown and is so unless said; nothing is checked here but the absence of null.
 *
 * @param key key of the record in its list, unique there, not null
 * @param kind kind of processing
 * @param purposes purposes of the processing; RGPD 5(1)(b)
 * @param lawfulBasis lawful basis; RGPD 6(1)
 * @param legalTextObliges processing required by a legal text; RGPD 6(3)
 * @param dataCategories categories of data processed
 * @param dataSubjects categories of persons concerned
 * @param vulnerableSubjects vulnerable persons concerned
 * @param largeScale large scale
 * @param personsCount number of persons concerned
 * @param criteria criteria of high risk
 * @param biometrics biometric identification; RGPD 9(1)
 * @param profiling profiling; RGPD 4(4)
 * @param automatedDecisionOnly decision taken without any human; RGPD 22
 * @param publiclyAccessibleArea monitoring of a publicly accessible area; RGPD 35(3)(c)
 * @param systematicMonitoring systematic monitoring of persons
 * @param withinElectoralCode electoral roll kept within the Code électoral; list of processings without AIPD
 * @param individualPractice individual practice of a health professional or a lawyer; RGPD recital 91
 * @param startedOn date of the first use of the processing
 * @param substantiallyChangedSince substantial change since it began; RGPD 35(11)
 * @param priorFormality formality done with the CNIL before 25 May 2018
 * @param recipients recipients of the data
 * @param processors processors; complete or unknown as a whole (RGPD 28)
 * @param transferOutsideEu transfer outside the European Union; RGPD 44
 * @param transferSafeguards safeguards for the transfer; RGPD 45 to 49
 * @param retentionMonths time of keeping; months
 * @param archivingVisa visa of the departmental archives before destruction; Code du patrimoine L212-2
 * @param informationGiven information given to persons; RGPD 13 and 14
 * @param indirectCollection data not collected from the person; RGPD 14
 * @param inRegister processing written in the register; RGPD 30
 * @param aipd impact assessment
 * @param appropriateSecurity security appropriate to the risk; RGPD 32
 * @param externalDataSources data combined with data from outside sources; CNIL list of AIPD, type 10
 * @param specialCategoryException exception that allows special categories of data; RGPD 9(2)
 * @param criminalDataAuthorised text or authority that allows criminal data; RGPD 10 and loi 78-17 art. 46
 * @param objectionExcludedByAct objection excluded by the act that creates the processing; loi 78-17 art. 56
 * @param occasional occasional processing; RGPD 30(5)
 * @param automatedDecisionMentioned mention on the decision that an algorithm took it; CRPA L311-3-1
 * @param automatedDecisionExplained rules of the algorithm explained on request; CRPA L311-3-1
 * @param humanInterventionAvailable human intervention on request; RGPD 22(3)
 * @param dataObtainedOn day on which the data were obtained from someone else; RGPD 14(3)
 * @param informationGivenOn day on which the persons were informed; RGPD 14(3)
 */
public record Processing(
        @Key String key,
        Fact<ProcessingKind> kind,
        Fact<Set<ProcessingPurpose>> purposes,
        Fact<LawfulBasis> lawfulBasis,
        Fact<Boolean> legalTextObliges,
        Fact<Set<DataCategory>> dataCategories,
        Fact<Set<DataSubjectKind>> dataSubjects,
        Fact<Boolean> vulnerableSubjects,
        Fact<Boolean> largeScale,
        Fact<@Min(0) @Max(2_000_000_000) Integer> personsCount,
        @Valid AipdCriteria criteria,
        Fact<Boolean> biometrics,
        Fact<Boolean> profiling,
        Fact<Boolean> automatedDecisionOnly,
        Fact<Boolean> publiclyAccessibleArea,
        Fact<Boolean> systematicMonitoring,
        Fact<Boolean> withinElectoralCode,
        Fact<Boolean> individualPractice,
        Fact<LocalDate> startedOn,
        Fact<Boolean> substantiallyChangedSince,
        Fact<Boolean> priorFormality,
        Fact<Set<RecipientKind>> recipients,
        Fact<@UniqueKeys List<@Valid Processor>> processors,
        Fact<Boolean> transferOutsideEu,
        Fact<Boolean> transferSafeguards,
        Fact<@Min(0) @Max(2_000_000_000) Integer> retentionMonths,
        Fact<Boolean> archivingVisa,
        Fact<Boolean> informationGiven,
        Fact<Boolean> indirectCollection,
        Fact<Boolean> inRegister,
        @Valid Aipd aipd,
        Fact<Boolean> appropriateSecurity,
        Fact<Boolean> externalDataSources,
        Fact<SpecialCategoryException> specialCategoryException,
        Fact<Boolean> criminalDataAuthorised,
        Fact<Boolean> objectionExcludedByAct,
        Fact<Boolean> occasional,
        Fact<Boolean> automatedDecisionMentioned,
        Fact<Boolean> automatedDecisionExplained,
        Fact<Boolean> humanInterventionAvailable,
        Fact<LocalDate> dataObtainedOn,
        Fact<LocalDate> informationGivenOn)
        implements Keyed {

    /** Refuses null; the message names the component. */
    public Processing {
        Components.refuseNull(
                Processing.class,
                key,
                kind,
                purposes,
                lawfulBasis,
                legalTextObliges,
                dataCategories,
                dataSubjects,
                vulnerableSubjects,
                largeScale,
                personsCount,
                criteria,
                biometrics,
                profiling,
                automatedDecisionOnly,
                publiclyAccessibleArea,
                systematicMonitoring,
                withinElectoralCode,
                individualPractice,
                startedOn,
                substantiallyChangedSince,
                priorFormality,
                recipients,
                processors,
                transferOutsideEu,
                transferSafeguards,
                retentionMonths,
                archivingVisa,
                informationGiven,
                indirectCollection,
                inRegister,
                aipd,
                appropriateSecurity,
                externalDataSources,
                specialCategoryException,
                criminalDataAuthorised,
                objectionExcludedByAct,
                occasional,
                automatedDecisionMentioned,
                automatedDecisionExplained,
                humanInterventionAvailable,
                dataObtainedOn,
                informationGivenOn);
    }

    /**
     * Starts a record in which every fact is unknown.
     *
     * @param key key of the record in its list, not null
     * @return a new builder, not null
     */
    public static ProcessingBuilder builder(String key) {
        return new ProcessingBuilder(key);
    }
}
