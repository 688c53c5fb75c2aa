package fr.collectivites.compliance.internal.json;

/** Which characters a text of a dossier may hold: any, but for control characters and halves of surrogate pairs. */
final class Texts {

    /** The rule in words. */
    static final String RULE = "a text without control characters or unpaired surrogates";

    private Texts() {}

    /** Tells whether a text holds only allowed characters. */
    static boolean clean(String text) {
        return text.chars().noneMatch(Character::isISOControl) && paired(text);
    }

    /** Tells whether every surrogate stands in a pair, so that the text can be written in UTF-8. */
    static boolean paired(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
