package fr.collectivites.compliance.rules.build;

/**
 * The text of one DRL file, and where each of its characters is.
 *
 * @param file the path below the packs, with slashes
 * @param pack the identifier of its pack, which is the name of its folder
 * @param text the whole text
 */
record Source(String file, String pack, String text) {

    /** Turns an offset in the text into a line and a column; an offset outside the text is brought back into it. */
    Position at(int offset) {
        int end = Math.max(0, Math.min(offset, text.length()));
        int line = 1;
        int lineStart = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
            line++;
            lineStart = i + 1;
        }
        return new Position(file, line, end - lineStart + 1);
    }

    /** Returns the place of a word from an offset on, or of the offset itself when the word is not there. */
    Position of(String word, int from) {
        int found = text.indexOf(word, Math.max(0, from));
        return at(found < 0 ? from : found);
    }
}
