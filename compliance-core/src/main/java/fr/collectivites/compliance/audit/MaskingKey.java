package fr.collectivites.compliance.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of one dossier, under which keys of persons become pseudonyms (HMAC-SHA256).
 *
 * <p>While it exists, whoever holds it can tell which pseudonym stands for a key he knows. Once it is shredded, here and
 * wherever the caller stored it, nobody can: the records stay, their digests too. Give each dossier a key of its own.
 * Shredding clears this object's copy alone; copies that the virtual machine made are beyond reach. For any number of
 * threads.
 */
public final class MaskingKey {

    /** The fewest bytes of a key: fewer could be tried out. */
    public static final int LEAST_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";
    /** 128 bits tell persons apart beyond doubt, and fit into a key of the model. */
    private static final int KEPT_BYTES = 16;

    private byte[] secret;

    private MaskingKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * Takes a key that the caller stored.
     *
     * @param secret at least 32 bytes drawn at random, copied, not null
     * @return the key, not null
     * @throws IllegalArgumentException when there are fewer bytes
     */
    public static MaskingKey of(byte[] secret) {
        if (secret.length < LEAST_BYTES) {
            throw new IllegalArgumentException(
                    "a masking key of " + secret.length + " bytes: give at least " + LEAST_BYTES + ", drawn at random");
        }
        return new MaskingKey(secret.clone());
    }

    /**
     * Draws a new key.
     *
     * @param random the caller's source of randomness, not null
     * @return the key, not null
     */
    public static MaskingKey draw(SecureRandom random) {
        byte[] secret = new byte[LEAST_BYTES];
        random.nextBytes(secret);
        return new MaskingKey(secret);
    }

    /**
     * Gives the key to store.
     *
     * @return a copy, not null
     * @throws IllegalStateException when the key is shredded
     */
    public synchronized byte[] secret() {
        return usable().clone();
    }

    /**
     * Masks a key.
     *
     * @param kind what the key names, as {@code consents}: the same text of two kinds has two pseudonyms, not null
     * @param key the key, not null
     * @return the pseudonym, which may stand wherever a key may, not null
     * @throws IllegalStateException when the key is shredded
     */
    public synchronized String mask(String kind, String key) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(usable(), ALGORITHM));
            byte[] hash = mac.doFinal((kind + "/" + key).getBytes(StandardCharsets.UTF_8));
            return "m-" + HexFormat.of().formatHex(hash, 0, KEPT_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "this Java platform has no " + ALGORITHM + ", which every one must have", e);
        }
    }

    /** Clears the key: it masks nothing any more. Shredding twice does no harm. */
    public synchronized void shred() {
        if (secret.length > 0) {
            Arrays.fill(secret, (byte) 0);
            secret = new byte[0];
        }
    }

    private byte[] usable() {
        if (secret.length == 0) {
            throw new IllegalStateException("the masking key was shredded: it masks nothing any more");
        }
        return secret;
    }

    @Override
    public String toString() {
        return "masking key";
    }
}
