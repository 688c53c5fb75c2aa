package fr.collectivites.compliance.internal.json;

import tools.jackson.core.TokenStreamContext;

/** Says where a cursor stands as a JSON pointer (RFC 6901); a name of the document is cut at 40 characters in it. */
final class Pointers {

    private Pointers() {}

    /** Gives the pointer of the value, or of the property, where the cursor stands; empty for the document. */
    static String of(TokenStreamContext context) {
        StringBuilder pointer = new StringBuilder();
        append(context, pointer);
        return pointer.toString();
    }

    /** Gives the pointer of an element or a property within a value. */
    static String child(String parent, String segment) {
        return parent + '/' + Problems.cut(segment).replace("~", "~0").replace("/", "~1");
    }

    /** Gives the pointer of the value that holds another one; the document's pointer must not be given. */
    static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static void append(TokenStreamContext context, StringBuilder pointer) {
        if (context.inRoot()) {
            return;
        }
        append(context.getParent(), pointer);
        if (context.inObject() && context.currentName() != null) {
            pointer.append(child("", context.currentName()));
        } else if (context.inArray() && context.hasCurrentIndex()) {
            pointer.append('/').append(context.getCurrentIndex());
        }
    }
}
