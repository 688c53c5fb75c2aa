package fr.collectivites.compliance.benchmarks;

import static fr.collectivites.compliance.benchmarks.HandWritten.known;

import fr.collectivites.compliance.benchmarks.HandFinding.Read;
import fr.collectivites.compliance.model.BreachNature;
import fr.collectivites.compliance.model.DataCategory;
import fr.collectivites.compliance.model.Incident;
import fr.collectivites.compliance.model.IncidentCause;
import fr.collectivites.compliance.model.LegalClass;
import fr.collectivites.compliance.model.ServiceImpact;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the facts of a breach show of the risk for persons, by hand: gravity, likelihood, unavailability, the grid. */
final class RiskByHand {

    private static final int FEW = 24;
    private static final int MANY = 60_000;
    private static final int LONG = 30;

    private static final Set<IncidentCause> CRIMES = EnumSet.of(
            IncidentCause.RANSOMWARE,
            IncidentCause.EXTERNAL_ATTACK,
            IncidentCause.CREDENTIAL_STUFFING,
            IncidentCause.SOCIAL_ENGINEERING,
            IncidentCause.PHISHING);
    private static final Set<IncidentCause> MISTAKES =
            EnumSet.of(IncidentCause.HUMAN_ERROR, IncidentCause.TECHNICAL_ERROR);
    private static final Set<DataCategory> MISUSABLE = EnumSet.of(
            DataCategory.IDENTITY_PAPERS,
            DataCategory.NIR,
            DataCategory.BANK,
            DataCategory.TAX,
            DataCategory.CREDENTIALS);
    private static final Set<DataCategory> CONTACT =
            EnumSet.of(DataCategory.IDENTITY, DataCategory.CONTACT, DataCategory.LOGIN, DataCategory.CREDENTIALS);

    private final IncidentNotes notes;
    private final Incident incident;

    private RiskByHand(IncidentNotes notes) {
        this.notes = notes;
        this.incident = notes.incident;
    }

    /** Notes the five questions before the grid and the grid's own; returns the value of the last. */
    static String facts(IncidentNotes notes, boolean data, String exposure) {
        RiskByHand hand = new RiskByHand(notes);
        String number = data ? hand.number() : "NONE";
        String kind = data ? hand.kind(number) : "NONE";
        String gravity = data ? hand.gravity(number, kind) : "NONE";
        String likelihood = hand.likelihood(exposure);
        String outage = data ? hand.outage() : "NONE";
        String risk = grid(gravity, likelihood, outage);
        hand.say("violation.nombre", number, Set.of("MANY", "SEVERAL"), "violation.donnees");
        hand.say("violation.nature-donnees", kind, Set.of("SENSITIVE"), "violation.nombre");
        hand.say(
                "violation.gravite",
                gravity,
                Set.of("HARM", "SEVERE", "ORDINARY", "LIMITED"),
                "violation.nature-donnees");
        hand.say(
                "violation.vraisemblance",
                likelihood,
                Set.of("CRIMINAL", "EXPOSED", "INSIDER", "DISCLOSED"),
                "violation.exposition");
        hand.say("violation.indisponibilite", outage, Set.of("STOPPED", "LOST", "LONG", "REBUILT"), "serviceImpact");
        hand.say("violation.risque-faits", risk, Set.of("HIGH", "RISK", "RISK_NOT_HIGH"), "violation.gravite");
        return risk;
    }

    private void say(String question, String value, Set<String> yes, String read) {
        notes.qualify(question, yes.contains(value), value, List.of(Read.of(read, value)), "edpb-9-2022:risque");
    }

    private String number() {
        int persons = known(incident.personsAffected());
        return persons >= MANY ? "MANY" : persons <= FEW ? "FEW" : "SEVERAL";
    }

    private String kind(String number) {
        Set<DataCategory> categories = known(incident.dataCategories());
        boolean delicate = false;
        boolean misusable = false;
        for (DataCategory category : categories) {
            delicate |= category != DataCategory.CREDENTIALS && category.legalClass() != LegalClass.ORDINARY;
            misusable |= MISUSABLE.contains(category);
        }
        if (delicate) {
            boolean detail = known(incident.minorSensitiveDetail()) && !misusable && number.equals("FEW");
            return detail ? "MINOR_DETAIL" : "SENSITIVE";
        }
        if (categories.contains(DataCategory.CREDENTIALS) && !known(incident.passwordsStronglyHashed())) {
            return "SENSITIVE";
        }
        if (known(incident.pseudonymousData())) {
            return "PSEUDONYMOUS";
        }
        return !categories.isEmpty() && CONTACT.containsAll(categories) ? "CONTACT_ONLY" : "ORDINARY";
    }

