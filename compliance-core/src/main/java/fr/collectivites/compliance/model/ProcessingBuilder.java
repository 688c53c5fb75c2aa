package fr.collectivites.compliance.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Builds a {@link Processing}; what is not said stays unknown.
 *
 * <p>No argument may be null. For one thread at a time. Generated from the record: change the record.
 */
public final class ProcessingBuilder {

    private final String key;
    private Fact<ProcessingKind> kind = Fact.unknown();
    private Fact<Set<ProcessingPurpose>> purposes = Fact.unknown();
    private Fact<LawfulBasis> lawfulBasis = Fact.unknown();
    private Fact<Boolean> legalTextObliges = Fact.unknown();
    private Fact<Set<DataCategory>> dataCategories = Fact.unknown();
    private Fact<Set<DataSubjectKind>> dataSubjects = Fact.unknown();
    private Fact<Boolean> vulnerableSubjects = Fact.unknown();
    private Fact<Boolean> largeScale = Fact.unknown();
    private Fact<Integer> personsCount = Fact.unknown();
    private AipdCriteria criteria = AipdCriteria.builder().build();
    private Fact<Boolean> biometrics = Fact.unknown();
    private Fact<Boolean> profiling = Fact.unknown();
    private Fact<Boolean> automatedDecisionOnly = Fact.unknown();
    private Fact<Boolean> publiclyAccessibleArea = Fact.unknown();
    private Fact<Boolean> systematicMonitoring = Fact.unknown();
    private Fact<Boolean> withinElectoralCode = Fact.unknown();
    private Fact<Boolean> individualPractice = Fact.unknown();
    private Fact<LocalDate> startedOn = Fact.unknown();
    private Fact<Boolean> substantiallyChangedSince = Fact.unknown();
    private Fact<Boolean> priorFormality = Fact.unknown();
    private Fact<Set<RecipientKind>> recipients = Fact.unknown();
    private Fact<List<Processor>> processors = Fact.unknown();
    private Fact<Boolean> transferOutsideEu = Fact.unknown();
    private Fact<Boolean> transferSafeguards = Fact.unknown();
    private Fact<Integer> retentionMonths = Fact.unknown();
    private Fact<Boolean> archivingVisa = Fact.unknown();
    private Fact<Boolean> informationGiven = Fact.unknown();
    private Fact<Boolean> indirectCollection = Fact.unknown();
    private Fact<Boolean> inRegister = Fact.unknown();
    private Aipd aipd = Aipd.builder().build();
    private Fact<Boolean> appropriateSecurity = Fact.unknown();
    private Fact<Boolean> externalDataSources = Fact.unknown();
    private Fact<SpecialCategoryException> specialCategoryException = Fact.unknown();
    private Fact<Boolean> criminalDataAuthorised = Fact.unknown();
    private Fact<Boolean> objectionExcludedByAct = Fact.unknown();
    private Fact<Boolean> occasional = Fact.unknown();
    private Fact<Boolean> automatedDecisionMentioned = Fact.unknown();
    private Fact<Boolean> automatedDecisionExplained = Fact.unknown();
    private Fact<Boolean> humanInterventionAvailable = Fact.unknown();
    private Fact<LocalDate> dataObtainedOn = Fact.unknown();
    private Fact<LocalDate> informationGivenOn = Fact.unknown();

