package fr.collectivites.compliance.internal.packs;

import java.util.List;

/** Where each kind of file belongs inside the folder of a pack; any other file is refused, not skipped in silence. */
final class PackLayout {

    /** What a file of a pack is. */
    enum Kind {
        PACK,
        SOURCE,
        PARAMETER,
        TABLE,
        FRENCH,
        ENGLISH,
        /** Rules, scenarios and journals, which are read elsewhere. */
        OTHER,
        MISPLACED
    }

    static final List<String> KNOWN = List.of(
            "pack.yaml",
            "sources/….yaml",
            "parametres/….yaml",
            "tables/….csv",
            "regles/….drl",
            "scenarios/….yaml",
            "mutation-excuses.yaml",
            "messages_fr.properties",
            "messages_en.properties",
            "….md");

    private PackLayout() {}

    /** The folder of the pack: what stands before the first slash; empty for a file beside the packs. */
    static String pack(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    static Kind kind(String path) {
        String inside = path.substring(path.indexOf('/') + 1);
        return switch (inside) {
            case "pack.yaml" -> Kind.PACK;
            case "messages_fr.properties" -> Kind.FRENCH;
            case "messages_en.properties" -> Kind.ENGLISH;
            default -> kindInFolder(inside);
        };
    }

    private static Kind kindInFolder(String inside) {
        if (in(inside, "sources/", ".yaml")) {
            return Kind.SOURCE;
        }
        if (in(inside, "parametres/", ".yaml")) {
            return Kind.PARAMETER;
        }
        if (in(inside, "tables/", ".csv")) {
            return Kind.TABLE;
        }
        boolean other = in(inside, "regles/", ".drl")
                || in(inside, "scenarios/", ".yaml")
                || inside.equals("mutation-excuses.yaml")
                || inside.endsWith(".md");
        return other ? Kind.OTHER : Kind.MISPLACED;
    }

    private static boolean in(String inside, String folder, String ending) {
        return inside.startsWith(folder) && inside.endsWith(ending);
    }

    /** The name of the file, without folders and ending. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    static String lastPart(String id) {
        return id.substring(id.lastIndexOf('.') + 1);
    }

    /** Says whether the file bears the id, or its last part or parts. */
    static boolean endsLike(String id, String path) {
        String name = name(path);
        return id.equals(name) || id.endsWith("." + name);
    }
}
