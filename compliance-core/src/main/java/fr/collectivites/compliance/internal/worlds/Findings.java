package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.deadline.Deadline;
import fr.collectivites.compliance.finding.Answer;
import fr.collectivites.compliance.finding.Diagnostic;
import fr.collectivites.compliance.finding.Evidence;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Missing;
import fr.collectivites.compliance.finding.Reason;
import fr.collectivites.compliance.finding.Status;
import fr.collectivites.compliance.internal.packs.DeadlineDef;
import fr.collectivites.compliance.internal.packs.QuestionDef;
import fr.collectivites.compliance.internal.projection.SubjectFacts;
import fr.collectivites.compliance.law.LegalForce;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns verdicts into findings: explained, cited, with their deadline and what to act upon. */
final class Findings {

    private final CompiledLaw law;
    private final Clocks clocks;
    private final Judge.Judgment judgment;
    private final Explainer explainer;

    Findings(CompiledLaw law, Situation situation, Clocks clocks, Judge.Judgment judgment) {
        this.law = law;
        this.clocks = clocks;
        this.judgment = judgment;
        this.explainer = new Explainer(law, situation, judgment.answers());
    }

    Finding of(String questionId, SubjectFacts self) {
        QuestionDef question = law.question(questionId);
        Subjected key = new Subjected(questionId, self.subject());
        Verdict answer = judgment.answers().get(key);
        Verdict status = judgment.statuses().get(key);
        Optional<String> value = Optional.ofNullable(answer.certain());
        List<String> possible = byPrudence(question, answer);
        String acting = value.orElse(possible.isEmpty() ? question.prudence().get(0) : possible.get(0));

        Optional<DeadlineDef> clock = clock(question, acting);
        Optional<Deadline> deadline = clock.flatMap(definition -> clocks.deadline(definition, self));

        List<Reason> reasons = new ArrayList<>(explainer.reasons(answer.said(), self));
        List<Missing> missing = new ArrayList<>(answer.missing());
        if (status != null) {
            // What a rule would observe in one possible world only is no reason to give.
            reasons.addAll(explainer.reasons(status.certain() == null ? List.of() : status.said(), self));
            missing.addAll(status.missing());
        }
        noteOwnPeriod(clock, reasons);
        Sources sources = explainer.sources(questionId, reasons, clock);
        // A text that was not published on the day known cannot be cited: nothing in force is then claimed.
        LegalForce force = sources.force().orElse(LegalForce.RECOMMENDATION);
        StatusOf statusOf = new StatusOf(clocks, question, self);
        Status met = statusOf.capped(statusOf.of(answer, status, clock, deadline, missing), force);
        if (answer.certain() == null || question.values().get(acting) == Answer.YES) {
            statusOf.noteUnknownAnchor(clock, deadline, missing);
        }
        return new Finding(
                questionId,
                self.subject(),
                question.nature(),
                value.map(question::answer).orElseGet(() -> answer(question, answer)),
                value,
                acting,
                possible,
                met,
                question.severity(),
                reasons,
                distinct(missing),
                deadline,
                sources.citations(),
                force,
                law.reading(),
                met == Status.NOT_APPLICABLE || met == Status.SATISFIED
                        ? List.of()
                        : List.of("question." + questionId + ".remede"),
                sources.freshness(),
                diagnostics(questionId, answer, status));
    }

    /** A period that a vendor set for himself is said with the first reason, since no rule reads it. */
    private void noteOwnPeriod(Optional<DeadlineDef> clock, List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            clock.flatMap(DeadlineDef::parameter)
                    .flatMap(law.ownValues()::evidence)
                    .ifPresent(own -> {
                        List<Evidence> evidence = new ArrayList<>(reasons.get(0).evidence());
                        evidence.add(own);
                        reasons.set(0, new Reason(reasons.get(0).rule(), evidence));
                    });
        }
    }

    /** Several values can share one answer: it is then certain although the value is not. */
    private static Answer answer(QuestionDef question, Verdict verdict) {
        if (!verdict.diagnostics().isEmpty() || verdict.values().isEmpty()) {
            return Answer.UNDETERMINED;
        }
        List<Answer> answers = verdict.values().stream()
                .map(value -> question.values().getOrDefault(value, Answer.UNDETERMINED))
                .distinct()
                .toList();
        return answers.size() == 1 ? answers.get(0) : Answer.UNDETERMINED;
    }

    private static List<String> byPrudence(QuestionDef question, Verdict verdict) {
        if (verdict.certain() != null) {
            return List.of(verdict.certain());
        }
        return verdict.values().stream()
                .filter(question.values()::containsKey)
                .sorted(Comparator.comparingInt(question.prudence()::indexOf))
                .toList();
    }

    private static Optional<DeadlineDef> clock(QuestionDef question, String acting) {
        return question.deadlines().stream()
                .filter(definition -> definition.values().isEmpty()
                        ? question.values().get(acting) == Answer.YES
                        : definition.values().contains(acting))
                .findFirst();
    }

    private static List<Missing> distinct(List<Missing> missing) {
        if (missing.isEmpty()) {
            return List.of();
        }
        return missing.stream()
                .distinct()
                .sorted(Comparator.comparing(Missing::path))
                .toList();
    }

    private List<Diagnostic> diagnostics(String question, Verdict answer, Verdict status) {
        List<Diagnostic> all = new ArrayList<>(answer.diagnostics());
        if (status != null) {
            all.addAll(status.diagnostics());
        }
        all.addAll(law.ownValues().derogations(question));
        return all;
    }
}
