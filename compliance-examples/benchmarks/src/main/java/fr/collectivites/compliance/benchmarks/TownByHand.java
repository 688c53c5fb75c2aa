package fr.collectivites.compliance.benchmarks;

import static fr.collectivites.compliance.benchmarks.HandWritten.known;

import fr.collectivites.compliance.benchmarks.HandFinding.Because;
import fr.collectivites.compliance.benchmarks.HandFinding.Read;
import fr.collectivites.compliance.finding.Answer;
import fr.collectivites.compliance.finding.Status;
import fr.collectivites.compliance.model.Collectivity;
import fr.collectivites.compliance.model.CollectivityKind;
import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.Nis2Class;
import fr.collectivites.compliance.model.PopulationFigure;
import fr.collectivites.compliance.model.PopulationScope;
import fr.collectivites.compliance.model.SecurityMeasures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The NIS 2 questions about a commune, by hand. */
final class TownByHand {

    private static final String TOWN = "collectivity";
    private static final long THRESHOLD = 30_000;

    private final Collectivity town;
    private final List<HandFinding> findings;

    TownByHand(Collectivity town, List<HandFinding> findings) {
        this.town = town;
        this.findings = findings;
    }

    void answer() {
        boolean large = above();
        Read population = Read.of("collectivity/populations", large ? "> 30000" : "<= 30000");
        Read kind = Read.of("collectivity/kind", known(town.kind()));
        if (known(town.kind()) != CollectivityKind.COMMUNE) {
            throw new IllegalArgumentException("only a commune is covered by hand");
        }
        qualification(
                "nis2.soumission",
                large ? "CONCERNED" : "NONE",
                large ? "au-dessus-du-seuil" : "au-seuil-ou-en-dessous",
                List.of(kind, population),
                "guide-elus:nis2");
        String nis2Class = large ? "ESSENTIAL" : "NONE";
        qualification("nis2.classe-projet", nis2Class, "commune", List.of(kind, population), "projet-resilience:8");
        anticipation(nis2Class);
        duties(large);
    }

    /** Above the threshold by the municipal figure and by the total one: the law does not say which counts. */
    private boolean above() {
        int above = 0;
        int own = 0;
        for (PopulationFigure figure : known(town.populations())) {
            if (known(figure.scope()) == PopulationScope.OWN) {
                own++;
                above += known(figure.inhabitants()) > THRESHOLD ? 1 : 0;
            }
        }
        if (above != 0 && above != own) {
            throw new IllegalArgumentException("the two figures disagree");
        }
        return above > 0;
    }

    private void anticipation(String nis2Class) {
        Nis2Class designation = known(town.nis2Designation());
        boolean critical = known(town.criticalEntity());
        List<Read> read = List.of(
                Read.of("collectivity/nis2Designation", designation),
                Read.of("collectivity/criticalEntity", critical),
                Read.of("nis2.classe-projet", nis2Class));
        if (designation == Nis2Class.ESSENTIAL) {
            qualification("nis2.anticipation", "ESSENTIAL", "designee", read, "projet-resilience:10");
        } else if (critical) {
            qualification("nis2.anticipation", "ESSENTIAL", "entite-critique", read, "directive-nis2:3-1-f");
        } else if (designation == Nis2Class.IMPORTANT && !nis2Class.equals("ESSENTIAL")) {
            qualification("nis2.anticipation", "IMPORTANT", "designee", read, "projet-resilience:10");
        } else {
            qualification("nis2.anticipation", nis2Class, "de-droit", read, "projet-resilience:8");
        }
    }

