package fr.collectivites.compliance.internal.packs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;

/** Digests of files and of packs, in lower-case hexadecimal. */
public final class Sha256 {

    private Sha256() {}

    /**
     * Digests bytes.
     *
     * @param bytes the bytes, not null
     * @return 64 hexadecimal digits, not null
     */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** Digest of a pack: each path, a space, the digest of the file and a line feed, in the order of the paths. */
    static String ofPack(SortedMap<String, String> digestByPath) {
        MessageDigest digest = digest();
        for (Map.Entry<String, String> file : digestByPath.entrySet()) {
            digest.update((file.getKey() + " " + file.getValue() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java platform has no SHA-256, which every platform must have", e);
        }
    }
}