    ProcessingBuilder(String key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    /** Says: kind of processing. Not said, it stays unknown. */
    public ProcessingBuilder kind(ProcessingKind value) {
        this.kind = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: kind of processing. */
    public ProcessingBuilder kind(Fact<ProcessingKind> fact) {
        this.kind = Objects.requireNonNull(fact, "kind");
        return this;
    }

    /** Says: purposes of the processing. Not said, it stays unknown. */
    public ProcessingBuilder purposes(ProcessingPurpose... values) {
        this.purposes = Fact.of(Set.copyOf(List.of(values)));
        return this;
    }

    /** Says, known or unknown: purposes of the processing. */
    public ProcessingBuilder purposes(Fact<Set<ProcessingPurpose>> fact) {
        this.purposes = Objects.requireNonNull(fact, "purposes");
        return this;
    }

    /** Says: lawful basis. Not said, it stays unknown. */
    public ProcessingBuilder lawfulBasis(LawfulBasis value) {
        this.lawfulBasis = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: lawful basis. */
    public ProcessingBuilder lawfulBasis(Fact<LawfulBasis> fact) {
        this.lawfulBasis = Objects.requireNonNull(fact, "lawfulBasis");
        return this;
    }

    /** Says: processing required by a legal text. Not said, it stays unknown. */
    public ProcessingBuilder legalTextObliges(boolean value) {
        this.legalTextObliges = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: processing required by a legal text. */
    public ProcessingBuilder legalTextObliges(Fact<Boolean> fact) {
        this.legalTextObliges = Objects.requireNonNull(fact, "legalTextObliges");
        return this;
    }

    /** Says: categories of data processed. Not said, it stays unknown. */
    public ProcessingBuilder dataCategories(DataCategory... values) {
        this.dataCategories = Fact.of(Set.copyOf(List.of(values)));
        return this;
    }

    /** Says, known or unknown: categories of data processed. */
    public ProcessingBuilder dataCategories(Fact<Set<DataCategory>> fact) {
        this.dataCategories = Objects.requireNonNull(fact, "dataCategories");
        return this;
    }

    /** Says: categories of persons concerned. Not said, it stays unknown. */
    public ProcessingBuilder dataSubjects(DataSubjectKind... values) {
        this.dataSubjects = Fact.of(Set.copyOf(List.of(values)));
        return this;
    }

    /** Says, known or unknown: categories of persons concerned. */
    public ProcessingBuilder dataSubjects(Fact<Set<DataSubjectKind>> fact) {
        this.dataSubjects = Objects.requireNonNull(fact, "dataSubjects");
        return this;
    }

    /** Says: vulnerable persons concerned. Not said, it stays unknown. */
    public ProcessingBuilder vulnerableSubjects(boolean value) {
        this.vulnerableSubjects = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: vulnerable persons concerned. */
    public ProcessingBuilder vulnerableSubjects(Fact<Boolean> fact) {
        this.vulnerableSubjects = Objects.requireNonNull(fact, "vulnerableSubjects");
        return this;
    }

    /** Says: large scale. Not said, it stays unknown. */
    public ProcessingBuilder largeScale(boolean value) {
        this.largeScale = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: large scale. */
    public ProcessingBuilder largeScale(Fact<Boolean> fact) {
        this.largeScale = Objects.requireNonNull(fact, "largeScale");
        return this;
    }

    /** Says: number of persons concerned. Not said, it stays unknown. */
    public ProcessingBuilder personsCount(int value) {
        this.personsCount = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: number of persons concerned. */
    public ProcessingBuilder personsCount(Fact<Integer> fact) {
        this.personsCount = Objects.requireNonNull(fact, "personsCount");
        return this;
    }

    /** Says all about: criteria. */
    public ProcessingBuilder criteria(AipdCriteria value) {
        this.criteria = Objects.requireNonNull(value, "criteria");
        return this;
    }

    /** Says what is known about: criteria. */
    public ProcessingBuilder criteria(UnaryOperator<AipdCriteriaBuilder> said) {
        this.criteria = said.apply(AipdCriteria.builder()).build();
        return this;
    }

    /** Says: biometric identification. Not said, it stays unknown. */
    public ProcessingBuilder biometrics(boolean value) {
        this.biometrics = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: biometric identification. */
    public ProcessingBuilder biometrics(Fact<Boolean> fact) {
        this.biometrics = Objects.requireNonNull(fact, "biometrics");
        return this;
    }

    /** Says: profiling. Not said, it stays unknown. */
    public ProcessingBuilder profiling(boolean value) {
        this.profiling = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: profiling. */
    public ProcessingBuilder profiling(Fact<Boolean> fact) {
        this.profiling = Objects.requireNonNull(fact, "profiling");
        return this;
    }

    /** Says: decision taken without any human. Not said, it stays unknown. */
    public ProcessingBuilder automatedDecisionOnly(boolean value) {
        this.automatedDecisionOnly = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: decision taken without any human. */
    public ProcessingBuilder automatedDecisionOnly(Fact<Boolean> fact) {
        this.automatedDecisionOnly = Objects.requireNonNull(fact, "automatedDecisionOnly");
        return this;
    }

    /** Says: monitoring of a publicly accessible area. Not said, it stays unknown. */
    public ProcessingBuilder publiclyAccessibleArea(boolean value) {
        this.publiclyAccessibleArea = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: monitoring of a publicly accessible area. */
    public ProcessingBuilder publiclyAccessibleArea(Fact<Boolean> fact) {
        this.publiclyAccessibleArea = Objects.requireNonNull(fact, "publiclyAccessibleArea");
        return this;
    }

    /** Says: systematic monitoring of persons. Not said, it stays unknown. */
    public ProcessingBuilder systematicMonitoring(boolean value) {
        this.systematicMonitoring = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: systematic monitoring of persons. */
    public ProcessingBuilder systematicMonitoring(Fact<Boolean> fact) {
        this.systematicMonitoring = Objects.requireNonNull(fact, "systematicMonitoring");
        return this;
    }

    /** Says: electoral roll kept within the Code électoral. Not said, it stays unknown. */
    public ProcessingBuilder withinElectoralCode(boolean value) {
        this.withinElectoralCode = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: electoral roll kept within the Code électoral. */
    public ProcessingBuilder withinElectoralCode(Fact<Boolean> fact) {
        this.withinElectoralCode = Objects.requireNonNull(fact, "withinElectoralCode");
        return this;
    }

    /** Says: individual practice of a health professional or a lawyer. Not said, it stays unknown. */
    public ProcessingBuilder individualPractice(boolean value) {
        this.individualPractice = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: individual practice of a health professional or a lawyer. */
    public ProcessingBuilder individualPractice(Fact<Boolean> fact) {
        this.individualPractice = Objects.requireNonNull(fact, "individualPractice");
        return this;
    }

    /** Says: date of the first use of the processing. Not said, it stays unknown. */
    public ProcessingBuilder startedOn(LocalDate value) {
        this.startedOn = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: date of the first use of the processing. */
    public ProcessingBuilder startedOn(Fact<LocalDate> fact) {
        this.startedOn = Objects.requireNonNull(fact, "startedOn");
        return this;
    }

    /** Says: substantial change since it began. Not said, it stays unknown. */
    public ProcessingBuilder substantiallyChangedSince(boolean value) {
        this.substantiallyChangedSince = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: substantial change since it began. */
    public ProcessingBuilder substantiallyChangedSince(Fact<Boolean> fact) {
        this.substantiallyChangedSince = Objects.requireNonNull(fact, "substantiallyChangedSince");
        return this;
    }

    /** Says: formality done with the CNIL before 25 May 2018. Not said, it stays unknown. */
    public ProcessingBuilder priorFormality(boolean value) {
        this.priorFormality = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: formality done with the CNIL before 25 May 2018. */
    public ProcessingBuilder priorFormality(Fact<Boolean> fact) {
        this.priorFormality = Objects.requireNonNull(fact, "priorFormality");
        return this;
    }

    /** Says: recipients of the data. Not said, it stays unknown. */
    public ProcessingBuilder recipients(RecipientKind... values) {
        this.recipients = Fact.of(Set.copyOf(List.of(values)));
        return this;
    }

    /** Says, known or unknown: recipients of the data. */
    public ProcessingBuilder recipients(Fact<Set<RecipientKind>> fact) {
        this.recipients = Objects.requireNonNull(fact, "recipients");
        return this;
    }

    /** Says: processors. Not said, it stays unknown. */
    public ProcessingBuilder processors(Processor... values) {
        this.processors = Fact.of(List.of(values));
        return this;
    }

    /** Says, known or unknown: processors. */
    public ProcessingBuilder processors(Fact<List<Processor>> fact) {
        this.processors = Objects.requireNonNull(fact, "processors");
        return this;
    }

    /** Says: transfer outside the European Union. Not said, it stays unknown. */
    public ProcessingBuilder transferOutsideEu(boolean value) {
        this.transferOutsideEu = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: transfer outside the European Union. */
    public ProcessingBuilder transferOutsideEu(Fact<Boolean> fact) {
        this.transferOutsideEu = Objects.requireNonNull(fact, "transferOutsideEu");
        return this;
    }

    /** Says: safeguards for the transfer. Not said, it stays unknown. */
    public ProcessingBuilder transferSafeguards(boolean value) {
        this.transferSafeguards = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: safeguards for the transfer. */
    public ProcessingBuilder transferSafeguards(Fact<Boolean> fact) {
        this.transferSafeguards = Objects.requireNonNull(fact, "transferSafeguards");
        return this;
    }

    /** Says: time of keeping. Not said, it stays unknown. */
    public ProcessingBuilder retentionMonths(int value) {
        this.retentionMonths = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: time of keeping. */
    public ProcessingBuilder retentionMonths(Fact<Integer> fact) {
        this.retentionMonths = Objects.requireNonNull(fact, "retentionMonths");
        return this;
    }

    /** Says: visa of the departmental archives before destruction. Not said, it stays unknown. */
    public ProcessingBuilder archivingVisa(boolean value) {
        this.archivingVisa = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: visa of the departmental archives before destruction. */
    public ProcessingBuilder archivingVisa(Fact<Boolean> fact) {
        this.archivingVisa = Objects.requireNonNull(fact, "archivingVisa");
        return this;
    }

    /** Says: information given to persons. Not said, it stays unknown. */
    public ProcessingBuilder informationGiven(boolean value) {
        this.informationGiven = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: information given to persons. */
    public ProcessingBuilder informationGiven(Fact<Boolean> fact) {
        this.informationGiven = Objects.requireNonNull(fact, "informationGiven");
        return this;
    }

    /** Says: data not collected from the person. Not said, it stays unknown. */
    public ProcessingBuilder indirectCollection(boolean value) {
        this.indirectCollection = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: data not collected from the person. */
    public ProcessingBuilder indirectCollection(Fact<Boolean> fact) {
        this.indirectCollection = Objects.requireNonNull(fact, "indirectCollection");
        return this;
    }

    /** Says: processing written in the register. Not said, it stays unknown. */
    public ProcessingBuilder inRegister(boolean value) {
        this.inRegister = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: processing written in the register. */
    public ProcessingBuilder inRegister(Fact<Boolean> fact) {
        this.inRegister = Objects.requireNonNull(fact, "inRegister");
        return this;
    }

    /** Says all about: aipd. */
    public ProcessingBuilder aipd(Aipd value) {
        this.aipd = Objects.requireNonNull(value, "aipd");
        return this;
    }

    /** Says what is known about: aipd. */
    public ProcessingBuilder aipd(UnaryOperator<AipdBuilder> said) {
        this.aipd = said.apply(Aipd.builder()).build();
        return this;
    }

    /** Says: security appropriate to the risk. Not said, it stays unknown. */
    public ProcessingBuilder appropriateSecurity(boolean value) {
        this.appropriateSecurity = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: security appropriate to the risk. */
    public ProcessingBuilder appropriateSecurity(Fact<Boolean> fact) {
        this.appropriateSecurity = Objects.requireNonNull(fact, "appropriateSecurity");
        return this;
    }

    /** Says: data combined with data from outside sources; CNIL list of AIPD, type 10. Not said, it stays unknown. */
    public ProcessingBuilder externalDataSources(boolean value) {
        this.externalDataSources = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: data combined with data from outside sources; CNIL list of AIPD, type 10. */
    public ProcessingBuilder externalDataSources(Fact<Boolean> fact) {
        this.externalDataSources = Objects.requireNonNull(fact, "externalDataSources");
        return this;
    }

    /** Says: exception that allows special categories of data; RGPD 9(2). Not said, it stays unknown. */
    public ProcessingBuilder specialCategoryException(SpecialCategoryException value) {
        this.specialCategoryException = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: exception that allows special categories of data; RGPD 9(2). */
    public ProcessingBuilder specialCategoryException(Fact<SpecialCategoryException> fact) {
        this.specialCategoryException = Objects.requireNonNull(fact, "specialCategoryException");
        return this;
    }

    /** Says: text or authority that allows criminal data; RGPD 10 and loi 78-17 art. 46. Not said, it stays unknown. */
    public ProcessingBuilder criminalDataAuthorised(boolean value) {
        this.criminalDataAuthorised = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: text or authority that allows criminal data; RGPD 10 and loi 78-17 art. 46. */
    public ProcessingBuilder criminalDataAuthorised(Fact<Boolean> fact) {
        this.criminalDataAuthorised = Objects.requireNonNull(fact, "criminalDataAuthorised");
        return this;
    }

    /**
     * Says: objection excluded by the act that creates the processing; loi 78-17 art. 56. Not said, it stays
     * unknown.
     */
    public ProcessingBuilder objectionExcludedByAct(boolean value) {
        this.objectionExcludedByAct = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: objection excluded by the act that creates the processing; loi 78-17 art. 56. */
    public ProcessingBuilder objectionExcludedByAct(Fact<Boolean> fact) {
        this.objectionExcludedByAct = Objects.requireNonNull(fact, "objectionExcludedByAct");
        return this;
    }

    /** Says: occasional processing; RGPD 30(5). Not said, it stays unknown. */
    public ProcessingBuilder occasional(boolean value) {
        this.occasional = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: occasional processing; RGPD 30(5). */
    public ProcessingBuilder occasional(Fact<Boolean> fact) {
        this.occasional = Objects.requireNonNull(fact, "occasional");
        return this;
    }

    /** Says: mention on the decision that an algorithm took it; CRPA L311-3-1. Not said, it stays unknown. */
    public ProcessingBuilder automatedDecisionMentioned(boolean value) {
        this.automatedDecisionMentioned = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: mention on the decision that an algorithm took it; CRPA L311-3-1. */
    public ProcessingBuilder automatedDecisionMentioned(Fact<Boolean> fact) {
        this.automatedDecisionMentioned = Objects.requireNonNull(fact, "automatedDecisionMentioned");
        return this;
    }

    /** Says: rules of the algorithm explained on request; CRPA L311-3-1. Not said, it stays unknown. */
    public ProcessingBuilder automatedDecisionExplained(boolean value) {
        this.automatedDecisionExplained = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: rules of the algorithm explained on request; CRPA L311-3-1. */
    public ProcessingBuilder automatedDecisionExplained(Fact<Boolean> fact) {
        this.automatedDecisionExplained = Objects.requireNonNull(fact, "automatedDecisionExplained");
        return this;
    }

    /** Says: human intervention on request; RGPD 22(3). Not said, it stays unknown. */
    public ProcessingBuilder humanInterventionAvailable(boolean value) {
        this.humanInterventionAvailable = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: human intervention on request; RGPD 22(3). */
    public ProcessingBuilder humanInterventionAvailable(Fact<Boolean> fact) {
        this.humanInterventionAvailable = Objects.requireNonNull(fact, "humanInterventionAvailable");
        return this;
    }

    /** Says: day on which the data were obtained from someone else; RGPD 14(3). Not said, it stays unknown. */
    public ProcessingBuilder dataObtainedOn(LocalDate value) {
        this.dataObtainedOn = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: day on which the data were obtained from someone else; RGPD 14(3). */
    public ProcessingBuilder dataObtainedOn(Fact<LocalDate> fact) {
        this.dataObtainedOn = Objects.requireNonNull(fact, "dataObtainedOn");
        return this;
    }

    /** Says: day on which the persons were informed; RGPD 14(3). Not said, it stays unknown. */
    public ProcessingBuilder informationGivenOn(LocalDate value) {
        this.informationGivenOn = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: day on which the persons were informed; RGPD 14(3). */
    public ProcessingBuilder informationGivenOn(Fact<LocalDate> fact) {
        this.informationGivenOn = Objects.requireNonNull(fact, "informationGivenOn");
        return this;
    }

    /** Returns the record; the builder may be used further. */
    public Processing build() {
        return new Processing(
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
}
