package fr.collectivites.compliance.rules.aipd;

import fr.collectivites.compliance.model.Aipd;
import fr.collectivites.compliance.model.AipdCriteria;
import fr.collectivites.compliance.model.Collectivity;
import fr.collectivites.compliance.model.CollectivityKind;
import fr.collectivites.compliance.model.DataCategory;
import fr.collectivites.compliance.model.DataSubjectKind;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.Processing;
import fr.collectivites.compliance.model.ProcessingKind;
import fr.collectivites.compliance.model.ProcessingPurpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The nine criteria of one processing, each met, not met or unknown; an empty one is unknown. */
record Criteria(List<Optional<Boolean>> met) {

    static final int COUNT = 9;

    /** The names of the facts, in the order of the guidelines. */
    static final List<String> FACTS = List.of(
            "evaluationScoring",
            "automatedDecision",
            "systematicMonitoring",
            "sensitiveOrHighlyPersonal",
            "largeScale",
            "matchingDatasets",
            "vulnerableSubjects",
            "innovativeUse",
            "preventsRightServiceOrContract");

    /** All known: bit i says whether criterion i is met. */
    static Criteria known(int bits) {
        List<Optional<Boolean>> met = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            met.add(Optional.of((bits >> i & 1) == 1));
        }
        return new Criteria(met);
    }

    Criteria with(int index, boolean value) {
        List<Optional<Boolean>> other = new ArrayList<>(met);
        other.set(index, Optional.of(value));
        return new Criteria(other);
    }

    /** All ways of knowing the rest. */
    List<Criteria> completions() {
        int open = met.indexOf(Optional.<Boolean>empty());
        if (open < 0) {
            return List.of(this);
        }
        List<Criteria> all = new ArrayList<>(with(open, false).completions());
        all.addAll(with(open, true).completions());
        return all;
    }

    long count() {
        return met.stream().filter(Optional.of(true)::equals).count();
    }

    /** A town with one processing, of which nothing but these criteria matters. */
    Dossier dossier(ProcessingKind kind, boolean biometrics, boolean writtenReasons) {
        return Dossier.builder()
                .collectivity(Collectivity.builder()
                        .kind(CollectivityKind.COMMUNE)
                        .staff(120)
                        .build())
                .processings(processing(kind, biometrics, writtenReasons))
                .build();
    }

    private Processing processing(ProcessingKind kind, boolean biometrics, boolean writtenReasons) {
        return Processing.builder("T")
                .kind(kind)
                .purposes(ProcessingPurpose.MANAGEMENT)
                .dataCategories(DataCategory.IDENTITY)
                .dataSubjects(DataSubjectKind.RESIDENTS)
                .vulnerableSubjects(biometrics)
                .largeScale(false)
                .criteria(criteria())
                .biometrics(biometrics)
                .profiling(false)
                .automatedDecisionOnly(false)
                .publiclyAccessibleArea(false)
                .systematicMonitoring(false)
                .individualPractice(false)
                .substantiallyChangedSince(false)
                .priorFormality(false)
                .externalDataSources(false)
                .aipd(Aipd.builder().writtenReasonsAgainst(writtenReasons).build())
                .build();
    }

    private AipdCriteria criteria() {
        return AipdCriteria.builder()
                .evaluationScoring(fact(0))
                .automatedDecision(fact(1))
                .systematicMonitoring(fact(2))
                .sensitiveOrHighlyPersonal(fact(3))
                .largeScale(fact(4))
                .matchingDatasets(fact(5))
                .vulnerableSubjects(fact(6))
                .innovativeUse(fact(7))
                .preventsRightServiceOrContract(fact(8))
                .contractAtStake(false)
                .strictlyRegulated(false)
                .build();
    }

    private Fact<Boolean> fact(int index) {
        return met.get(index).map(Fact::of).orElseGet(Fact::unknown);
    }
}