    private void duties(boolean due) {
        SecurityMeasures s = town.security();
        duty(
                "nis2.enregistrement",
                due,
                "projet-resilience:enregistrement",
                needs("registeredWithAnssi", town.registeredWithAnssi()));
        duty(
                "nis2.gouvernance",
                due,
                "directive-nis2:20",
                needs("governanceApproved", s.governanceApproved()),
                needs("governanceTrained", s.governanceTrained()));
        duty(
                "nis2.mesure-analyse-risques",
                due,
                "directive-nis2:21-2-a",
                needs("riskAnalysis", s.riskAnalysis()),
                needs("securityPolicy", s.securityPolicy()));
        duty(
                "nis2.mesure-gestion-incidents",
                due,
                "directive-nis2:21-2-b",
                needs("incidentHandling", s.incidentHandling()));
        duty(
                "nis2.mesure-continuite",
                due,
                "directive-nis2:21-2-c",
                needs("backups", s.backups()),
                needs("continuityPlan", s.continuityPlan()),
                needs("recoveryPlan", s.recoveryPlan()),
                needs("crisisManagement", s.crisisManagement()),
                needs("offlineBackups", s.offlineBackups()),
                needs("restoreTested", s.restoreTested()));
        duty(
                "nis2.mesure-chaine-approvisionnement",
                due,
                "directive-nis2:21-2-d",
                needs("supplyChainSecurity", s.supplyChainSecurity()));
        duty(
                "nis2.mesure-acquisition-maintenance",
                due,
                "directive-nis2:21-2-e",
                needs("secureAcquisition", s.secureAcquisition()),
                needs("vulnerabilityHandling", s.vulnerabilityHandling()),
                needs("updates", s.updates()));
        duty(
                "nis2.mesure-evaluation-efficacite",
                due,
                "directive-nis2:21-2-f",
                needs("effectivenessAssessment", s.effectivenessAssessment()),
                needs("regularAudit", s.regularAudit()));
        duty(
                "nis2.mesure-hygiene-formation",
                due,
                "directive-nis2:21-2-g",
                needs("cyberHygieneTraining", s.cyberHygieneTraining()),
                needs("phishingExercises", s.phishingExercises()));
        duty(
                "nis2.mesure-cryptographie",
                due,
                "directive-nis2:21-2-h",
                needs("cryptography", s.cryptography()),
                needs("machineEncryption", s.machineEncryption()));
        duty(
                "nis2.mesure-ressources-humaines-acces",
                due,
                "directive-nis2:21-2-i",
                needs("humanResourcesSecurity", s.humanResourcesSecurity()),
                needs("accessControl", s.accessControl()),
                needs("assetInventory", s.assetInventory()),
                needs("leaversAccounts", s.leaversAccounts()));
        duty(
                "nis2.mesure-authentification",
                due,
                "directive-nis2:21-2-j",
                needs("multiFactorAuthentication", s.multiFactorAuthentication()),
                needs("securedEmergencyCommunications", s.securedEmergencyCommunications()));
    }

    private record Need(String name, boolean met) {}

    private static Need needs(String name, Fact<Boolean> fact) {
        return new Need(name, known(fact));
    }

    /** A duty that no law in force imposes yet: what is missing is announced, not blamed. */
    private void duty(String question, boolean due, String article, Need... needs) {
        Because applies = new Because(due ? "due" : "non-due", List.of(Read.of("nis2.soumission", due)));
        if (!due) {
            add(question, Answer.NO, "NO", Status.NOT_APPLICABLE, List.of(applies), article);
            return;
        }
        boolean met = true;
        List<Read> read = new ArrayList<>(needs.length);
        for (Need need : needs) {
            met &= need.met();
            read.add(Read.of("collectivity/security/" + need.name(), need.met()));
        }
        Because shown = new Because(met ? "en-place" : "incomplete", read);
        Status status = met ? Status.SATISFIED : Status.ANTICIPATED;
        add(question, Answer.YES, "YES", status, List.of(applies, shown), article);
    }

    private void qualification(String question, String value, String branch, List<Read> read, String article) {
        Answer answer = value.equals("NONE") ? Answer.NO : Answer.YES;
        add(question, answer, value, Status.NOT_APPLICABLE, List.of(new Because(branch, read)), article);
    }

    private void add(
            String question, Answer answer, String value, Status status, List<Because> because, String article) {
        findings.add(
                new HandFinding(question, TOWN, answer, value, status, because, List.of(article), Optional.empty()));
    }
}
