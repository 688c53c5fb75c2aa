package fr.collectivites.compliance.facts;

import java.util.Objects;

/**
 * A dated value of the law, as picked for the date and the reading of the question.
 *
 * <p>A rule compares with it; it never computes a deadline from it. A value that does not exist at that date is
 * {@linkplain #isPresent() absent} and its other properties are neutral (0, empty, false).
 */
public final class Parametre {

    private final String id;
    private final boolean present;
    private final long entier;
    private final String code;
    private final boolean vrai;

    private Parametre(String id, boolean present, long entier, String code, boolean vrai) {
        this.id = Objects.requireNonNull(id, "id");
        this.present = present;
        this.entier = entier;
        this.code = Objects.requireNonNull(code, "code");
        this.vrai = vrai;
    }

    /**
     * A value that does not exist at the date asked, under the reading asked.
     *
     * @param id the identifier of the parameter, not null
     * @return the absent value, not null
     */
    public static Parametre absent(String id) {
        return new Parametre(id, false, 0, "", false);
    }

    /**
     * A whole number, in the unit that its file declares.
     *
     * @param id the identifier of the parameter, not null
     * @param entier the number
     * @return the value, not null
     */
    public static Parametre entier(String id, long entier) {
        return new Parametre(id, true, entier, "", false);
    }

    /**
     * A code, such as {@code TOTALE}.
     *
     * @param id the identifier of the parameter, not null
     * @param code the code, not null
     * @return the value, not null
     */
    public static Parametre code(String id, String code) {
        return new Parametre(id, true, 0, code, false);
    }

    /**
     * A yes or no of the law itself.
     *
     * @param id the identifier of the parameter, not null
     * @param vrai the value
     * @return the value, not null
     */
    public static Parametre booleen(String id, boolean vrai) {
        return new Parametre(id, true, 0, "", vrai);
    }

    /**
     * Returns the identifier, as in the file of the parameter.
     *
     * @return the identifier, not null
     */
    public String getId() {
        return id;
    }

    /**
     * Says whether the parameter has a value at the date asked, under the reading asked.
     *
     * @return false before its first value and after its repeal
     */
    public boolean isPresent() {
        return present;
    }

    /**
     * Returns the number of a parameter of type {@code entier}.
     *
     * @return the number, in the unit of its file; 0 for another type
     */
    public long getEntier() {
        return entier;
    }

    /**
     * Returns the code of a parameter of type {@code code}.
     *
     * @return the code; empty for another type, not null
     */
    public String getCode() {
        return code;
    }

    /**
     * Returns the value of a parameter of type {@code booleen}.
     *
     * @return the value; false for another type
     */
    public boolean isVrai() {
        return vrai;
    }

    @Override
    public String toString() {
        return id;
    }
}
