package example.canteen.families;

/** What a child does not eat; never why. */
public enum Meal {
    /** Everything on the menu. */
    STANDARD("Menu du jour"),
    /** No pork. */
    WITHOUT_PORK("Sans porc"),
    /** No meat. */
    WITHOUT_MEAT("Sans viande"),
    /** A meal brought from home, as a PAI may say. */
    BROUGHT("Panier-repas apporté");

    private final String label;

    Meal(String label) {
        this.label = label;
    }

    /** Returns the words that pages show. */
    public String label() {
        return label;
    }
}
