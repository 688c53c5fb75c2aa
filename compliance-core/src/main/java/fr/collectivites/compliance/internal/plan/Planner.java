package fr.collectivites.compliance.internal.plan;

import fr.collectivites.compliance.deadline.Deadline;
import fr.collectivites.compliance.deadline.WithoutDelay;
import fr.collectivites.compliance.finding.Answer;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Status;
import fr.collectivites.compliance.internal.packs.DeadlineDef;
import fr.collectivites.compliance.internal.packs.QuestionDef;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.model.Collectivity;
import fr.collectivites.compliance.plan.IncidentPlan;
import fr.collectivites.compliance.plan.PlanStep;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lays the duties that follow from one incident on one time line. */
public final class Planner {

    private final RuleBook book;
    private final ContactBook contacts;
    private final Map<String, String> dutyByDoneFact = new TreeMap<>();

    /**
     * Creates a planner.
     *
     * @param book the packs, whose tables hold the contacts, not null
     */
    public Planner(RuleBook book) {
        this.book = book;
        this.contacts = ContactBook.of(book);
        for (QuestionDef question : book.questions().values()) {
            for (DeadlineDef deadline : question.deadlines()) {
                deadline.done().ifPresent(fact -> dutyByDoneFact.put(question.subject() + "." + fact, question.id()));
            }
        }
    }

    /**
     * Makes the plan of one incident from the findings of its dossier.
     *
     * @param collectivity whose incident it is: its territory gives whom to call, not null
     * @param incident the key of the incident, not null
     * @param findings the findings on the dossier, not null
     * @param asOf the date of the question, not null
     * @return the plan, not null
     */
    public IncidentPlan plan(Collectivity collectivity, String incident, List<Finding> findings, AsOf asOf) {
        List<PlanStep> steps = findings.stream()
                .filter(finding -> finding.subject().equals("incidents/" + incident))
                .filter(finding -> finding.nature().canBeMet())
                .filter(Planner::toDo)
                .sorted(inTime())
                .map(finding -> new PlanStep(finding, after(finding)))
                .toList();
        return new IncidentPlan(incident, asOf, steps, contacts.of(collectivity));
    }

    /** What is in doubt is acted upon when acting is the prudent way. */
    private static boolean toDo(Finding finding) {
        return finding.answer() == Answer.YES
                ? finding.status() != Status.NOT_APPLICABLE
                : finding.answer() == Answer.UNDETERMINED && finding.deadline().isPresent();
    }

    private static Comparator<Finding> inTime() {
        Comparator<Finding> byDeadline =
                Comparator.comparing(finding -> finding.deadline().orElseGet(WithoutDelay::new), Deadline.planOrder());
        return byDeadline
                .thenComparing(Finding::severity, Comparator.reverseOrder())
                .thenComparing(Finding::question);
    }

    private Optional<String> after(Finding finding) {
        QuestionDef question = book.questions().get(finding.question());
        return question.deadlines().stream()
                .filter(deadline ->
                        deadline.values().isEmpty() || deadline.values().contains(finding.actAsIf()))
                .flatMap(deadline -> deadline.from().stream())
                .map(fact -> dutyByDoneFact.get(question.subject() + "." + fact))
                .filter(duty -> duty != null && !duty.equals(question.id()))
                .findFirst();
    }
}
