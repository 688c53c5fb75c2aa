package example.canteen.incidents;

import fr.collectivites.compliance.model.BreachNature;
import fr.collectivites.compliance.model.DataCategory;
import fr.collectivites.compliance.model.IncidentCause;

/** The codes of the incident form, in French. */
public final class Words {

    /** Names a nature. */
    public String of(BreachNature nature) {
        return NotificationDraft.nature(nature);
    }

    /** Names a category of data. */
    public String of(DataCategory category) {
        return NotificationDraft.category(category);
    }

    /** Names a cause. */
    public String of(IncidentCause cause) {
        return switch (cause) {
            case RANSOMWARE -> "Rançongiciel";
            case EXTERNAL_ATTACK -> "Attaque de l’extérieur";
            case CREDENTIAL_STUFFING -> "Mots de passe essayés en masse";
            case SOCIAL_ENGINEERING -> "Manipulation d’une personne";
            case PHISHING -> "Hameçonnage";
            case INSIDER_MALICIOUS -> "Acte malveillant interne";
            case HUMAN_ERROR -> "Erreur humaine";
            case TECHNICAL_ERROR -> "Panne ou défaut technique";
            case THEFT -> "Vol de matériel";
            case LOSS -> "Perte de matériel";
            case POWER_OUTAGE -> "Coupure d’électricité";
            default -> "Autre";
        };
    }
}