    private String gravity(String number, String kind) {
        if (known(incident.fraudObserved()) || known(incident.identityTheftPossible())) {
            return "HARM";
        }
        if (kind.equals("SENSITIVE") || known(incident.vulnerablePersons()) || known(incident.detailedProfile())) {
            return "SEVERE";
        }
        return switch (kind) {
            case "MINOR_DETAIL" -> "SLIGHT";
            case "PSEUDONYMOUS" -> "NEGLIGIBLE";
            case "ORDINARY" -> number.equals("MANY") ? "SEVERE" : "ORDINARY";
            default ->
                switch (number) {
                    case "MANY" -> "SEVERE";
                    case "FEW" -> known(incident.systemicErrorPossible()) ? "LIMITED" : "SLIGHT";
                    default -> "LIMITED";
                };
        };
    }

    private String likelihood(String exposure) {
        IncidentCause cause = known(incident.cause());
        boolean secrecy = known(incident.natures()).contains(BreachNature.CONFIDENTIALITY);
        switch (exposure) {
            case "EXPOSED":
                boolean insider = cause == IncidentCause.INSIDER_MALICIOUS && !known(incident.dataPublished());
                return CRIMES.contains(cause) ? "CRIMINAL" : insider ? "INSIDER" : "EXPOSED";
            case "CONTAINED":
                return "CONTAINED";
            case "NOT_SHOWN":
                if (!secrecy) {
                    boolean attack = CRIMES.contains(cause) || cause == IncidentCause.INSIDER_MALICIOUS;
                    return attack && !known(incident.exfiltrationExcluded()) ? "DOUBT" : "NONE";
                }
                if (!MISTAKES.contains(cause) || known(incident.recipientTrusted())) {
                    return "DOUBT";
                }
                boolean back = known(incident.recalled())
                        || (known(incident.detectedAtOnce()) && known(incident.deletionRequested()));
                boolean few = known(incident.recipientsCount()) <= FEW && !known(incident.systemicErrorPossible());
                return back && few ? "RECALLED" : "DISCLOSED";
            default:
                return "NONE";
        }
    }

    private String outage() {
        Set<BreachNature> natures = known(incident.natures());
        ServiceImpact impact = known(incident.serviceImpact());
        boolean missing = natures.contains(BreachNature.AVAILABILITY);
        boolean hit = missing || natures.contains(BreachNature.INTEGRITY);
        boolean felt = impact == ServiceImpact.MINOR;
        boolean lasting = known(incident.unavailabilityHours()) >= LONG || known(incident.restoreDelayHours()) >= LONG;
        if (impact == ServiceImpact.MAJOR) {
            return "STOPPED";
        }
        if (felt && hit && !known(incident.backupUsable()) && !known(incident.rebuiltFromOtherSource())) {
            return "LOST";
        }
        if (felt && missing && lasting) {
            return "LONG";
        }
        return hit && !known(incident.backupUsable()) ? "REBUILT" : "NONE";
    }

    private static String grid(String gravity, String likelihood, String outage) {
        return switch (gravity) {
            case "NONE" -> "UNLIKELY";
            case "HARM" -> "HIGH";
            case "SEVERE" -> severe(likelihood, outage);
            case "ORDINARY" -> ordinary(likelihood, outage);
            case "NEGLIGIBLE" -> byOutage(outage, "UNLIKELY");
            default -> byOutage(outage, contact(gravity, likelihood));
        };
    }

    private static String severe(String likelihood, String outage) {
        if (Set.of("CRIMINAL", "EXPOSED", "INSIDER", "DISCLOSED").contains(likelihood)
                || Set.of("STOPPED", "LOST", "LONG").contains(outage)) {
            return "HIGH";
        }
        return outage.equals("REBUILT") || Set.of("RECALLED", "DOUBT").contains(likelihood)
                ? "RISK"
                : likelihood.equals("CONTAINED") ? "UNSETTLED" : "UNLIKELY";
    }

    private static String ordinary(String likelihood, String outage) {
        if (likelihood.equals("CRIMINAL") || outage.equals("LOST")) {
            return "HIGH";
        }
        return byOutage(
                outage,
                switch (likelihood) {
                    case "EXPOSED" -> "RISK";
                    case "INSIDER", "DISCLOSED", "RECALLED" -> "RISK_NOT_HIGH";
                    case "DOUBT" -> "UNSETTLED";
                    default -> "UNLIKELY";
                });
    }

    private static String contact(String gravity, String likelihood) {
        boolean slight = gravity.equals("SLIGHT");
        return switch (likelihood) {
            case "CRIMINAL", "EXPOSED" -> "RISK";
            case "INSIDER" -> "RISK_NOT_HIGH";
            case "DISCLOSED" -> slight ? "UNSETTLED" : "RISK_NOT_HIGH";
            case "RECALLED" -> slight ? "UNLIKELY" : "UNSETTLED";
            case "DOUBT" -> "UNSETTLED";
            default -> "UNLIKELY";
        };
    }

    private static String byOutage(String outage, String otherwise) {
        return switch (otherwise.equals("RISK") ? "STOPPED" : outage) {
            case "STOPPED", "LOST" -> "RISK";
            case "LONG", "REBUILT" -> "RISK_NOT_HIGH";
            default -> otherwise;
        };
    }
}
