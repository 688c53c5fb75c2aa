package example.canteen.accounts;

import java.util.List;

/** Who an account is for, and the pages of each. */
public enum Role {
    /** A parent. */
    FAMILY(
            new Place("/famille", "Mes enfants"),
            new Place("/famille/inscription", "Inscrire un enfant"),
            new Place("/famille/donnees", "Mes données")),
    /** An agent of the school service. */
    STAFF(
            new Place("/service", "Liste du jour"),
            new Place("/service/demandes", "Demandes"),
            new Place("/service/publications", "Publications"),
            new Place("/incidents", "Incidents")),
    /** The data protection officer. */
    DPO(
            new Place("/dpo", "Conformité"),
            new Place("/dpo/conservation", "Conservation"),
            new Place("/incidents", "Incidents"));

    private final List<Place> places;

    Role(Place... places) {
        this.places = List.of(places);
    }

    /**
     * A page of the menu.
     *
     * @param path its address, not null
     * @param name what the menu calls it, not null
     */
    public record Place(String path, String name) {}

    /** Returns the pages of its menu. */
    public List<Place> places() {
        return places;
    }

    /** Returns the first page after signing in. */
    public String home() {
        return places.get(0).path();
    }
}
