package example.canteen.consents;

import fr.collectivites.compliance.model.ConsentPurpose;
import fr.collectivites.compliance.model.PublicationItem;
import fr.collectivites.compliance.model.PublicationMedium;
import java.util.Arrays;

/** What a parent is asked, one thing and one medium at a time: a consent is for one purpose. */
public enum ConsentChoice {
    /** A photograph in the printed bulletin. */
    PHOTO_BULLETIN("Photo dans le bulletin municipal", PublicationMedium.BULLETIN, PublicationItem.PHOTO),
    /** A photograph on the town's site. */
    PHOTO_WEBSITE("Photo sur le site de la ville", PublicationMedium.WEBSITE, PublicationItem.PHOTO),
    /** A photograph on social networks. */
    PHOTO_SOCIAL("Photo sur les réseaux sociaux", PublicationMedium.SOCIAL_NETWORK, PublicationItem.PHOTO),
    /** The first name in the bulletin. */
    NAME_BULLETIN("Prénom dans le bulletin municipal", PublicationMedium.BULLETIN, PublicationItem.OTHER_ITEM),
    /** The first name on the town's site. */
    NAME_WEBSITE("Prénom sur le site de la ville", PublicationMedium.WEBSITE, PublicationItem.OTHER_ITEM);

    private final String label;
    private final PublicationMedium medium;
    private final PublicationItem item;

    ConsentChoice(String label, PublicationMedium medium, PublicationItem item) {
        this.label = label;
        this.medium = medium;
        this.item = item;
    }

    /** Returns the words that pages show. */
    public String label() {
        return label;
    }

    /** Returns the medium. */
    public PublicationMedium medium() {
        return medium;
    }

    /** Returns the thing published. */
    public PublicationItem item() {
        return item;
    }

    /** Returns the purpose of the consent. */
    public ConsentPurpose purpose() {
        return item == PublicationItem.PHOTO ? ConsentPurpose.IMAGE : ConsentPurpose.PUBLICATION;
    }

    static ConsentChoice of(ConsentPurpose purpose, PublicationMedium medium) {
        return Arrays.stream(values())
                .filter(choice -> choice.purpose() == purpose && choice.medium() == medium)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is asked for " + purpose + " on " + medium));
    }
}
