package example.canteen.incidents;

/** The questions of the incident form that have three answers. */
public enum Question {
    /** Whether personal data are touched. */
    PERSONAL_DATA("personalData", "Des données personnelles sont-elles touchées ?"),
    /** Whether children or frail persons are touched. */
    VULNERABLE("vulnerable", "Des enfants ou des personnes fragiles sont-ils concernés ?"),
    /** Whether data left. */
    EXFILTRATION("exfiltration", "Des données sont-elles sorties ?"),
    /** Whether they were encrypted by the state of the art. */
    ENCRYPTED("encrypted", "Étaient-elles chiffrées selon l’état de l’art ?"),
    /** Whether a backup can be used. */
    BACKUP_USABLE("backupUsable", "Une sauvegarde est-elle utilisable ?"),
    /** Whether a ransom is asked. */
    RANSOM("ransom", "Une rançon est-elle demandée ?");

    private final String field;
    private final String label;

    Question(String field, String label) {
        this.field = field;
        this.label = label;
    }

    /** Returns the name of its field. */
    public String field() {
        return field;
    }

    /** Returns the words that pages show. */
    public String label() {
        return label;
    }
}
