package fr.collectivites.compliance.benchmarks;

import fr.collectivites.compliance.model.Consent;
import fr.collectivites.compliance.model.ConsentBuilder;
import fr.collectivites.compliance.model.ConsentForm;
import fr.collectivites.compliance.model.ConsentGiver;
import fr.collectivites.compliance.model.ConsentPurpose;
import fr.collectivites.compliance.model.DataCategory;
import fr.collectivites.compliance.model.DataSubjectKind;
import fr.collectivites.compliance.model.LawfulBasis;
import fr.collectivites.compliance.model.Processing;
import fr.collectivites.compliance.model.ProcessingKind;
import fr.collectivites.compliance.model.ProcessingPurpose;
import fr.collectivites.compliance.model.Processor;
import fr.collectivites.compliance.model.Publication;
import fr.collectivites.compliance.model.PublicationContext;
import fr.collectivites.compliance.model.PublicationItem;
import fr.collectivites.compliance.model.PublicationMedium;
import fr.collectivites.compliance.model.PublicationSubject;
import fr.collectivites.compliance.model.RecipientKind;
import java.time.Instant;
import java.time.LocalDate;

/** The processings, publications and consents of the reference town, each a little different from the one before. */
final class TownRecords {

    private TownRecords() {}

    static Processing processing(int number) {
        boolean odd = number % 2 == 1;
        return Processing.builder("T-" + number)
                .kind(ProcessingKind.values()[number])
                .purposes(ProcessingPurpose.PUBLIC_SERVICE, ProcessingPurpose.MANAGEMENT)
                .lawfulBasis(LawfulBasis.PUBLIC_TASK)
                .legalTextObliges(odd)
                .dataCategories(DataCategory.IDENTITY, odd ? DataCategory.HEALTH : DataCategory.CONTACT)
                .dataSubjects(DataSubjectKind.RESIDENTS, odd ? DataSubjectKind.CHILDREN : DataSubjectKind.AGENTS)
                .vulnerableSubjects(odd)
                .largeScale(number % 4 == 0)
                .personsCount(500 * (number + 1))
                .criteria(criteria -> criteria.evaluationScoring(number % 5 == 0)
                        .automatedDecision(false)
                        .systematicMonitoring(number % 3 == 0)
                        .sensitiveOrHighlyPersonal(odd)
                        .largeScale(number % 4 == 0)
                        .matchingDatasets(false)
                        .vulnerableSubjects(odd)
                        .innovativeUse(number % 7 == 0)
                        .preventsRightServiceOrContract(false))
                .biometrics(false)
                .profiling(number % 5 == 0)
                .automatedDecisionOnly(false)
                .publiclyAccessibleArea(number % 3 == 0)
                .systematicMonitoring(number % 3 == 0)
                .withinElectoralCode(false)
                .individualPractice(false)
                .startedOn(LocalDate.of(2019, 1, 1).plusMonths(number))
                .substantiallyChangedSince(odd)
                .priorFormality(false)
                .recipients(RecipientKind.INTERNAL_SERVICES, RecipientKind.PROCESSORS)
                .processors(processor(number))
                .transferOutsideEu(false)
                .transferSafeguards(false)
                .retentionMonths(12 + number)
                .archivingVisa(true)
                .informationGiven(number % 4 != 1)
                .indirectCollection(odd)
                .inRegister(number != 13)
                .aipd(aipd -> aipd.done(odd)
                        .doneOn(LocalDate.of(2024, 3, 1))
                        .dpoAdviceAsked(true)
                        .residualRiskHigh(false)
                        .priorConsultationDone(false)
                        .writtenReasonsAgainst(!odd)
                        .reviewedOn(LocalDate.of(2026, 3, 1)))
                .appropriateSecurity(true)
                .build();
    }

    private static Processor processor(int number) {
        return Processor.builder("S-" + number)
                .accessesData(true)
                .writtenContract(true)
                .subject(true)
                .duration(true)
                .nature(true)
                .purpose(true)
                .dataTypes(true)
                .documentedInstructions(number % 2 == 0)
                .confidentiality(true)
                .security(true)
                .subProcessorAuthorisation(number % 3 == 0)
                .assistanceRights(true)
                .assistanceSecurity(true)
                .deletionOrReturn(number % 5 != 0)
                .audits(true)
                .build();
    }

    static Publication publication(int number) {
        boolean odd = number % 2 == 1;
        return Publication.builder("P-" + number)
                .item(PublicationItem.values()[number])
                .medium(PublicationMedium.values()[number % PublicationMedium.values().length])
                .plannedFor(LocalDate.of(2026, 12, 1).plusDays(number))
                .publishedOn(LocalDate.of(2026, 12, 2).plusDays(number))
                .subjectKind(odd ? PublicationSubject.MINOR : PublicationSubject.ADULT)
                .context(PublicationContext.PRIVATE)
                .singledOut(true)
                .degrading(false)
                .anonymised(false)
                .personalData(true)
                .thirdPartyData(odd)
                .socialAidData(false)
                .spousesData(false)
                .fromCivilRegistry(number % 3 == 0)
                .soleParentalAuthority(false)
                .bansPosted(false)
                .consentKeys("C-" + number, "C-" + (10 + number))
                .build();
    }

    static Consent consent(int number) {
        boolean odd = number % 2 == 1;
        ConsentBuilder consent = Consent.builder("C-" + number)
                .person("habitant-" + number)
                .givenBy(odd ? ConsentGiver.PARENT_1 : ConsentGiver.SELF)
                .purpose(odd ? ConsentPurpose.IMAGE : ConsentPurpose.PUBLICATION)
                .media(PublicationMedium.BULLETIN, PublicationMedium.WEBSITE)
                .form(ConsentForm.WRITTEN)
                .given(true)
                .givenAt(Instant.parse("2026-09-01T08:00:00Z"))
                .withdrawn(number % 9 == 0)
                .ageYears(odd ? 9 : 41)
                .preTicked(false)
                .imbalance(false)
                .withdrawalAsEasy(true)
                .informationSocietyService(false);
        return number % 9 == 0
                ? consent.withdrawnAt(Instant.parse("2026-10-01T08:00:00Z")).build()
                : consent.build();
    }
}
