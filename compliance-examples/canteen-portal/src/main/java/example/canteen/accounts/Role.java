package example.canteen.accounts;

/** Who an account is for; the first page of each. */
public enum Role {
    /** A parent. */
    FAMILY("/famille"),
    /** An agent of the school service. */
    STAFF("/service"),
    /** The data protection officer. */
    DPO("/dpo");

    private final String home;

    Role(String home) {
        this.home = home;
    }

    /** Returns the first page after signing in. */
    public String home() {
        return home;
    }
}
